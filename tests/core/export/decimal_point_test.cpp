// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/decimal_point.h"
#include "tests/support/catch.h"

#include <QByteArray>

#include <clocale>
#include <cstdio>

using namespace core;

namespace {
QByteArray printed(double number)
{
    QByteArray text(16, '\0');
    text.resize(std::snprintf(text.data(), 16, "%.1f", number));
    return text;
}

/// Where decimals follow a comma; nothing on machines that know no such place.
class PlaceWithComma
{
public:
    PlaceWithComma()
        : m_before(setlocale(LC_NUMERIC, nullptr))
    {
        for (const char *name : {"de_DE.UTF-8", "tr_TR.UTF-8", "fr_FR.UTF-8"}) {
            if (setlocale(LC_NUMERIC, name))
                return;
        }
    }
    ~PlaceWithComma() { setlocale(LC_NUMERIC, m_before.constData()); }
    Q_DISABLE_COPY_MOVE(PlaceWithComma)

private:
    QByteArray m_before;
};
} // namespace

TEST_CASE("numbers are printed with a point while a decimal point is asked for")
{
    const PlaceWithComma place;
    const QByteArray before = printed(41.2);
    {
        const DecimalPoint point;
        CHECK(printed(41.2) == "41.2");
        const DecimalPoint another;
        CHECK(printed(0.5) == "0.5");
    }
    CHECK(printed(41.2) == before);
}

TEST_CASE("a decimal point leaves the locale of the thread as it was")
{
    const locale_t before = uselocale(nullptr);
    {
        const DecimalPoint point;
        CHECK(uselocale(nullptr) != before);
    }
    CHECK(uselocale(nullptr) == before);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/day_column.h"

using core::ColumnField;

namespace {

// A Wednesday.
const QDate kDayOfTyping(2021, 9, 29);

QString written(const char16_t *typed, ColumnField field)
{
    return ui::withTypedDays(
        QString::fromUtf16(typed), field, kDayOfTyping, core::WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("only lines of columns for days are written otherwise than typed")
{
    CHECK(written(u"今天", ColumnField::Deadline) == QStringLiteral("2021-09-29"));
    CHECK(written(u"9月底前\n+1\n", ColumnField::MeasurePhrase)
          == QStringLiteral("9月底前\n2021-09-30\n"));
    CHECK(written(u"今天", ColumnField::Report) == QStringLiteral("今天"));
    CHECK(written(u"+7", ColumnField::Problem) == QStringLiteral("+7"));
    CHECK(ui::holdsDays(ColumnField::Start));
    CHECK_FALSE(ui::holdsDays(ColumnField::Percent));
}

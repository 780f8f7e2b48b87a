// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/phrase_reading.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("without a basis only what needs none is understood")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const auto read = [&](const char16_t *phrase) {
        return readPhrase(QString::fromUtf16(phrase), {}, calendar);
    };
    CHECK(read(u"2021年底").due == QDate(2021, 12, 31));
    CHECK(read(u"2021-06-30").due == QDate(2021, 6, 30));
    CHECK(read(u"长期坚持").precision == Precision::OpenEnded);
    CHECK_FALSE(read(u"长期坚持").needsConfirmation);
    for (const char16_t *phrase : {u"年底", u"6月30日前", u"下半年", u"15个工作日内", u"今年"}) {
        INFO(QString::fromUtf16(phrase).toStdString());
        CHECK_FALSE(read(phrase).due.isValid());
        CHECK(read(phrase).needsConfirmation);
    }
    CHECK(readPhrase(QStringLiteral("年底"), {QDate(2021, 7, 13), true}, calendar).due
          == QDate(2021, 12, 31));
}

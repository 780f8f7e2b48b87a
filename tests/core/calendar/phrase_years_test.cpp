// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_years.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

struct YearRow
{
    const char16_t *before;
    const char16_t *after; ///< a year later
};

void check(YearRow row)
{
    const QString before = QString::fromUtf16(row.before);
    CAPTURE(before.toStdString());
    CHECK(movedByYears(before, 1) == QString::fromUtf16(row.after));
}

} // namespace

TEST_CASE("every year a phrase writes out moves, in the figures it is written in")
{
    const YearRow rows[] {{u"2026年底", u"2027年底"},
                          {u"2021底", u"2022底"},
                          {u"力争2029年12月底前", u"力争2030年12月底前"},
                          {u"2026年—2028年", u"2027年—2029年"},
                          {u"2026-2028年", u"2027-2029年"},
                          {u"2026.6.30", u"2027.6.30"},
                          {u"2026/6/30", u"2027/6/30"},
                          {u"2026-06-30", u"2027-06-30"},
                          {u"20260630", u"20270630"},
                          {u"２０２６年６月", u"２０２７年６月"},
                          {u"二〇二六年六月", u"二〇二七年六月"},
                          {u"二○二九年底", u"二○三○年底"},
                          {u"26年底", u"27年底"},
                          {u"26年6月底", u"27年6月底"},
                          {u"2026元旦前", u"2027元旦前"},
                          {u"2026人代会前", u"2027人代会前"},
                          {u"2026项目攻坚年", u"2027项目攻坚年"},
                          {u"2026 年6月底前完成方案，2026年12月底前建成",
                           u"2027 年6月底前完成方案，2027年12月底前建成"}};
    for (const YearRow row : rows)
        check(row);
}

TEST_CASE("what names no year stays as it is")
{
    for (const char16_t *text : {u"6月底",      u"长期",         u"年底前",
                                 u"明年上半年", u"三季度末",     u"3年内",
                                 u"20年内",     u"保修20年",     u"按政办发〔2026〕12号规定时限",
                                 u"2000余件",   u"2000亩",       u"“十五五”末",
                                 u"6.30",       u"15个工作日内", u"2026万元",
                                 u"2030户",     u"20269999",     u"202606301",
                                 u"1200",       u"二十年",       u""}) {
        check({text, text});
    }
}

TEST_CASE("years before the first that moves stay")
{
    CHECK(movedByYears(QStringLiteral("自2019年起，2026年底完成"), 1, 2026)
          == QStringLiteral("自2019年起，2027年底完成"));
    CHECK(movedByYears(QStringLiteral("25年底"), 1, 2026) == QStringLiteral("25年底"));
}

TEST_CASE("a year moves by several years, back, and never out of those that can be meant")
{
    CHECK(movedByYears(QStringLiteral("2021年底"), 5) == QStringLiteral("2026年底"));
    CHECK(movedByYears(QStringLiteral("2021年底"), -2) == QStringLiteral("2019年底"));
    CHECK(movedByYears(QStringLiteral("2099年底"), 1) == QStringLiteral("2099年底"));
}

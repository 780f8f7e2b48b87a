// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/print_text.h"
#include "tests/support/catch.h"

namespace tests {

using core::printedPunctuation;

namespace {

QString text(const char16_t *text)
{
    return QString::fromUtf16(text);
}

core::Light lightOf(int workdays, int calendarDays)
{
    core::Light light;
    light.workdays = workdays;
    light.calendarDays = calendarDays;
    light.isOverdue = calendarDays < 0;
    return light;
}

} // namespace

TEST_CASE("Half-width punctuation beside Chinese prints full-width", "[print_text]")
{
    CHECK(printedPunctuation(text(u"强化组织领导,加大资金筹集力度;创新"))
          == text(u"强化组织领导，加大资金筹集力度；创新"));
    CHECK(printedPunctuation(text(u"村(社区)")) == text(u"村（社区）"));
    CHECK(printedPunctuation(text(u"占应复核户数的78.0%,其余顺延"))
          == text(u"占应复核户数的78.0%，其余顺延"));
    CHECK(printedPunctuation(text(u"时限:9月")) == text(u"时限：9月"));
    CHECK(printedPunctuation(text(u"“品牌”;创新")) == text(u"“品牌”；创新"));
}

TEST_CASE("Everything but commas, semicolons, colons and brackets prints as typed", "[print_text]")
{
    for (const char16_t *kept :
         {u"是否完成?是!", u"甲/乙", u"\"品牌\"", u"第一 季度", u"～80%", u"１２项", u"三.完成"})
        CHECK(printedPunctuation(text(kept)) == text(kept));
    // The blank behind a sign is the office's own.
    CHECK(printedPunctuation(text(u"壮大队伍, 提供服务")) == text(u"壮大队伍， 提供服务"));
    CHECK(printedPunctuation(text(u"A, B")) == text(u"A, B"));
}

TEST_CASE("Figures, times and Latin text keep their punctuation", "[print_text]")
{
    for (const char16_t *kept :
         {u"已复核1,126户", u"9:30开会", u"Excel (xlsx)", u"a;b", u"3.5万元", u""})
        CHECK(printedPunctuation(text(kept)) == text(kept));
}

TEST_CASE("Brackets change in pairs", "[print_text]")
{
    CHECK(printedPunctuation(text(u"社区(A1)")) == text(u"社区（A1）"));
    CHECK(printedPunctuation(text(u"A(社区)B")) == text(u"A（社区）B"));
    CHECK(printedPunctuation(text(u"甲(乙(C)丙)丁")) == text(u"甲（乙（C）丙）丁"));
    CHECK(printedPunctuation(text(u"一) 甲")) == text(u"一) 甲"));
}

TEST_CASE("Dates are written without zeros", "[print_text]")
{
    CHECK(core::printedDate(QDate(2026, 9, 4)) == text(u"2026年9月4日"));
    CHECK(core::printedCellDate(QDate(2026, 9, 4), 2026) == text(u"9月4日"));
    CHECK(core::printedCellDate(QDate(2027, 3, 31), 2026) == text(u"2027年\n3月31日"));
}

TEST_CASE("A deadline is printed as its phrase, word for word", "[print_text]")
{
    core::Deadline deadline;
    CHECK(core::printedDeadline(deadline, 2026) == text(u"—"));
    deadline.due = QDate(2026, 12, 31);
    deadline.precision = core::Precision::Year;
    deadline.phrase = text(u"2026年底");
    CHECK(core::printedDeadline(deadline, 2026) == text(u"2026年底"));
    CHECK_FALSE(core::namesDay(deadline));
    deadline.precision = core::Precision::Day;
    for (const char16_t *phrase :
         {u"6月30日前", u"12月3日前完成", u"2026年9月5日前", u"国庆节前", u"二〇二六年九月五日"}) {
        deadline.phrase = text(phrase);
        CHECK(core::printedDeadline(deadline, 2026) == text(phrase));
        CHECK_FALSE(core::isPrintedAsDay(deadline));
        CHECK(core::namesDay(deadline));
    }
    deadline.precision = core::Precision::Relative;
    deadline.phrase = text(u"收文后15个工作日内");
    CHECK(core::printedDeadline(deadline, 2026) == text(u"收文后15个工作日内"));
    CHECK(core::namesDay(deadline));
    // 2026.9 is a month, whatever its last day.
    deadline.precision = core::Precision::Month;
    deadline.phrase = text(u"2026.9");
    CHECK(core::printedDeadline(deadline, 2026) == text(u"2026.9"));
}

TEST_CASE("What is nothing but a date is printed as the ledgers write days", "[print_text]")
{
    core::Deadline deadline;
    deadline.due = QDate(2026, 9, 5);
    deadline.precision = core::Precision::Day;
    for (const char16_t *phrase : {u"2026-09-05",
                                   u"2026/9/5",
                                   u"2026.9.5",
                                   u"9/5",
                                   u"9月5号",
                                   u"2026年9月5日",
                                   u"２０２６年９月５日",
                                   u""}) {
        deadline.phrase = text(phrase);
        CHECK(core::isPrintedAsDay(deadline));
        CHECK(core::printedDeadline(deadline, 2026) == text(u"9月5日"));
        CHECK(core::printedDeadline(deadline, 2025) == text(u"2026年\n9月5日"));
    }
    deadline.due = QDate();
    deadline.phrase = text(u"9/31");
    CHECK(core::printedDeadline(deadline, 2026) == text(u"9/31"));
}

TEST_CASE("Time left and time overdue are told in workdays", "[print_text]")
{
    CHECK(core::printedRemaining(lightOf(-19, -24)) == text(u"逾期19个工作日（24天）"));
    CHECK(core::printedRemaining(lightOf(5, 15)) == text(u"还剩5个工作日"));
    CHECK(core::printedRemaining(lightOf(0, 0)) == text(u"今天到期"));
    // Due on a Saturday: overdue on Sunday, with no workday between.
    CHECK(core::printedRemaining(lightOf(0, -1)) == text(u"逾期1天（0个工作日）"));
    CHECK(core::printedRemaining(lightOf(0, 1)) == text(u"还剩1天（0个工作日）"));
    CHECK(core::printedRemaining({}) == text(u"—"));
}

TEST_CASE("A cell that has nothing to say says so", "[print_text]")
{
    CHECK(core::orEmptyMark({}) == text(u"—"));
    CHECK(core::orEmptyMark(text(u"王某")) == text(u"王某"));
}

TEST_CASE("A percentage in a table has one decimal", "[print_text]")
{
    CHECK(core::printedPercentage(60) == text(u"60.0%"));
    CHECK(core::printedPercentage(91.666) == text(u"91.7%"));
    CHECK(core::printedPercentage(0) == text(u"0.0%"));
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_words.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

TaskState stateOf(const char16_t *text)
{
    const auto reading = readState(QString::fromUtf16(text));
    REQUIRE(reading);
    return reading->state;
}

std::optional<int> percentOf(const char16_t *text)
{
    const auto reading = readPercent(QString::fromUtf16(text));
    return reading ? std::optional(reading->percent) : std::nullopt;
}

QStringList measures(const char16_t *text)
{
    return splitMeasures(QString::fromUtf16(text));
}

} // namespace

TEST_CASE("words for finished, stopped and live are told apart")
{
    for (const char16_t *word :
         {u"已完成", u"已办结", u"已销号", u"完成。", u" 已 完 成 ", u"100％", u"√"})
        CHECK(stateOf(word) == TaskState::Closed);
    CHECK(stateOf(u"中止") == TaskState::Suspended);
    CHECK(stateOf(u"已撤销") == TaskState::Cancelled);
    for (const char16_t *word : {u"办理中", u"正在推进", u"未完成", u"基本完成", u"逾期", u"否"})
        CHECK(stateOf(word) == TaskState::InProgress);
    CHECK(readState(QStringLiteral("基本完成"))->saysMore);
    CHECK_FALSE(readState(QStringLiteral("办理中"))->saysMore);
    for (const char16_t *text : {u"", u"已完成一半", u"未", u"6月30日完成", u"100"})
        CHECK_FALSE(readState(QString::fromUtf16(text)).has_value());
}

TEST_CASE("a percentage is taken where it is certain")
{
    CHECK(percentOf(u"80%") == 80);
    CHECK(percentOf(u"８０％") == 80);
    CHECK(percentOf(u"80") == 80);
    CHECK(percentOf(u"0%") == 0);
    CHECK(percentOf(u"0") == 0);
    CHECK(percentOf(u"1%") == 1);
    CHECK(percentOf(u"100%") == 100);
    CHECK(percentOf(u"已完成80%") == 80);
    CHECK(percentOf(u"59.7%") == 59);
    CHECK(readPercent(QStringLiteral("59.7%"))->saysMore);
    CHECK_FALSE(readPercent(QStringLiteral("60.0%"))->saysMore);
    for (const char16_t *text :
         {u"0.8", u"1", u"1.0", u"120%", u"100.5%", u"2.1倍", u"过半", u"-5%", u""})
        CHECK_FALSE(percentOf(text).has_value());
}

TEST_CASE("classes and modalities are known by name only")
{
    CHECK(readTaskClass(QStringLiteral("重点项目")) == TaskClass::PriorityProject);
    CHECK(readTaskClass(QStringLiteral("日常")) == TaskClass::Routine);
    CHECK_FALSE(readTaskClass(QStringLiteral("社会救助")).has_value());
    CHECK(readModality(QStringLiteral("力争")) == Modality::Strive);
    CHECK_FALSE(readModality(QStringLiteral("务必")).has_value());
}

TEST_CASE("numbered measures are several, any others one as written")
{
    CHECK(measures(u"一是加强领导；二是筹集资金。三是加快进度。")
          == QStringList {QStringLiteral("一是加强领导；"),
                          QStringLiteral("二是筹集资金。"),
                          QStringLiteral("三是加快进度。")});
    CHECK(measures(u"1.加强领导\n2.筹集资金")
          == QStringList {QStringLiteral("1.加强领导"), QStringLiteral("2.筹集资金")});
    CHECK(measures(u"（1）甲\n（2）乙\n（3）丙").size() == 3);
    CHECK(measures(u"1、甲\n续甲\n2、乙")
          == QStringList {QStringLiteral("1、甲\n续甲"), QStringLiteral("2、乙")});
    for (const char16_t *whole : {u"强化组织领导,加大资金筹集力度;创新思路",
                                  u"一是加强领导",
                                  u"总的来说：一是甲；二是乙",
                                  u"1.5倍增长\n2.1倍增长",
                                  u" 前有空格 ",
                                  u"统一是非标准；专一是好事"})
        CHECK(measures(whole) == QStringList {QString::fromUtf16(whole)});
}

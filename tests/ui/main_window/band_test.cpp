// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/band.h"

#include <QLabel>
#include <QToolButton>

using ui::Band;
using ui::BandRank;

namespace {

const QString kLocked = QStringLiteral("王某正在编辑");
const QString kAsOf = QStringLiteral("按 2021年12月20日 的情况显示，只读。");

} // namespace

TEST_CASE("a band with nothing to say is not there")
{
    Band band;
    CHECK(band.isHidden());
    CHECK(band.text().isEmpty());
}

TEST_CASE("the most urgent message is shown, the next one when it is over")
{
    Band band;
    band.say(BandRank::AsOfDate, {kAsOf, {}, {}});
    band.say(BandRank::ReadOnlyFile, {kLocked, {}, {}});
    CHECK_FALSE(band.isHidden());
    CHECK(band.text() == kLocked);
    band.withdraw(BandRank::ReadOnlyFile);
    CHECK(band.text() == kAsOf);
    band.withdraw(BandRank::AsOfDate);
    CHECK(band.isHidden());
}

TEST_CASE("the action of a band does what it says, even if that ends the band")
{
    Band band;
    int count = 0;
    band.say(BandRank::AsOfDate, {kAsOf, QStringLiteral("回到今天并可编辑"), [&] {
                                      ++count;
                                      band.withdraw(BandRank::AsOfDate);
                                  }});
    auto *button = band.findChild<QToolButton *>();
    CHECK(button->text() == QStringLiteral("回到今天并可编辑"));
    button->click();
    CHECK(count == 1);
    CHECK(band.isHidden());
}

TEST_CASE("a band may lead to what it speaks of, and stays")
{
    Band band;
    int led = 0;
    band.say(BandRank::DailyReminder,
             {kAsOf,
              QStringLiteral("今天不再提示"),
              [] {},
              QStringLiteral("查看清单"),
              [&led] { ++led; }});
    const auto buttons = band.findChildren<QToolButton *>();
    REQUIRE(buttons.size() == 2);
    CHECK(buttons.last()->text() == QStringLiteral("查看清单"));
    buttons.last()->click();
    CHECK(led == 1);
    CHECK(band.text() == kAsOf);

    band.say(BandRank::DailyReminder, {kAsOf, {}, {}});
    CHECK(buttons.last()->isHidden());
}

TEST_CASE("markup in what a band says is shown as it is")
{
    Band band;
    band.say(BandRank::ReadOnlyFile, {QStringLiteral("<b>甲</b>"), {}, {}});
    CHECK(band.findChild<QLabel *>()->textFormat() == Qt::PlainText);
}

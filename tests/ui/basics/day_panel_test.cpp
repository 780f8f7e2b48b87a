// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/basics/day_panel.h"

#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using ui::DayPanel;

namespace {

struct DayPanelDesk
{
    [[nodiscard]] QRadioButton *button(int index) const
    {
        return panel.findChildren<QRadioButton *>().at(index);
    }
    [[nodiscard]] QListWidget *list() const { return panel.findChild<QListWidget *>(); }

    DayPanel panel;
    core::LocalDays days;
};

const QDate kShownThursday(2026, 8, 6);

} // namespace

TEST_CASE("the panel offers the other way round of what a day is as usual")
{
    DayPanelDesk desk;
    desk.panel.show(kShownThursday, desk.days, true);
    CHECK(desk.button(0)->text() == QStringLiteral("As usual (worked)"));
    CHECK(desk.button(1)->text() == QStringLiteral("Off"));
    CHECK(desk.button(0)->isChecked());

    desk.panel.show(QDate(2026, 10, 1), desk.days, true);
    CHECK(desk.button(0)->text() == QStringLiteral("As usual (off)"));
    CHECK(desk.button(1)->text() == QStringLiteral("Worked"));
}

TEST_CASE("a choice asks for the change, and for taking it back")
{
    DayPanelDesk desk;
    QList<std::optional<bool>> wanted;
    QObject::connect(
        &desk.panel, &DayPanel::changeWanted, [&wanted](QDate day, std::optional<bool> isWorked) {
            CHECK(day == kShownThursday);
            wanted.append(isWorked);
        });
    desk.panel.show(kShownThursday, desk.days, true);
    desk.button(1)->click();
    desk.days.setChange(kShownThursday, false);
    desk.panel.show(kShownThursday, desk.days, true);
    CHECK(desk.button(1)->isChecked());
    desk.button(0)->click();
    CHECK(wanted == QList<std::optional<bool>> {false, std::nullopt});
}

TEST_CASE("the days changed in the year are listed and lead to the day")
{
    DayPanelDesk desk;
    desk.days.setChange(kShownThursday, false);
    desk.days.setChange(QDate(2026, 8, 8), true);
    desk.days.setChange(QDate(2025, 8, 8), false);
    desk.panel.show(kShownThursday, desk.days, true);
    REQUIRE(desk.list()->count() == 2);
    const QSignalSpy chosen(&desk.panel, &DayPanel::dayChosen);
    desk.list()->setCurrentRow(1);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toDate() == QDate(2026, 8, 8));
}

TEST_CASE(
    "without changes the panel says how to make one, and nothing can be chosen where none can")
{
    DayPanelDesk desk;
    desk.panel.show(kShownThursday, desk.days, false);
    CHECK(desk.list()->isHidden());
    CHECK_FALSE(desk.button(1)->isEnabled());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/card_foot.h"
#include "ui/ledger/card_reminder.h"

#include <QPushButton>

#include <optional>

namespace {

using core::ColumnField;
using tests::dayingTask;
using tests::PageFixture;

QPushButton *reminderButton(const PageFixture &fixture)
{
    for (auto *button : fixture.page->findChild<ui::CardFoot *>()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Copy reminder"))
            return button;
    }
    return nullptr;
}

void setState(PageFixture &fixture, core::Id task, core::TaskState state)
{
    const core::Task before = fixture.file.task(task);
    core::Task after = before;
    after.state = state;
    core::ChangeSet set;
    set.edit(before, after);
    REQUIRE(tests::waitFor(fixture.editor.apply(set)).has_value());
}

} // namespace

TEST_CASE_METHOD(PageFixture, "The card presses for the task whose card it is")
{
    std::optional<core::RemindedTask> wanted;
    QObject::connect(page.get(),
                     &ui::LedgerPage::reminderWanted,
                     page.get(),
                     [&wanted](const core::RemindedTask &task) { wanted = task; });
    view().setCurrentIndex(cell(dayingTask(2, 1), ColumnField::Content));
    auto *button = reminderButton(*this);
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    button->click();
    REQUIRE(wanted);
    CHECK(wanted->bundle.task.id == dayingTask(2, 1));
    CHECK(wanted->bundle.task.content == file.task(dayingTask(2, 1)).content);
    CHECK(wanted->light.colour == model().facts().lightOf(dayingTask(2, 1)).colour);

    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Content));
    button->click();
    CHECK(wanted->bundle.task.id == dayingTask(1, 1));
}

TEST_CASE_METHOD(PageFixture, "Nobody is pressed for a task that is closed, and the button says so")
{
    view().setCurrentIndex(cell(dayingTask(2, 1), ColumnField::Content));
    const auto *button = reminderButton(*this);
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    setState(*this, dayingTask(2, 1), core::TaskState::Suspended);
    REQUIRE(becomes([button] { return !button->isEnabled(); }));
    CHECK(button->toolTip().contains(
        QStringLiteral("Only open tasks without subtasks are pressed for.")));

    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Content));
    CHECK(button->isEnabled());
    CHECK(button->toolTip().isEmpty());
}

TEST_CASE("Without a task nobody is pressed for")
{
    tests::DayingFile daying;
    core::StoreThread store(daying.context());
    const core::LedgerModel model({store, daying.clock, daying.ids, tests::workDays()});
    ui::CardReminder reminder(model);
    CHECK_FALSE(reminder.action()->isEnabled());
    reminder.setTask(dayingTask(1, 1)); // not read
    CHECK_FALSE(reminder.action()->isEnabled());
}

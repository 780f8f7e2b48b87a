// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/reminder_edit.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"

using namespace core;

TEST_CASE("reminders of several tasks are one change, named by their number")
{
    tests::CountingIdSource ids;
    const ReminderStamp stamp {QDate(2026, 9, 24), QStringLiteral("张某")};
    const ChangeSet set = reminders(
        {{Id {5}, QStringLiteral("请办理。")}, {Id {6}, QStringLiteral("请反馈。")}}, stamp, ids);

    CHECK(set.kind == ChangeKind::Edit);
    CHECK(set.action == Action {ActionKind::Remind, {QStringLiteral("2")}});
    REQUIRE(set.changes.size() == 2);
    CHECK_FALSE(set.changes.last().before.isSet());
    const auto &last = std::get<Reminder>(*set.changes.last().after);
    CHECK(last.task == Id {6});
    CHECK(last.date == QDate(2026, 9, 24));
    CHECK(last.madeBy == QStringLiteral("张某"));
    CHECK(last.text == QStringLiteral("请反馈。"));
    CHECK(last.id != std::get<Reminder>(*set.changes.first().after).id);
}

TEST_CASE("reminders of several tasks are put off in one change, with day, reason and name")
{
    tests::CountingIdSource ids;
    const ChangeSet set = snoozes({Id {5}, Id {6}},
                                  {QDate(2026, 9, 30), QStringLiteral("等待县里批复")},
                                  {QDate(2026, 9, 24), QStringLiteral("张某")},
                                  ids);
    CHECK(set.kind == ChangeKind::Edit); // taken back as any edit
    CHECK(set.action == Action {ActionKind::Snooze, {QStringLiteral("2")}});
    REQUIRE(set.changes.size() == 2);
    const auto &last = std::get<Snooze>(*set.changes.last().after);
    CHECK(last
          == Snooze {last.id,
                     Id {6},
                     QDate(2026, 9, 24),
                     QDate(2026, 9, 30),
                     QStringLiteral("等待县里批复"),
                     QStringLiteral("张某")});
    CHECK(last.id != std::get<Snooze>(*set.changes.first().after).id);
}

TEST_CASE("reminding of nothing changes nothing")
{
    tests::CountingIdSource ids;
    CHECK(reminders({}, {QDate(2026, 9, 24), {}}, ids).isEmpty());
}

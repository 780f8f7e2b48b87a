// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/comment_edit.h"
#include "core/views/task_edit.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

const Id kTaskSpokenOf = dayingTask(1, 1);

Comment instruction()
{
    Comment draft;
    draft.kind = CommentKind::Instruction;
    draft.date = QDate(2021, 7, 26);
    draft.saidBy = QStringLiteral("王某");
    draft.text = QStringLiteral("每半月现场调度一次。");
    return draft;
}

Result<ChangeSet> enter(EditDesk &desk, const Comment &draft)
{
    const TaskBundle own = desk.bundle(kTaskSpokenOf);
    return desk.write(
        [&](const EditContext &context) { return commentChange(own, draft, context); });
}

} // namespace

TEST_CASE("a comment says who said it and who typed it")
{
    EditDesk desk;
    const auto set = enter(desk, instruction());
    REQUIRE(set);
    CHECK(set->kind == ChangeKind::Edit);
    CHECK(set->action == Action {ActionKind::AddEntry, {QStringLiteral("comment")}});

    const QList<Comment> comments = desk.bundle(kTaskSpokenOf).comments;
    REQUIRE(comments.size() == 1);
    CHECK(comments.first().kind == CommentKind::Instruction);
    CHECK(comments.first().saidBy == QStringLiteral("王某"));
    CHECK(comments.first().typedBy == desk.clerk);
    CHECK(comments.first().text == QStringLiteral("每半月现场调度一次。"));
    desk.takeBack();
    CHECK(desk.bundle(kTaskSpokenOf).comments.isEmpty());
}

TEST_CASE("a comment without a speaker or words, or of tomorrow, is refused with all its faults")
{
    EditDesk desk;
    Comment draft;
    draft.date = desk.today.addDays(1);
    QStringList faults;
    (void)desk.write([&](const EditContext &context) -> Result<ChangeSet> {
        for (const FieldFault &fault : commentFaults(draft, context))
            faults.append(fault.field + u' ' + keyOf(fault.fault));
        return ChangeSet {};
    });
    CHECK(faults
          == QStringList {QStringLiteral("said_by missing"),
                          QStringLiteral("text missing"),
                          QStringLiteral("comment_date in_future")});
    const auto refused = enter(desk, draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidValue);
    CHECK(refused.error().arguments
          == QStringList {QStringLiteral("said_by"), QStringLiteral("missing")});
}

TEST_CASE("a comment is taken out like any entry, and goes with its task")
{
    EditDesk desk;
    REQUIRE(enter(desk, instruction()));
    const TaskBundle own = desk.bundle(kTaskSpokenOf);
    const auto removal = deleteEntries(own, {own.comments.first().id});
    REQUIRE(removal);
    CHECK(removal->action
          == Action {ActionKind::DeleteEntry,
                     {QStringLiteral("comment"), own.comments.first().text, QStringLiteral("1")}});

    const auto deletion = deleteTasks(desk.source, desk.facts(), {kTaskSpokenOf});
    REQUIRE(deletion);
    desk.source.apply(*deletion);
    CHECK_FALSE(desk.source.has(own.comments.first().id));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/comment_form.h"

namespace {

using tests::dayingTask;

const core::Id kTaskSpokenOf = dayingTask(1, 1);

QString fieldValue(const ui::Form &form, const char *name)
{
    for (const ui::FormField &field : form.fields) {
        if (field.name == QLatin1String(name))
            return field.value;
    }
    return {};
}

} // namespace

TEST_CASE("The form of a comment proposes the task's leaders, today, and a remark")
{
    core::TaskBundle texts;
    texts.task.title = QStringLiteral("任务");
    core::Responsibility leader;
    leader.role = core::ResponsibilityRole::Leader;
    leader.text = QStringLiteral("王某");
    texts.responsibilities = {leader};
    const ui::Form form
        = ui::commentForm(texts, QDate(2026, 9, 24), [](const core::Comment &draft) {
              return QList<core::FieldFault> {{draft.saidBy, core::Fault::Missing}};
          });
    CHECK(form.title == QStringLiteral("Comment on “任务”"));
    CHECK(fieldValue(form, "kind") == QStringLiteral("remark"));
    CHECK(fieldValue(form, "said_by") == QStringLiteral("王某"));
    CHECK(fieldValue(form, "comment_date") == QStringLiteral("2026-09-24"));
    const ui::FormNotes notes = form.check({{QStringLiteral("said_by"), QStringLiteral(" x ")}});
    CHECK(notes.faults.value(QStringLiteral("x")) == QStringLiteral("must not be empty"));
}

TEST_CASE_METHOD(tests::LedgerDesk, "A leader's words are entered on one form and can be undone")
{
    prompts.values = ui::FormValues {{QStringLiteral("kind"), QStringLiteral("instruction")},
                                     {QStringLiteral("said_by"), QStringLiteral("王某")},
                                     {QStringLiteral("text"), QStringLiteral("抓紧办理。")}};
    commands.comment(kTaskSpokenOf);
    REQUIRE(becomes([this] { return prompts.answers == QStringList {QString()}; }));

    const QList<core::Comment> comments = stored(kTaskSpokenOf).comments;
    REQUIRE(comments.size() == 1);
    CHECK(comments.first().kind == core::CommentKind::Instruction);
    CHECK(comments.first().saidBy == QStringLiteral("王某"));
    CHECK(comments.first().date == QDate(2021, 7, 28));
    CHECK(comments.first().typedBy == QStringLiteral("张某"));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(tests::LedgerDesk, "A comment without words says so beside the field")
{
    prompts.values = ui::FormValues {{QStringLiteral("said_by"), QStringLiteral("王某")}};
    commands.comment(kTaskSpokenOf);
    CHECK(prompts.notes.faults.size() == 1);
    CHECK(prompts.notes.faults.contains(QStringLiteral("text")));
    CHECK(stored(kTaskSpokenOf).comments.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/actions/actions.h"
#include "ui/main_window/undo_actions.h"

#include <QAction>

using tests::dayingTask;
using tests::DeskFixture;
using ui::ActionId;

namespace {

class UndoFixture : public DeskFixture
{
public:
    UndoFixture()
    {
        actions.setState(ui::Need::Editable | ui::Need::Undoable | ui::Need::Redoable);
        open(file.path());
    }

    void note(const QString &text)
    {
        const core::Task before = file.task(dayingTask(1, 1));
        core::Task after = before;
        after.note = text;
        core::ChangeSet change;
        change.action = {core::ActionKind::EditCell, {QStringLiteral("备注"), text}};
        change.edit(before, after);
        REQUIRE(tests::waitFor(desk.editor().apply(change)).has_value());
    }

    [[nodiscard]] QString noteInFile() { return file.task(dayingTask(1, 1)).note; }

    ui::Actions actions;
    QList<core::Action> answered;
    ui::UndoActions undo {{actions,
                           desk.editor(),
                           prompts,
                           [] {},
                           [this](const core::Action &step) { answered.append(step); }}};
};

} // namespace

TEST_CASE_METHOD(UndoFixture, "undo and redo name the change they are about and carry it out")
{
    note(QStringLiteral("甲"));
    CHECK(actions.action(ActionId::Undo)->text().contains(QStringLiteral("备注")));
    actions.action(ActionId::Undo)->trigger();
    REQUIRE(becomes([this] { return noteInFile().isEmpty(); }));
    CHECK(becomes([this] {
        return actions.action(ActionId::Redo)->text().contains(QStringLiteral("备注"));
    }));
    actions.action(ActionId::Redo)->trigger();
    CHECK(becomes([this] { return noteInFile() == QStringLiteral("甲"); }));
}

TEST_CASE_METHOD(UndoFixture, "a step named after a paragraph is shortened in the menu")
{
    const core::Task before = file.task(dayingTask(1, 1));
    core::Task after = before;
    after.note = QStringLiteral("甲");
    core::ChangeSet change;
    change.action = {core::ActionKind::DeleteTask, {QString(500, u'长')}};
    change.edit(before, after);
    REQUIRE(tests::waitFor(desk.editor().apply(change)).has_value());
    const QString text = actions.action(ActionId::Undo)->text();
    CHECK(text.size() < 80);
    CHECK(text.endsWith(u'…'));
}

TEST_CASE_METHOD(UndoFixture, "an undo that another change has overtaken is refused in a sentence")
{
    note(QStringLiteral("甲"));
    {
        const auto other
            = core::Store::open(file.path(), file.context(), core::OpenMode::ReadWrite);
        REQUIRE(other.has_value());
        const core::Task before = file.task(dayingTask(1, 1));
        core::Task after = before;
        after.note = QStringLiteral("别处改的");
        core::ChangeSet change;
        change.edit(before, after);
        REQUIRE((*other)->apply(change).has_value());
    }
    actions.action(ActionId::Undo)->trigger();
    REQUIRE(becomes([this] { return !prompts.messages.isEmpty(); }));
    CHECK(prompts.messages.first().text.contains(QStringLiteral("别处改的")));
    CHECK(noteInFile() == QStringLiteral("别处改的"));
}

TEST_CASE_METHOD(UndoFixture,
                 "undoing a step is refused with a sentence and the step that answers it")
{
    const core::Task before = file.task(dayingTask(1, 1));
    core::Task after = before;
    after.state = core::TaskState::Suspended;
    core::ChangeSet step;
    step.kind = core::ChangeKind::Step;
    step.action = {core::ActionKind::TakeStep,
                   {QStringLiteral("suspended"), before.displayName(), before.id.toString()}};
    step.edit(before, after);
    REQUIRE(tests::waitFor(desk.editor().apply(step)).has_value());
    REQUIRE(becomes([this] {
        return actions.action(ActionId::Undo)->text().contains(QStringLiteral("Suspend"));
    }));
    prompts.accepts = true;
    actions.action(ActionId::Undo)->trigger();
    REQUIRE(becomes([this] { return !prompts.questions.isEmpty(); }));
    CHECK(prompts.questions.first().text
          == QStringLiteral("“Suspend” is not undone: what was decided is answered by a decision, "
                            "with a reason."));
    CHECK(prompts.questions.first().verb == QStringLiteral("Reopen…"));
    CHECK(answered == QList<core::Action> {step.action});
    CHECK(file.task(dayingTask(1, 1)).state == core::TaskState::Suspended);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/waiting.h"
#include "ui/edits/editor.h"

#include <QSignalSpy>

using core::ChangeNumber;
using core::ChangeSet;
using core::Result;
using tests::dayingTask;
using tests::waitFor;
using ui::Editor;

namespace {

/// An editor over an open file.
struct Desk
{
    explicit Desk(tests::DayingFile &daying)
        : file(daying)
        , store(daying.context())
        , editor(store)
    {
        REQUIRE(waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        const QSignalSpy spy(&editor, &Editor::historyChanged);
        editor.loadHistory();
        REQUIRE(QTest::qWaitFor([&spy] { return !spy.isEmpty(); }));
    }

    /// Changes the note of a task from @p before to @p after.
    [[nodiscard]] ChangeSet note(const QString &before, const QString &after) const
    {
        core::Task old = task();
        old.note = before;
        core::Task changed = old;
        changed.note = after;
        ChangeSet set;
        set.action = {core::ActionKind::EditCell, {QStringLiteral("note"), after}};
        set.edit(old, changed);
        return set;
    }

    [[nodiscard]] core::Task task() const { return file.task(dayingTask(1, 1)); }

    [[nodiscard]] ChangeNumber nextUndo() const
    {
        return editor.history().nextUndo().value_or(ui::UndoStep {}).number;
    }

    tests::DayingFile &file;
    core::StoreThread store;
    Editor editor;
};

const QString kFirst = QStringLiteral("一");
const QString kSecond = QStringLiteral("二");

} // namespace

TEST_CASE("an edit is written, undone and made again")
{
    tests::DayingFile file;
    Desk desk(file);
    REQUIRE(waitFor(desk.editor.apply(desk.note({}, kFirst))).has_value());
    CHECK(desk.task().note == kFirst);
    CHECK(desk.editor.history().nextUndo()->action.arguments.last() == kFirst);

    REQUIRE(waitFor(desk.editor.undo()).has_value());
    CHECK(desk.task().note.isEmpty());
    REQUIRE(waitFor(desk.editor.redo()).has_value());
    CHECK(desk.task().note == kFirst);
    CHECK(file.isClean());
}

TEST_CASE("what was done before the file was closed can be undone after it is opened again")
{
    tests::DayingFile file;
    {
        Desk desk(file);
        REQUIRE(waitFor(desk.editor.apply(desk.note({}, kFirst))).has_value());
    }
    Desk desk(file);
    REQUIRE(waitFor(desk.editor.undo()).has_value());
    CHECK(desk.task().note.isEmpty());
    CHECK(file.isClean());
}

TEST_CASE("undo asked for while a write is under way waits for it")
{
    tests::DayingFile file;
    Desk desk(file);
    const auto first = desk.editor.apply(desk.note({}, kFirst));
    const auto second = desk.editor.apply(desk.note(kFirst, kSecond));
    const auto undone = desk.editor.undo();
    REQUIRE(waitFor(undone).has_value());
    CHECK(waitFor(first).has_value());
    CHECK(waitFor(second).has_value());
    CHECK(desk.task().note == kFirst);
    CHECK(desk.editor.pendingCount() == 0);
}

TEST_CASE("undo pressed twice takes back two changes")
{
    tests::DayingFile file;
    Desk desk(file);
    REQUIRE(waitFor(desk.editor.apply(desk.note({}, kFirst))).has_value());
    REQUIRE(waitFor(desk.editor.apply(desk.note(kFirst, kSecond))).has_value());
    const auto first = desk.editor.undo();
    const auto second = desk.editor.undo();
    REQUIRE(waitFor(second).has_value());
    CHECK(waitFor(first).has_value());
    CHECK(desk.task().note.isEmpty());
}

TEST_CASE("a refused write leaves history and file as they were")
{
    tests::DayingFile file;
    Desk desk(file);
    const ChangeNumber before = desk.nextUndo();
    const Result<ChangeNumber> written
        = waitFor(desk.editor.apply(desk.note(QStringLiteral("别的"), kFirst)));
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().kind == core::ErrorKind::StaleEdit);
    CHECK(desk.nextUndo() == before);
    CHECK(desk.task().note.isEmpty());
}

TEST_CASE("a set that is still being made is written when it is there, or its error handed on")
{
    tests::DayingFile file;
    Desk desk(file);
    const ChangeSet set = desk.note({}, kFirst);
    const auto made = desk.store.read<ChangeSet>(
        [set](const core::RecordSource &) { return Result<ChangeSet>(set); });
    REQUIRE(waitFor(desk.editor.apply(made)).has_value());
    CHECK(desk.task().note == kFirst);

    const auto broken = desk.store.read<ChangeSet>([](const core::RecordSource &) {
        return Result<ChangeSet>(core::fail(core::ErrorKind::NotFound));
    });
    CHECK(waitFor(desk.editor.apply(broken)).error().kind == core::ErrorKind::NotFound);
}

TEST_CASE("nothing to write and nothing to undo is answered with no number")
{
    tests::DayingFile file;
    Desk desk(file);
    const QSignalSpy spy(&desk.editor, &Editor::written);
    CHECK(waitFor(desk.editor.apply(ChangeSet {})) == ChangeNumber {0});
    CHECK(waitFor(desk.editor.redo()) == ChangeNumber {0});
    CHECK(spy.isEmpty());
}

TEST_CASE("nobody writes into what is open to read only")
{
    tests::DayingFile file;
    Desk desk(file);
    desk.editor.setReadOnly(true);
    const auto refused = core::ErrorKind::FileReadOnly;
    CHECK(waitFor(desk.editor.apply(desk.note({}, kFirst))).error().kind == refused);
    CHECK(waitFor(desk.editor.undo()).error().kind == refused);
    CHECK(desk.task().note.isEmpty());
}

TEST_CASE("undo refuses a step, then comes to what was done before it")
{
    tests::DayingFile file;
    Desk desk(file);
    REQUIRE(waitFor(desk.editor.apply(desk.note({}, kFirst))).has_value());
    ChangeSet step = desk.note(kFirst, kSecond);
    step.kind = core::ChangeKind::Step;
    step.action = {core::ActionKind::TakeStep, {QStringLiteral("closed"), QStringLiteral("任务")}};
    REQUIRE(waitFor(desk.editor.apply(step)).has_value());

    const auto refused = waitFor(desk.editor.undo());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == core::ErrorKind::NotRevertible);
    CHECK(refused.error().arguments.first() == QStringLiteral("closed"));
    CHECK(desk.task().note == kSecond);
    CHECK(desk.editor.history().nextUndo()->isFinal == false);
    CHECK(desk.editor.pendingCount() == 0);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/action_text.h"
#include "tests/ui/ledger/page_fixture.h"

#include <QHeaderView>

namespace {

using core::ColumnField;
using core::ListKind;
using tests::dayingTask;

/// The page with the keys that take rows out.
class DeleteFixture : public tests::PageFixture
{
public:
    void showList(ListKind list)
    {
        showTab(static_cast<int>(list));
        REQUIRE(becomes([this, list] {
            return model().list() == list && !model().isFollowing() && model().filledRowCount() == 9
                && model().index(8, 0).data(core::LoadedRole).toBool();
        }));
        view().setFocus();
    }

    /// Presses on the number of @p row, with Shift on that of @p last.
    void chooseRows(int row, int last) const
    {
        const QHeaderView &rows = *view().verticalHeader();
        const auto middle = [&rows](int of) {
            return QPoint(8, rows.sectionViewportPosition(of) + rows.sectionSize(of) / 2);
        };
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, middle(row));
        if (last > row)
            QTest::mouseClick(rows.viewport(), Qt::LeftButton, Qt::ShiftModifier, middle(last));
    }

    void pressDelete() { QTest::keyClick(&view(), Qt::Key_Delete); }
    void pressMinus() { QTest::keyClick(&view(), Qt::Key_Minus, Qt::ControlModifier); }

    [[nodiscard]] core::TaskBundle stored(core::Id task)
    {
        const auto reading
            = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(reading.has_value());
        const auto bundles = (*reading)->bundles({task});
        REQUIRE(bundles.has_value());
        return bundles->value(0);
    }

    [[nodiscard]] QString nameOfUndo() const
    {
        const auto step = editor.history().nextUndo();
        return step ? core::actionText(step->action) : QString();
    }
};

} // namespace

TEST_CASE_METHOD(DeleteFixture, "Ctrl+- deletes the tasks of all rows chosen, and undo counts them")
{
    prompts.accepts = true;
    chooseRows(0, 1);
    pressMinus();
    REQUIRE(prompts.questions.size() == 1);
    CHECK(prompts.questions.first().text
          == QStringLiteral("Delete 2 tasks with everything entered for them?"));
    REQUIRE(becomes([this] { return model().filledRowCount() == 7; }));
    CHECK_FALSE(stored(dayingTask(1, 1)).task.id.isSet());
    CHECK_FALSE(stored(dayingTask(1, 2)).task.id.isSet());
    CHECK(stored(dayingTask(1, 3)).task.id.isSet());
    CHECK(becomes([this] { return nameOfUndo() == QStringLiteral("Delete 2 tasks"); }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    REQUIRE(becomes([this] { return model().filledRowCount() == 9; }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(DeleteFixture, "Delete on a whole row clears its cells and leaves the row")
{
    prompts.accepts = true; // what has a day is not cleared, and told
    const core::TaskBundle before = stored(dayingTask(1, 2));
    const core::Task objective = stored(dayingTask(1, 0)).task;
    chooseRows(1, 1);
    pressDelete();
    REQUIRE(becomes([this] { return stored(dayingTask(1, 2)).task.problem.isEmpty(); }));
    const core::TaskBundle after = stored(dayingTask(1, 2));
    CHECK(after.task.id == dayingTask(1, 2));
    CHECK(after.responsibilities.isEmpty());
    CHECK(after.deadlines == before.deadlines);
    CHECK(model().filledRowCount() == 9);
    // The objective is that of other rows as well.
    CHECK(stored(dayingTask(1, 0)).task == objective);
    CHECK(becomes([this] { return nameOfUndo().startsWith(QStringLiteral("Clear ")); }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(stored(dayingTask(1, 2)).task == before.task);
    CHECK(file.isClean());
}

TEST_CASE_METHOD(DeleteFixture, "Ctrl+A and Delete in a list of entries clear cells, as one step")
{
    showList(ListKind::Outcomes);
    const core::TaskBundle before = stored(dayingTask(1, 1));
    REQUIRE(before.outcomes.size() == 1);
    prompts.accepts = true;
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
    pressDelete();
    REQUIRE(becomes([this] { return nameOfUndo().startsWith(QStringLiteral("Clear ")); }));
    CHECK(stored(dayingTask(1, 1)).task.id == dayingTask(1, 1));
    CHECK(stored(dayingTask(3, 3)).task.id == dayingTask(3, 3));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(stored(dayingTask(1, 1)).outcomes == before.outcomes);
    CHECK(stored(dayingTask(1, 1)).task == before.task);
}

TEST_CASE_METHOD(DeleteFixture, "In the list of responsibilities people go, never the task")
{
    showList(ListKind::Responsibilities);
    const core::TaskBundle before = stored(dayingTask(1, 2));
    REQUIRE_FALSE(before.responsibilities.isEmpty());
    chooseRows(1, 1);
    pressMinus();
    REQUIRE(becomes([this] { return stored(dayingTask(1, 2)).responsibilities.isEmpty(); }));
    CHECK(prompts.questions.isEmpty());
    const core::TaskBundle after = stored(dayingTask(1, 2));
    CHECK_FALSE(after.task.unit.isSet());
    CHECK(after.measures == before.measures);
    CHECK(model().filledRowCount() == 9);
    const QString undone
        = QStringLiteral("Clear who is responsible for “%1”").arg(before.task.displayName());
    CHECK(becomes([&] { return nameOfUndo() == undone; }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(stored(dayingTask(1, 2)).responsibilities == before.responsibilities);
    CHECK(stored(dayingTask(1, 2)).task == before.task);
    CHECK(file.isClean());
}

TEST_CASE_METHOD(DeleteFixture,
                 "In a list of entries Ctrl+- deletes the entries of all rows chosen")
{
    showList(ListKind::Measures);
    const core::Task task = stored(dayingTask(1, 1)).task;
    chooseRows(0, 1);
    pressMinus();
    REQUIRE(prompts.questions.size() == 1);
    CHECK(prompts.questions.first().text == QStringLiteral("Delete 2 entry(ies)?"));
    CHECK(stored(dayingTask(1, 1)).measures.size() == 1);
    prompts.accepts = true;
    pressMinus();
    REQUIRE(becomes([this] { return stored(dayingTask(1, 1)).measures.isEmpty(); }));
    CHECK(stored(dayingTask(1, 2)).measures.isEmpty());
    CHECK(stored(dayingTask(1, 1)).task == task);
    CHECK(becomes([this] { return nameOfUndo() == QStringLiteral("Delete 2 entries: Measure"); }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(stored(dayingTask(1, 2)).measures.size() == 1);
}

TEST_CASE_METHOD(DeleteFixture, "A single entry is deleted at once, and undo says which")
{
    for (const ListKind list : {ListKind::Measures, ListKind::Outcomes}) {
        INFO(static_cast<int>(list));
        showList(list);
        chooseRows(2, 2);
        const QString undone = nameOfUndo();
        trigger(ui::ActionId::DeleteEntry);
        REQUIRE(becomes([&] { return nameOfUndo() != undone; }));
        CHECK(stored(dayingTask(1, 3)).task.id.isSet());
        REQUIRE(tests::waitFor(editor.undo()).has_value());
    }
    CHECK(prompts.questions.isEmpty());
    showList(ListKind::Measures);
    const QString measure = stored(dayingTask(1, 3)).measures.first().text.trimmed();
    chooseRows(2, 2);
    trigger(ui::ActionId::DeleteEntry);
    CHECK(becomes(
        [&] { return nameOfUndo() == QStringLiteral("Delete Measure “%1”").arg(measure); }));
}

TEST_CASE_METHOD(DeleteFixture,
                 "The command that deletes a task does nothing where rows are entries")
{
    prompts.accepts = true;
    for (const ListKind list : {ListKind::Responsibilities, ListKind::Deadlines}) {
        showList(list);
        CHECK_FALSE(page->hasTaskRow());
        CHECK(page->hasEntry());
        trigger(ui::ActionId::DeleteTask);
        CHECK(prompts.questions.isEmpty());
    }
    showList(ListKind::Tasks);
    CHECK(page->hasTaskRow());
    CHECK_FALSE(page->hasEntry());
    pressMinus();
    CHECK(prompts.questions.size() == 1);
}

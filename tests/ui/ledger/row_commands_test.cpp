// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page with hands on its rows.
class RowsFixture : public tests::PageFixture
{
public:
    void choose(core::Id task) { view().setCurrentIndex(cell(task, ColumnField::Content)); }
    [[nodiscard]] core::Id taskAt(int row) const
    {
        return {model().index(row, 0).data(core::TaskIdRole).toLongLong()};
    }
    /// Presses on the gutter at @p row and drags to the upper or lower half of @p target.
    void drag(int row, int target, bool isUpperHalf) const
    {
        QHeaderView &rows = *view().verticalHeader();
        const auto middle = [&rows](int of) {
            return rows.sectionViewportPosition(of) + rows.sectionSize(of) / 2;
        };
        const QPoint from(8, middle(row));
        const QPoint to(8, middle(target) + (isUpperHalf ? -4 : 4));
        QTest::mousePress(rows.viewport(), Qt::LeftButton, {}, from);
        moveTo(*rows.viewport(), (from + to) / 2);
        moveTo(*rows.viewport(), to);
    }

    void drop(int target, bool isUpperHalf) const
    {
        QHeaderView &rows = *view().verticalHeader();
        const int middle = rows.sectionViewportPosition(target) + rows.sectionSize(target) / 2;
        QTest::mouseRelease(
            rows.viewport(), Qt::LeftButton, {}, {8, middle + (isUpperHalf ? -4 : 4)});
    }

    static void moveTo(QWidget &widget, QPoint place)
    {
        QMouseEvent event(QEvent::MouseMove,
                          place,
                          widget.mapToGlobal(place),
                          Qt::NoButton,
                          Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }

    [[nodiscard]] core::Id current() const
    {
        return {view().currentIndex().data(core::TaskIdRole).toLongLong()};
    }
};

} // namespace

TEST_CASE_METHOD(RowsFixture, "A task moves up and down by key, and the keyboard goes with it")
{
    choose(dayingTask(1, 2));
    trigger(ui::ActionId::MoveTaskUp);
    REQUIRE(becomes([this] { return taskAt(0) == dayingTask(1, 2); }));
    REQUIRE(becomes([this] { return current() == dayingTask(1, 2); }));
    CHECK(taskAt(1) == dayingTask(1, 1));
    trigger(ui::ActionId::MoveTaskDown);
    REQUIRE(becomes([this] { return taskAt(1) == dayingTask(1, 2); }));
    REQUIRE(becomes([this] { return current() == dayingTask(1, 2); }));
    CHECK(editor.history().nextUndo()->action.kind == core::ActionKind::MoveTask);
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return taskAt(0) == dayingTask(1, 2); }));
}

TEST_CASE_METHOD(RowsFixture, "Rows moved together stay selected together, in their column")
{
    const int problem = model().columnOf(ColumnField::Problem);
    view().setCurrentIndex(model().index(0, problem));
    view().selectionModel()->select({model().index(0, problem), model().index(1, problem)},
                                    QItemSelectionModel::ClearAndSelect);
    trigger(ui::ActionId::MoveTaskDown);
    REQUIRE(becomes([this] { return taskAt(0) == dayingTask(1, 3); }));
    REQUIRE(becomes([this] { return view().selectionModel()->selectedIndexes().size() == 2; }));
    CHECK(view().currentIndex() == model().index(1, problem));
    CHECK(view().selectionModel()->isSelected(model().index(2, problem)));
}

TEST_CASE_METHOD(RowsFixture, "Why a task cannot be moved is said")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    choose(dayingTask(1, 1));
    trigger(ui::ActionId::MoveTaskUp);
    CHECK(told.count() == 1);
    model().setUnit(core::Id {});
    trigger(ui::ActionId::MoveTaskUp);
    CHECK(told.count() == 2);
    CHECK_FALSE(editor.history().nextUndo().has_value());
}

TEST_CASE_METHOD(RowsFixture, "A task is inserted above the one at hand and can be typed into")
{
    choose(dayingTask(2, 1));
    trigger(ui::ActionId::InsertTask);
    REQUIRE(becomes([this] { return model().filledRowCount() == 10; }));
    CHECK(taskAt(4) == dayingTask(2, 1));
    REQUIRE(becomes([this] { return current() == taskAt(3) && field().isVisible(); }));
    QTest::keyClicks(&field(), QStringLiteral("abc"));
    QTest::keyClick(&field(), Qt::Key_Return);
    const int content = model().columnOf(ColumnField::Content);
    CHECK(becomes([&] { return text(model().index(3, content)) == QStringLiteral("abc"); }));
}

TEST_CASE_METHOD(RowsFixture, "Rows selected together are copied behind the last of them")
{
    const QModelIndex first = cell(dayingTask(1, 1), ColumnField::Content);
    const QModelIndex last = cell(dayingTask(1, 2), ColumnField::Content);
    choose(dayingTask(1, 1));
    view().selectionModel()->select({first, last}, QItemSelectionModel::ClearAndSelect);
    trigger(ui::ActionId::DuplicateTask);
    REQUIRE(becomes([this] { return model().filledRowCount() == 11; }));
    REQUIRE(becomes([this] { return current() == taskAt(2); }));
    const int content = first.column();
    for (const int row : {0, 1}) {
        const QString original = text(model().index(row, content));
        CHECK_FALSE(original.isEmpty());
        CHECK(becomes([&] { return text(model().index(row + 2, content)) == original; }));
    }
    CHECK(taskAt(4) == dayingTask(1, 3));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return model().filledRowCount() == 9; }));
}

TEST_CASE_METHOD(RowsFixture, "Tasks of several objectives are not copied together, and it is said")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    view().selectionModel()->select({cell(dayingTask(1, 3), ColumnField::Content),
                                     cell(dayingTask(2, 1), ColumnField::Content)},
                                    QItemSelectionModel::ClearAndSelect);
    trigger(ui::ActionId::DuplicateTask);
    CHECK(told.count() == 1);
    CHECK(model().filledRowCount() == 9);
}

TEST_CASE_METHOD(RowsFixture,
                 "Cells are copied with their headings for other programs, not for this one")
{
    const QModelIndex deadline = cell(dayingTask(1, 1), ColumnField::Deadline);
    view().setCurrentIndex(deadline);
    trigger(ui::ActionId::CopyWithHeadings);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString heading = model().headerData(deadline.column(), Qt::Horizontal).toString();
    CHECK(data->text() == heading + QStringLiteral("\n") + text(deadline) + QStringLiteral("\n"));
    CHECK(data->html().startsWith(QStringLiteral("<table><tr><th>") + heading));
    view().setCurrentIndex(cell(dayingTask(1, 2), ColumnField::Problem));
    trigger(ui::ActionId::PasteCells);
    CHECK(becomes(
        [&] { return text(cell(dayingTask(1, 2), ColumnField::Problem)) == text(deadline); }));
}

TEST_CASE_METHOD(RowsFixture, "Rows selected whole are dragged to another place")
{
    view().selectRow(0);
    drag(0, 2, false);
    drop(2, false);
    REQUIRE(becomes([this] { return taskAt(2) == dayingTask(1, 1); }));
    CHECK(taskAt(0) == dayingTask(1, 2));
    REQUIRE(becomes([this] { return current() == dayingTask(1, 1); }));

    view().selectRow(2);
    drag(2, 4, true);
    drop(4, true);
    REQUIRE(becomes([this] { return taskAt(3) == dayingTask(1, 1); }));
    CHECK(model().facts().parentOf(dayingTask(1, 1)) == core::Id {20});
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return taskAt(2) == dayingTask(1, 1); }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(RowsFixture, "Rows that are only pressed, or let go with Esc, stay where they are")
{
    view().selectRow(0);
    view().selectionModel()->select(model().index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    drag(0, 0, false);
    drop(0, false);
    CHECK(view().selectionModel()->selectedRows().size() == 1);

    drag(0, 4, true);
    QTest::keyClick(&view(), Qt::Key_Escape);
    drop(4, true);
    CHECK(taskAt(0) == dayingTask(1, 1));
    CHECK_FALSE(editor.history().nextUndo());
}

TEST_CASE_METHOD(RowsFixture,
                 "Where tasks cannot be moved a drag over the row numbers selects rows")
{
    showTab(static_cast<int>(core::ListKind::Measures));
    REQUIRE(becomes([this] { return model().filledRowCount() == 9; }));
    view().selectRow(0);
    drag(0, 2, false);
    drop(2, false);
    CHECK(view().selectionModel()->selectedRows().size() == 3);
    CHECK_FALSE(editor.history().nextUndo());
}

TEST_CASE_METHOD(RowsFixture, "A task goes out of its objective and into it again")
{
    choose(dayingTask(1, 3));
    trigger(ui::ActionId::UnnestTask);
    REQUIRE(becomes([this] { return !model().facts().parentOf(dayingTask(1, 3)).isSet(); }));
    REQUIRE(becomes([this] { return current() == dayingTask(1, 3); }));
    trigger(ui::ActionId::NestTask);
    CHECK(becomes([this] { return model().facts().parentOf(dayingTask(1, 3)) == core::Id {10}; }));
    CHECK(file.isClean());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/action_text.h"
#include "tests/ui/ledger/page_fixture.h"

#include <QClipboard>
#include <QHeaderView>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page under a hand that holds Ctrl and takes one area after the other.
class AreasFixture : public tests::PageFixture
{
public:
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    void click(core::Id task, ColumnField field, Qt::KeyboardModifiers modifiers = {})
    {
        view().scrollTo(cell(task, field));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, centre(task, field));
    }
    void drag(core::Id from, core::Id to, ColumnField field, Qt::KeyboardModifiers modifiers = {})
    {
        view().scrollTo(cell(from, field));
        QWidget *cells = view().viewport();
        QTest::mousePress(cells, Qt::LeftButton, modifiers, centre(from, field));
        QMouseEvent move(QEvent::MouseMove,
                         centre(to, field),
                         cells->mapToGlobal(centre(to, field)),
                         Qt::NoButton,
                         Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(cells, &move);
        QTest::mouseRelease(cells, Qt::LeftButton, modifiers, centre(to, field));
    }
    void pressRow(int row, Qt::KeyboardModifiers modifiers)
    {
        QTest::mouseClick(rows().viewport(), Qt::LeftButton, modifiers, placeOf(row));
    }
    void dragRows(int from, int to, Qt::KeyboardModifiers modifiers)
    {
        QTest::mousePress(rows().viewport(), Qt::LeftButton, modifiers, placeOf(from));
        QMouseEvent move(QEvent::MouseMove,
                         placeOf(to),
                         rows().viewport()->mapToGlobal(placeOf(to)),
                         Qt::NoButton,
                         Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(rows().viewport(), &move);
        QTest::mouseRelease(rows().viewport(), Qt::LeftButton, modifiers, placeOf(to));
    }
    [[nodiscard]] QSet<int> chosenRows() const
    {
        QSet<int> numbers;
        const QModelIndexList whole = view().selectionModel()->selectedRows();
        for (const QModelIndex &row : whole)
            numbers.insert(row.row());
        return numbers;
    }
    [[nodiscard]] bool isSelected(core::Id task, ColumnField field) const
    {
        return view().selectionModel()->isSelected(cell(task, field));
    }
    [[nodiscard]] QString shown(core::Id task, ColumnField field) const
    {
        return text(cell(task, field));
    }
    [[nodiscard]] bool shows(core::Id task, ColumnField field, const QString &wanted) const
    {
        return becomes([&] { return shown(task, field) == wanted; });
    }
    void undo()
    {
        const auto answer = editor.undo();
        REQUIRE(becomes([&answer] { return answer.isFinished(); }));
        REQUIRE(answer.result().has_value());
    }
    [[nodiscard]] QString nameOfUndo() const
    {
        return core::actionText(editor.history().nextUndo()->action);
    }

    const core::Id first = dayingTask(1, 1);
    const core::Id second = dayingTask(1, 2);
    const core::Id third = dayingTask(1, 3);
    const core::Id fourth = dayingTask(2, 1);

private:
    [[nodiscard]] QHeaderView &rows() const { return *view().verticalHeader(); }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return {8, rows().sectionViewportPosition(row) + rows().sectionSize(row) / 2};
    }
    [[nodiscard]] QPoint centre(core::Id task, ColumnField field) const
    {
        return view().visualRect(cell(task, field)).center();
    }
};

} // namespace

TEST_CASE_METHOD(AreasFixture, "A drag with Ctrl adds an area to those selected")
{
    drag(first, second, ColumnField::Content);
    drag(third, fourth, ColumnField::Problem, Qt::ControlModifier);
    CHECK(isSelected(first, ColumnField::Content));
    CHECK(isSelected(second, ColumnField::Content));
    CHECK(isSelected(third, ColumnField::Problem));
    CHECK(isSelected(fourth, ColumnField::Problem));
    CHECK_FALSE(isSelected(first, ColumnField::Problem));
    CHECK(view().currentIndex() == cell(fourth, ColumnField::Problem));
    CHECK(view().handleArea().isEmpty());
    // A second click with Ctrl takes one cell out again.
    click(first, ColumnField::Content, Qt::ControlModifier);
    CHECK_FALSE(isSelected(first, ColumnField::Content));
    CHECK(isSelected(second, ColumnField::Content));
}

TEST_CASE_METHOD(AreasFixture, "Shift lets the last of several areas grow and keeps the others")
{
    click(first, ColumnField::Content);
    click(second, ColumnField::Problem, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(isSelected(first, ColumnField::Content));
    CHECK(isSelected(second, ColumnField::Problem));
    CHECK(isSelected(third, ColumnField::Problem));
    key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK_FALSE(isSelected(third, ColumnField::Problem));
    CHECK(isSelected(first, ColumnField::Content));
    key(Qt::Key_Up, {});
    CHECK(view().selectionModel()->selection().size() == 1);
}

TEST_CASE_METHOD(AreasFixture, "Ctrl on the row numbers adds rows, one by one or by a drag")
{
    pressRow(1, {});
    dragRows(4, 6, Qt::ControlModifier);
    CHECK(chosenRows() == QSet<int> {1, 4, 5, 6});
    pressRow(8, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(chosenRows().contains(1));
    CHECK(chosenRows().contains(8));
    dragRows(5, 4, Qt::ControlModifier);
    CHECK_FALSE(chosenRows().contains(4));
    CHECK_FALSE(chosenRows().contains(5));
    CHECK(chosenRows().contains(6));
}

TEST_CASE_METHOD(AreasFixture, "Delete clears every area as one step")
{
    const QString problem = shown(first, ColumnField::Problem);
    const QString kept = shown(second, ColumnField::Problem);
    click(first, ColumnField::Problem);
    click(third, ColumnField::Content, Qt::ControlModifier);
    key(Qt::Key_Delete, {});
    REQUIRE(shows(third, ColumnField::Content, {}));
    CHECK(shown(first, ColumnField::Problem).isEmpty());
    CHECK(shown(second, ColumnField::Problem) == kept);
    CHECK(nameOfUndo() == QStringLiteral("Clear 2 cells"));
    undo();
    CHECK(shows(first, ColumnField::Problem, problem));
    CHECK_FALSE(file.task(third).content.isEmpty());
}

TEST_CASE_METHOD(AreasFixture, "Ctrl+Enter types into every area as one step")
{
    click(first, ColumnField::Problem);
    click(third, ColumnField::Problem, Qt::ControlModifier);
    QTest::keyClick(&view(), 'x');
    field().setPlainText(QStringLiteral("同样"));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shows(first, ColumnField::Problem, QStringLiteral("同样")));
    CHECK(shown(third, ColumnField::Problem) == QStringLiteral("同样"));
    CHECK_FALSE(shown(second, ColumnField::Problem) == QStringLiteral("同样"));
    CHECK(nameOfUndo() == QStringLiteral("Type into 2 cells"));
}

TEST_CASE_METHOD(AreasFixture, "One value is pasted into every area as one step")
{
    QGuiApplication::clipboard()->setText(QStringLiteral("难处甲"));
    click(first, ColumnField::Problem);
    click(third, ColumnField::Problem, Qt::ControlModifier);
    key(Qt::Key_V);
    REQUIRE(shows(third, ColumnField::Problem, QStringLiteral("难处甲")));
    CHECK(file.task(first).problem == QStringLiteral("难处甲"));
    CHECK(file.task(second).problem != QStringLiteral("难处甲"));
    CHECK(nameOfUndo() == QStringLiteral("Paste 2 cells"));
    undo();
    CHECK(shows(third, ColumnField::Problem, file.task(third).problem));
}

TEST_CASE_METHOD(AreasFixture, "Several values go into areas they fit into, else it is said")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    QGuiApplication::clipboard()->setText(QStringLiteral("甲\n乙\n"));
    click(first, ColumnField::Problem);
    click(third, ColumnField::Content, Qt::ControlModifier);
    key(Qt::Key_V);
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().first().toString()
          == QStringLiteral("What was copied does not fit into each of these areas. Choose one "
                            "area, or copy a single cell for all of them."));
    CHECK(editor.pendingCount() == 0);
    drag(first, second, ColumnField::Problem);
    drag(third, fourth, ColumnField::Problem, Qt::ControlModifier);
    key(Qt::Key_V);
    REQUIRE(shows(fourth, ColumnField::Problem, QStringLiteral("乙")));
    CHECK(shown(first, ColumnField::Problem) == QStringLiteral("甲"));
    CHECK(shown(second, ColumnField::Problem) == QStringLiteral("乙"));
    CHECK(shown(third, ColumnField::Problem) == QStringLiteral("甲"));
}

TEST_CASE_METHOD(AreasFixture, "Areas of the same columns are copied and cut as if they met")
{
    const QString above = file.task(first).problem;
    const QString below = file.task(third).problem;
    click(first, ColumnField::Problem);
    click(third, ColumnField::Problem, Qt::ControlModifier);
    key(Qt::Key_C);
    CHECK(QGuiApplication::clipboard()->text() == above + u'\n' + below + u'\n');
    key(Qt::Key_X);
    REQUIRE(shows(third, ColumnField::Problem, {}));
    click(dayingTask(2, 2), ColumnField::Problem);
    key(Qt::Key_V);
    REQUIRE(shows(dayingTask(2, 3), ColumnField::Problem, below));
    CHECK(shown(dayingTask(2, 2), ColumnField::Problem) == above);
}

TEST_CASE_METHOD(AreasFixture, "Areas that do not line up are not copied, and it is said why")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    click(first, ColumnField::Problem);
    click(third, ColumnField::Content, Qt::ControlModifier);
    key(Qt::Key_C);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().first().toString()
          == QStringLiteral("Several areas can be copied together where they have the same rows or "
                            "the same columns. These do not."));
    key(Qt::Key_X);
    CHECK(editor.pendingCount() == 0);
    CHECK_FALSE(file.task(first).problem.isEmpty());
}

TEST_CASE_METHOD(AreasFixture, "Several areas are not filled from one another, and it is said why")
{
    const auto fill = GENERATE(Qt::Key_D, Qt::Key_R);
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    const QString before = file.task(second).problem;
    drag(first, second, ColumnField::Problem);
    drag(third, fourth, ColumnField::Problem, Qt::ControlModifier);
    key(fill);
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().first().toString() == QStringLiteral("Choose one area of cells to fill."));
    CHECK(editor.pendingCount() == 0);
    CHECK(file.task(second).problem == before);
    CHECK_FALSE(editor.history().nextUndo().has_value());
}

TEST_CASE_METHOD(AreasFixture, "Numbers of every area are counted and added up")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::selectionTextChanged);
    type(cell(first, ColumnField::Percent), QStringLiteral("40"));
    REQUIRE(shows(first, ColumnField::Percent, QStringLiteral("40")));
    type(cell(third, ColumnField::Percent), QStringLiteral("55"));
    REQUIRE(shows(third, ColumnField::Percent, QStringLiteral("55")));
    click(first, ColumnField::Percent);
    click(third, ColumnField::Percent, Qt::ControlModifier);
    CHECK(told.last().first().toString()
          == QStringLiteral("2 cells selected, sum 95, average 47.5"));
}

TEST_CASE_METHOD(AreasFixture, "The rows of all areas are deleted as one step")
{
    click(first, ColumnField::Problem);
    click(first, ColumnField::Content, Qt::ControlModifier);
    click(third, ColumnField::Problem, Qt::ControlModifier);
    prompts.accepts = true;
    trigger(ui::ActionId::DeleteTask);
    REQUIRE(becomes([this] { return !cell(third, ColumnField::Content).isValid(); }));
    CHECK_FALSE(cell(first, ColumnField::Content).isValid());
    CHECK(cell(second, ColumnField::Content).isValid());
    undo();
    CHECK(becomes([this] { return cell(first, ColumnField::Content).isValid(); }));
}

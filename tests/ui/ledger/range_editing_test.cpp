// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/action_text.h"
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/range_editing.h"

#include <QClipboard>
#include <QMimeData>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page with the keyboard and mouse of somebody used to spreadsheets.
class RangeFixture : public tests::PageFixture
{
public:
    void select(const QModelIndex &from, const QModelIndex &to)
    {
        view().setCurrentIndex(from);
        view().selectionModel()->select(QItemSelection(from, to),
                                        QItemSelectionModel::ClearAndSelect);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QString shown(core::Id task, ColumnField field) const
    {
        return cell(task, field).data().toString();
    }
    [[nodiscard]] bool shows(core::Id task, ColumnField field, const QString &text) const
    {
        return becomes([&] { return shown(task, field) == text; });
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
    /// Tasks in the file itself, read by another connection.
    [[nodiscard]] qsizetype tasksInFile()
    {
        const auto facts = tests::waitFor(store.read<QList<core::TaskFacts>>(
            [](const core::RecordSource &source) { return source.facts(tests::kDayingLedger); }));
        REQUIRE(facts.has_value());
        return facts->size();
    }

    const core::Id first = dayingTask(1, 1);
    const core::Id second = dayingTask(1, 2);
    const core::Id third = dayingTask(1, 3);
};

} // namespace

TEST_CASE_METHOD(RangeFixture, "Delete clears the selected cells as one step")
{
    const QString problem = shown(first, ColumnField::Problem);
    select(cell(first, ColumnField::Content), cell(second, ColumnField::Problem));
    key(Qt::Key_Delete, {});
    REQUIRE(shows(second, ColumnField::Problem, {}));
    CHECK(shown(first, ColumnField::Content).isEmpty());
    CHECK_FALSE(shown(third, ColumnField::Problem).isEmpty());
    CHECK(nameOfUndo() == QStringLiteral("Clear 4 cells"));
    undo();
    CHECK(shows(first, ColumnField::Problem, problem));
}

TEST_CASE_METHOD(RangeFixture, "Cells are copied and pasted, merged ones once")
{
    select(cell(first, ColumnField::Content), cell(second, ColumnField::Problem));
    key(Qt::Key_C);
    view().setCurrentIndex(cell(dayingTask(2, 1), ColumnField::Content));
    key(Qt::Key_V);
    REQUIRE(shows(dayingTask(2, 2), ColumnField::Problem, shown(second, ColumnField::Problem)));
    CHECK(shown(dayingTask(2, 1), ColumnField::Content) == shown(first, ColumnField::Content));
    CHECK(nameOfUndo() == QStringLiteral("Paste 4 cells"));
    CHECK(prompts.questions.isEmpty());

    select(cell(first, ColumnField::Number), cell(first, ColumnField::Objective));
    key(Qt::Key_C);
    view().setCurrentIndex(cell(dayingTask(3, 1), ColumnField::Number));
    key(Qt::Key_V);
    REQUIRE(shows(dayingTask(3, 1), ColumnField::Objective, shown(first, ColumnField::Objective)));
    CHECK(nameOfUndo() == QStringLiteral("Paste 2 cells"));
}

TEST_CASE_METHOD(RangeFixture, "Headings that were copied along are left out, and it is said")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    const int problem = model().columnOf(ColumnField::Problem);
    const QString heading = model().headerData(problem, Qt::Horizontal).toString();
    QGuiApplication::clipboard()->setText(heading + QStringLiteral("\n难处甲\n难处乙\n"));
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_V);
    REQUIRE(shows(second, ColumnField::Problem, QStringLiteral("难处乙")));
    CHECK(file.task(first).problem == QStringLiteral("难处甲"));
    CHECK(file.task(third).problem != QStringLiteral("难处乙"));
    REQUIRE(becomes([&told] { return !told.isEmpty(); }));
    CHECK(
        told.last().first().toString()
        == QStringLiteral("2 cell(s) written; the first row named the columns and was left out."));

    // Alone it may be what somebody wants to have there.
    QGuiApplication::clipboard()->setText(heading);
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_V);
    CHECK(shows(first, ColumnField::Problem, heading));
}

TEST_CASE_METHOD(RangeFixture, "A text that looks like a formula is pasted as it was copied")
{
    type(cell(first, ColumnField::Problem), QStringLiteral("=1+1"));
    REQUIRE(shows(first, ColumnField::Problem, QStringLiteral("=1+1")));
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_C);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("'=1+1\n"));
    view().setCurrentIndex(cell(second, ColumnField::Problem));
    key(Qt::Key_V);
    CHECK(shows(second, ColumnField::Problem, QStringLiteral("=1+1")));
}

TEST_CASE_METHOD(RangeFixture, "Cutting copies and clears")
{
    const QString text = shown(first, ColumnField::Problem);
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_X);
    REQUIRE(shows(first, ColumnField::Problem, {}));
    view().setCurrentIndex(cell(second, ColumnField::Problem));
    key(Qt::Key_V);
    CHECK(shows(second, ColumnField::Problem, text));
}

TEST_CASE_METHOD(RangeFixture,
                 "Rows that go beyond the table come as tasks once that was agreed to")
{
    const qsizetype tasks = tasksInFile();
    QGuiApplication::clipboard()->setText(QStringLiteral("甲\t难处甲\n乙\t难处乙\n"));
    const QModelIndex entry = model().index(model().filledRowCount(), 0);
    view().setCurrentIndex(entry.siblingAtColumn(model().columnOf(ColumnField::Content)));
    key(Qt::Key_V);
    REQUIRE(becomes([this] { return !prompts.questions.isEmpty(); }));
    CHECK(prompts.questions.last().text
          == QStringLiteral("The texts go beyond the table: add 2 task(s)?"));
    CHECK(tasksInFile() == tasks);

    prompts.accepts = true;
    key(Qt::Key_V);
    REQUIRE(becomes([this, tasks] { return tasksInFile() == tasks + 2; }));
    REQUIRE(becomes([this] { return model().filledRowCount() == 11; }));
    const QModelIndex last = model().index(10, model().columnOf(ColumnField::Problem));
    CHECK(becomes([last] { return last.data().toString() == QStringLiteral("难处乙"); }));
    undo();
    CHECK(tasksInFile() == tasks);
}

TEST_CASE_METHOD(RangeFixture, "What cannot be written is told before anything is")
{
    QGuiApplication::clipboard()->setText(QStringLiteral("很多\n30\n"));
    view().setCurrentIndex(cell(first, ColumnField::Percent));
    key(Qt::Key_V);
    REQUIRE(becomes([this] { return !prompts.questions.isEmpty(); }));
    CHECK(prompts.questions.last().text
          == QStringLiteral("1 text(s) cannot be written. Write the others?"));
    CHECK(prompts.questions.last().remark.contains(QStringLiteral("“很多”")));
    CHECK(shown(second, ColumnField::Percent).isEmpty());

    prompts.accepts = true;
    key(Qt::Key_V);
    CHECK(shows(second, ColumnField::Percent, QStringLiteral("30")));
    CHECK(shown(first, ColumnField::Percent).isEmpty());

    QGuiApplication::clipboard()->setText(QStringLiteral("很多"));
    view().setCurrentIndex(cell(first, ColumnField::Percent));
    key(Qt::Key_V);
    REQUIRE(becomes([this] { return !prompts.messages.isEmpty(); }));
    CHECK(prompts.messages.last().lines.size() == 1);
}

TEST_CASE_METHOD(RangeFixture, "Ctrl+D fills down, Ctrl+R to the right")
{
    select(cell(first, ColumnField::Problem), cell(third, ColumnField::Problem));
    const QString problem = shown(first, ColumnField::Problem);
    key(Qt::Key_D);
    REQUIRE(shows(third, ColumnField::Problem, problem));
    CHECK(shown(second, ColumnField::Problem) == problem);
    CHECK(nameOfUndo() == QStringLiteral("Fill 2 cells"));

    // A single cell takes what stands above it.
    const QModelIndex below = cell(dayingTask(2, 1), ColumnField::Problem);
    view().setCurrentIndex(below);
    key(Qt::Key_D);
    CHECK(shows(dayingTask(2, 1), ColumnField::Problem, problem));

    select(cell(second, ColumnField::Content), cell(second, ColumnField::Problem));
    key(Qt::Key_R);
    CHECK(shows(second, ColumnField::Problem, shown(second, ColumnField::Content)));
}

TEST_CASE_METHOD(RangeFixture, "Ctrl+Enter writes what was typed into all cells selected")
{
    select(cell(first, ColumnField::Problem), cell(third, ColumnField::Problem));
    QTest::keyClick(&view(), 'x');
    field().setPlainText(QStringLiteral("同样"));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shows(third, ColumnField::Problem, QStringLiteral("同样")));
    CHECK(shown(first, ColumnField::Problem) == QStringLiteral("同样"));
    CHECK(nameOfUndo() == QStringLiteral("Type into 3 cells"));
    CHECK(view().hasFocus());

    view().setCurrentIndex(cell(first, ColumnField::Content));
    QTest::keyClick(&view(), 'x');
    field().setPlainText(QStringLiteral("一格"));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(shows(first, ColumnField::Content, QStringLiteral("一格")));
}

TEST_CASE_METHOD(RangeFixture, "What was typed for all cells is handed back where some refuse it")
{
    select(cell(first, ColumnField::Deadline), cell(second, ColumnField::Expected));
    QTest::keyClick(&view(), 'x');
    field().setPlainText(QStringLiteral("2022年底"));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shows(second, ColumnField::Expected, QStringLiteral("2022年底")));
    REQUIRE(prompts.messages.size() == 1);
    CHECK(prompts.messages.first().lines == QStringList {QStringLiteral("2022年底")});
    CHECK(shown(first, ColumnField::Deadline) == QStringLiteral("2021年底"));
}

TEST_CASE_METHOD(RangeFixture, "A fill that is asked for from an open editor fills what was typed")
{
    select(cell(first, ColumnField::Problem), cell(third, ColumnField::Problem));
    QTest::keyClick(&view(), 'x');
    field().setPlainText(QStringLiteral("刚写的"));
    trigger(ui::ActionId::FillDown);
    REQUIRE(shows(third, ColumnField::Problem, QStringLiteral("刚写的")));
    CHECK(shown(second, ColumnField::Problem) == QStringLiteral("刚写的"));
    CHECK(prompts.messages.isEmpty());
}

TEST_CASE_METHOD(RangeFixture,
                 "A key that is held down pastes once, and again only when that is done")
{
    QGuiApplication::clipboard()->setText(QStringLiteral("甲"));
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_V);
    key(Qt::Key_V);
    key(Qt::Key_V);
    REQUIRE(shows(first, ColumnField::Problem, QStringLiteral("甲")));
    CHECK(prompts.messages.isEmpty());
}

TEST_CASE_METHOD(RangeFixture, "What waits for a write is given up where other rows come meanwhile")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    const QString before = shown(second, ColumnField::Problem);
    select(cell(first, ColumnField::Problem), cell(second, ColumnField::Problem));
    QTest::keyClick(&view(), 'x');
    field().setPlainText(QStringLiteral("刚写的"));
    trigger(ui::ActionId::FillDown); // waits until that is written
    model().setTasks({second, third}, QStringLiteral("两项"));
    REQUIRE(becomes([&told] { return !told.isEmpty(); }));
    CHECK(told.first().first().toString()
          == QStringLiteral("Other rows have come meanwhile: please do it again."));
    model().clearFilters();
    REQUIRE(shows(first, ColumnField::Problem, QStringLiteral("刚写的")));
    CHECK(shown(second, ColumnField::Problem) == before);
}

TEST_CASE_METHOD(RangeFixture, "A file that is closed takes what was under way with it")
{
    QGuiApplication::clipboard()->setText(QStringLiteral("甲"));
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_V);
    page->closeFile();
    page->openFile();
    REQUIRE(becomes([this] { return cell(first, ColumnField::Problem).isValid(); }));
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_V);
    CHECK(shows(first, ColumnField::Problem, QStringLiteral("甲")));
    CHECK(prompts.messages.isEmpty());
}

TEST_CASE_METHOD(RangeFixture, "Whole rows pasted into a list become entries and touch no task")
{
    const QString problem = shown(first, ColumnField::Problem);
    showTab(static_cast<int>(core::ListKind::Measures));
    REQUIRE(becomes([this] { return model().list() == core::ListKind::Measures; }));
    REQUIRE(becomes([this] {
        return model().index(1, 0).data(core::LoadedRole).toBool() && !model().isFollowing();
    }));
    const int rows = model().filledRowCount();
    view().selectRow(1);
    key(Qt::Key_C);
    view().setCurrentIndex(model().index(rows, 0));
    prompts.accepts = true;
    key(Qt::Key_V);
    REQUIRE(becomes([this] { return !prompts.questions.isEmpty(); }));
    CHECK(prompts.questions.last().text
          == QStringLiteral("The texts go beyond the table: add 1 entry(ies)?"));
    REQUIRE(becomes([this, rows] { return model().filledRowCount() == rows + 1; }));
    showTab(static_cast<int>(core::ListKind::Whole));
    CHECK(shows(first, ColumnField::Problem, problem));
}

TEST_CASE_METHOD(RangeFixture, "More cells than one step may change are left alone")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    const QString lines = QStringLiteral("甲\n").repeated(core::kMostRangeCells + 10);
    QGuiApplication::clipboard()->setText(lines);
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_V);
    REQUIRE(becomes([&told] { return !told.isEmpty(); }));
    CHECK(told.first().first().toString()
          == QStringLiteral("At most 50000 cells can be changed at once."));
    CHECK(editor.pendingCount() == 0);
}

TEST_CASE_METHOD(RangeFixture, "Ctrl+; puts today where the cursor of an open editor is")
{
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    QTest::keyClick(&view(), Qt::Key_F2);
    field().setPlainText(QStringLiteral("截至"));
    field().moveCursor(QTextCursor::End);
    trigger(ui::ActionId::TypeToday);
    const QString today = file.clock.today().toString(Qt::ISODate);
    CHECK(field().toPlainText() == QStringLiteral("截至%1").arg(today));
}

TEST_CASE_METHOD(RangeFixture, "What was pasted and made again agrees with the log of the file")
{
    prompts.accepts = true;
    QGuiApplication::clipboard()->setText(QStringLiteral("甲\t难处甲\n乙\t难处乙\n"));
    const QModelIndex entry = model().index(model().filledRowCount(), 0);
    view().setCurrentIndex(entry.siblingAtColumn(model().columnOf(ColumnField::Content)));
    key(Qt::Key_V);
    REQUIRE(becomes([this] { return model().filledRowCount() == 11; }));
    undo();
    const auto redone = editor.redo();
    REQUIRE(becomes([&redone] { return redone.isFinished(); }));
    REQUIRE(redone.result().has_value());
    const auto other = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(other.has_value());
    const auto report = (*other)->check();
    REQUIRE(report.has_value());
    CHECK(report->findings.isEmpty());
}

TEST_CASE_METHOD(RangeFixture, "Ctrl+; begins a cell with today's date")
{
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_Semicolon);
    REQUIRE(field().isVisible());
    CHECK(field().toPlainText() == file.clock.today().toString(Qt::ISODate));
}

TEST_CASE_METHOD(RangeFixture, "The fill handle is dragged over the cells to fill")
{
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    const QString problem = shown(first, ColumnField::Problem);
    QWidget *cells = view().viewport();
    const QPoint handle = view().handleArea().center();
    const QPoint target = view().visualRect(cell(second, ColumnField::Problem)).center();
    QTest::mousePress(cells, Qt::LeftButton, {}, handle);
    QTest::mouseMove(cells, target);
    QTest::mouseRelease(cells, Qt::LeftButton, {}, target);
    REQUIRE(shows(second, ColumnField::Problem, problem));
    CHECK(nameOfUndo() == QStringLiteral("Edit Problem"));
}

TEST_CASE_METHOD(RangeFixture, "Esc lets go of the fill handle")
{
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    const QString before = shown(second, ColumnField::Problem);
    QWidget *cells = view().viewport();
    const QPoint target = view().visualRect(cell(second, ColumnField::Problem)).center();
    QTest::mousePress(cells, Qt::LeftButton, {}, view().handleArea().center());
    QTest::mouseMove(cells, target);
    key(Qt::Key_Escape, {});
    QTest::mouseRelease(cells, Qt::LeftButton, {}, target);
    QTest::qWait(0);
    CHECK(shown(second, ColumnField::Problem) == before);
    CHECK(editor.pendingCount() == 0);
}

TEST_CASE_METHOD(RangeFixture, "A read-only ledger is not pasted into, and says so")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    model().setReadOnly(true);
    QGuiApplication::clipboard()->setText(QStringLiteral("甲"));
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_V);
    REQUIRE(told.count() == 1);
    CHECK(told.first().first().toString()
          == QStringLiteral("To read only: nothing can be typed now."));
}

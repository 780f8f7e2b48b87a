// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/forms/empty_note.h"
#include "ui/forms/filter_chip.h"
#include "ui/ledger/cell_editing.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

using core::ColumnField;
using tests::dayingTask;
using tests::PageFixture;

QLineEdit &searchOf(const PageFixture &fixture)
{
    return *fixture.page->findChild<ui::LedgerStrip *>()->findChild<QLineEdit *>();
}

ui::TaskCardPanel &cardOf(const PageFixture &fixture)
{
    return *fixture.page->findChild<ui::TaskCardPanel *>();
}

} // namespace

TEST_CASE_METHOD(PageFixture, "The page shows the ledger in the office's own columns")
{
    CHECK(model().rowCount() == 10); // nine tasks and the entry row
    CHECK(text(model().index(0, 1)) == QStringLiteral("城乡社区治理能力和水平全面提升"));
    CHECK(model().headerData(1, Qt::Horizontal).toString() == QStringLiteral("对标任务"));
    CHECK(view().horizontalHeader()->length() == view().viewport()->width());
    CHECK(page->findChild<ui::FilterChip *>()->isHidden());
}

TEST_CASE_METHOD(PageFixture, "What is typed into a cell reaches the file")
{
    type(cell(dayingTask(1, 1), ColumnField::Problem), QStringLiteral("资金缺口大"));
    CHECK(becomes([this] { return editor.pendingCount() == 0; }));
    CHECK(becomes([this] {
        return text(cell(dayingTask(1, 1), ColumnField::Problem)) == QStringLiteral("资金缺口大");
    }));
    CHECK(file.task(dayingTask(1, 1)).problem == QStringLiteral("资金缺口大"));
}

TEST_CASE_METHOD(PageFixture, "A value that cannot be is refused in the cell")
{
    const QModelIndex percent = cell(dayingTask(1, 1), ColumnField::Percent);
    type(percent, QStringLiteral("150"));
    const auto *editing = page->findChild<ui::CellEditing *>();
    REQUIRE(becomes([editing] { return editing->isOpen(); }));
    CHECK(field().toPlainText() == QStringLiteral("150"));
    CHECK(view().currentIndex() == percent);
    QTest::keyClick(&field(), Qt::Key_Escape);
    CHECK(text(percent).isEmpty());
}

TEST_CASE_METHOD(PageFixture, "A phrase tells its date, read against the source document")
{
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Deadline));
    QTest::keyClick(&view(), Qt::Key_F2);
    const auto *cellEditor = view().findChild<ui::CellEditor *>();
    field().setPlainText(QStringLiteral("2022年6月底前"));
    CHECK(cellEditor->findChild<ui::PlainLabel *>()->text() == QStringLiteral("2022-06-30"));
    QTest::keyClick(&field(), Qt::Key_Escape);
}

TEST_CASE_METHOD(PageFixture, "Searching shows hits as one types, the chip takes them back")
{
    QTest::keyClicks(&searchOf(*this), QStringLiteral("18"));
    REQUIRE(becomes([this] { return model().counts().shown == 1; }));
    auto *chip = page->findChild<ui::FilterChip *>();
    CHECK(chip->isVisible());
    CHECK(chip->text().contains(QStringLiteral("1/9")));
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(becomes([this] { return model().counts().shown == 9; }));
    CHECK(searchOf(*this).text().isEmpty());
}

TEST_CASE_METHOD(PageFixture, "A search without hits says so and offers the way back")
{
    searchOf(*this).setText(QStringLiteral("没有这样的词"));
    const auto *note = page->findChild<ui::EmptyNote *>();
    REQUIRE(becomes([note] { return !note->text().isEmpty(); }));
    searchOf(*this).clear();
    CHECK(becomes([note] { return note->text().isEmpty(); }));
}

TEST_CASE_METHOD(PageFixture, "Ctrl with F goes to the search, Enter from there to the table")
{
    trigger(ui::ActionId::Find);
    CHECK(searchOf(*this).hasFocus());
    QTest::keyClick(&searchOf(*this), Qt::Key_Return);
    CHECK(view().hasFocus());
}

TEST_CASE_METHOD(PageFixture, "The tabs show five lists over the same tasks")
{
    const auto isAtTask = [this] {
        return view().currentIndex().data(core::TaskIdRole).toLongLong() == dayingTask(2, 1).value;
    };
    view().setCurrentIndex(cell(dayingTask(2, 1), ColumnField::Content));
    showTab(3);
    CHECK(model().list() == core::ListKind::Measures);
    // Entries come after the first rows; the place is kept until then.
    CHECK(becomes([this] { return model().counts().all == 9; }));
    CHECK(becomes(isAtTask));
    showTab(0);
    CHECK(model().list() == core::ListKind::Whole);
    CHECK(becomes(isAtTask));
}

TEST_CASE_METHOD(PageFixture, "Widths the user chose come back with their list")
{
    view().setColumnWidth(2, 222);
    showTab(3);
    CHECK(view().columnWidths().isEmpty());
    showTab(0);
    CHECK(view().columnWidth(2) == 222);
}

TEST_CASE_METHOD(PageFixture, "A new task comes after the current one and waits for its name")
{
    view().setCurrentIndex(cell(dayingTask(1, 2), ColumnField::Content));
    trigger(ui::ActionId::AddTask);
    const auto *editing = page->findChild<ui::CellEditing *>();
    REQUIRE(becomes([editing] { return editing->isOpen(); }));
    CHECK(view().currentIndex().row() == 2);
    field().setPlainText(QStringLiteral("新增的工作"));
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK(becomes([this] { return text(model().index(2, 2)) == QStringLiteral("新增的工作"); }));
    CHECK(model().counts().all == 10);
}

TEST_CASE_METHOD(PageFixture, "Ctrl with Z takes a task back while its name is still waited for")
{
    view().setCurrentIndex(cell(dayingTask(1, 2), ColumnField::Content));
    trigger(ui::ActionId::AddTask);
    const auto *editing = page->findChild<ui::CellEditing *>();
    REQUIRE(becomes([editing] { return editing->isOpen(); }));
    // Nothing was typed: the key is the window's, which asks the page to end the typing.
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QCoreApplication::sendEvent(&field(), &undo);
    CHECK_FALSE(undo.isAccepted());
    page->finishEditing();
    CHECK_FALSE(editing->isOpen());
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return model().counts().all == 9; }));
}

TEST_CASE_METHOD(PageFixture, "The first task is current as soon as a file is open")
{
    CHECK(view().currentIndex() == cell(dayingTask(1, 1), ColumnField::Content));
    CHECK(page->hasTask());
}

TEST_CASE_METHOD(PageFixture, "Only more than one selected cell is worth a word")
{
    QStringList told;
    QObject::connect(page.get(),
                     &ui::LedgerPage::selectionTextChanged,
                     page.get(),
                     [&told](const QString &text) { told.append(text); });
    view().setCurrentIndex(cell(dayingTask(2, 1), ColumnField::Problem));
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().isEmpty());
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    CHECK(told.last() == QStringLiteral("2 cells selected"));
    REQUIRE(becomes([this] { return model().isComplete() && !model().isFollowing(); }));
    // Three objectives, each merged over its tasks, and nine tasks.
    view().selectColumns(1, 2);
    CHECK(told.last() == QStringLiteral("12 cells selected"));
    const core::ListColumn content = model().columns().at(2);
    model().sortBy({{content.field, content.header, true}});
    REQUIRE(becomes([this] { return !model().arrangement().isOriginal(); }));
    // In another order nothing is merged.
    view().selectColumns(1, 2);
    CHECK(told.last() == QStringLiteral("18 cells selected"));
}

TEST_CASE_METHOD(PageFixture, "Ctrl with Page Down goes through the lists and round again")
{
    auto *tabs = page->findChild<QTabBar *>();
    QTest::keyClick(&view(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == 1);
    QTest::keyClick(&view(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == 5);
}

TEST_CASE_METHOD(PageFixture, "F6 leads to the search and back, and to the card where it is open")
{
    QTest::keyClick(&view(), Qt::Key_F6);
    CHECK(searchOf(*this).hasFocus());
    QTest::keyClick(&searchOf(*this), Qt::Key_F6);
    CHECK(view().hasFocus());
    trigger(ui::ActionId::ToggleCard);
    auto *form = cardOf(*this).findChild<QPlainTextEdit *>();
    REQUIRE(becomes([form] { return form->isVisible(); }));
    QTest::keyClick(&view(), Qt::Key_F6);
    CHECK(form->hasFocus());
    QTest::keyClick(form, Qt::Key_F6);
    CHECK(searchOf(*this).hasFocus());
}

TEST_CASE_METHOD(PageFixture, "A search leaves the columns as wide as they were")
{
    QList<int> widths;
    for (int column = 0; column < model().columnCount(); ++column)
        widths.append(view().columnWidth(column));
    searchOf(*this).setText(QStringLiteral("社工"));
    REQUIRE(becomes([this] { return model().isFiltered(); }));
    for (int column = 0; column < model().columnCount(); ++column)
        CHECK(view().columnWidth(column) == widths.at(column));
}

TEST_CASE_METHOD(PageFixture, "The entry row is one line high, with and without a filter")
{
    const auto entryHeight = [this] { return view().rowHeight(model().rowCount() - 1); };
    CHECK(entryHeight() == 27);
    searchOf(*this).setText(QStringLiteral("社工"));
    REQUIRE(becomes([this] { return model().isFiltered(); }));
    CHECK(entryHeight() == 27);
}

TEST_CASE_METHOD(PageFixture, "A task is deleted only after the question was answered")
{
    view().setCurrentIndex(cell(dayingTask(1, 2), ColumnField::Content));
    trigger(ui::ActionId::DeleteTask);
    REQUIRE(prompts.questions.size() == 1);
    CHECK(model().counts().all == 9);
    prompts.accepts = true;
    trigger(ui::ActionId::DeleteTask);
    CHECK(becomes([this] { return model().counts().all == 8; }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return model().counts().all == 9; }));
}

TEST_CASE_METHOD(PageFixture, "An entry begun in the last row belongs to the task at hand")
{
    showTab(3);
    view().setCurrentIndex(cell(dayingTask(1, 2), ColumnField::Measure));
    trigger(ui::ActionId::AddEntry);
    const auto *editing = page->findChild<ui::CellEditing *>();
    REQUIRE(editing->isOpen());
    CHECK(view().currentIndex().data(core::EntryRowRole).toBool());
    type(model().index(model().rowCount() - 1, model().columnOf(ColumnField::Measure)),
         QStringLiteral("每周调度一次"));
    CHECK(becomes([this] { return model().counts().all == 10; }));
    CHECK(becomes([this] {
        return text(model().index(2, model().columnOf(ColumnField::Measure)))
            == QStringLiteral("每周调度一次");
    }));
}

TEST_CASE_METHOD(PageFixture, "To read only nothing opens, and the page says why")
{
    const QSignalSpy reported(page.get(), &ui::LedgerPage::reported);
    page->setReadOnly(true);
    REQUIRE(becomes([this] { return model().rowCount() == 9; }));
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Problem));
    QTest::keyClick(&view(), 'x');
    CHECK_FALSE(page->findChild<ui::CellEditing *>()->isOpen());
    CHECK(reported.count() == 1);
}

TEST_CASE_METHOD(PageFixture, "The card follows the current task and takes a report")
{
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Content));
    CHECK_FALSE(cardOf(*this).isVisible()); // below 1,600 pixels it stays closed
    QTest::keyClick(&view(), Qt::Key_Space);
    REQUIRE(cardOf(*this).isVisible());
    auto *form = cardOf(*this).findChild<QPlainTextEdit *>();
    REQUIRE(becomes([form] { return form->isVisible(); }));
    QTest::keyClick(&view(), Qt::Key_F6);
    CHECK(form->hasFocus());
    form->setPlainText(QStringLiteral("已完工3个社区"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    CHECK(becomes([this] {
        return text(cell(dayingTask(1, 1), ColumnField::Report)) == QStringLiteral("已完工3个社区");
    }));
    CHECK(becomes([form] { return form->toPlainText().isEmpty(); }));
}

TEST_CASE_METHOD(PageFixture, "A report begun for a task waits for it")
{
    trigger(ui::ActionId::ToggleCard);
    auto *form = cardOf(*this).findChild<QPlainTextEdit *>();
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Content));
    REQUIRE(becomes([form] { return form->isVisible(); }));
    form->setPlainText(QStringLiteral("写到一半"));
    view().setCurrentIndex(cell(dayingTask(2, 1), ColumnField::Content));
    CHECK(becomes([form] { return form->toPlainText().isEmpty(); }));
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Content));
    CHECK(becomes([form] { return form->toPlainText() == QStringLiteral("写到一半"); }));
}

TEST_CASE_METHOD(PageFixture, "After the file is closed nothing of it is shown")
{
    page->closeFile();
    CHECK(model().rowCount() == 0);
    CHECK(page->findChild<ui::EmptyNote *>()->text().isEmpty());
    CHECK_FALSE(page->hasTask());
}

TEST_CASE_METHOD(PageFixture, "Tasks another page chose are the only rows, and the chip says whose")
{
    showTab(static_cast<int>(core::ListKind::Measures));
    page->findChild<QLineEdit *>()->setText(QStringLiteral("社会组织"));
    page->showTasks({dayingTask(1, 2), dayingTask(3, 1)}, QStringLiteral("逾期、严重滞后"));
    CHECK(model().list() == core::ListKind::Whole);
    CHECK(model().counts() == core::RowCounts {2, 9, 2});
    auto *chip = page->findChild<ui::FilterChip *>();
    CHECK(chip->isVisible());
    CHECK(chip->text().contains(QStringLiteral("2/9")));
    CHECK(chip->text().endsWith(QStringLiteral("逾期、严重滞后")));
    CHECK(view().hasFocus());

    chip->click();
    CHECK(model().counts() == core::RowCounts {9, 9, 9});
    CHECK_FALSE(chip->isVisible());
}

TEST_CASE_METHOD(PageFixture, "A file is not said to be empty before it has been read")
{
    page->closeFile();
    page->openFile();
    page->setReadOnly(true); // judged by the day, as at every opening
    CHECK(page->findChild<ui::EmptyNote *>()->text().isEmpty());
    REQUIRE(becomes([this] { return model().rowCount() == 9; }));
    CHECK(page->findChild<ui::EmptyNote *>()->text().isEmpty());
}

TEST_CASE_METHOD(PageFixture, "A file without a ledger says what to do")
{
    page->closeFile();
    store.close();
    const QString path = file.folder.filePath(QStringLiteral("空.duban"));
    REQUIRE(core::Store::create(path, QStringLiteral("大英县民政局"), file.context()).has_value());
    REQUIRE(tests::waitFor(store.open(path, core::OpenMode::ReadWrite)).has_value());
    page->openFile();
    CHECK(becomes([this] { return !page->findChild<ui::EmptyNote *>()->text().isEmpty(); }));
}

TEST_CASE_METHOD(PageFixture, "Typing over a due date opens the form with what was typed")
{
    type(cell(dayingTask(1, 1), ColumnField::Deadline), QStringLiteral("2022年3月底"));
    REQUIRE(becomes([this] { return prompts.forms.size() == 1; }));
    CHECK(prompts.forms.first().fields.first().value == QStringLiteral("2022年3月底"));
    CHECK_FALSE(page->findChild<ui::CellEditing *>()->isOpen());
    CHECK(text(cell(dayingTask(1, 1), ColumnField::Deadline)) == QStringLiteral("2021年底"));
}

TEST_CASE_METHOD(PageFixture, "The steps of a task are at hand in the menu, by its state")
{
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Content));
    CHECK(page->canTake(core::EventKind::Closed));
    CHECK_FALSE(page->canTake(core::EventKind::Reopened));
    actions.setState(actions.state() | ui::Need::Closable);
    prompts.values = ui::FormValues {{QStringLiteral("verified_by"), QStringLiteral("张某")},
                                     {QStringLiteral("opinion"), QStringLiteral("同意")}};
    const QSignalSpy changed(page.get(), &ui::LedgerPage::selectionChanged);
    trigger(ui::ActionId::CloseTask);
    REQUIRE(becomes([this] { return page->canTake(core::EventKind::Reopened); }));
    CHECK_FALSE(page->canTake(core::EventKind::Suspended));
    CHECK_FALSE(changed.isEmpty());
    CHECK(text(cell(dayingTask(1, 1), ColumnField::Remaining)) == QStringLiteral("Closed on time"));
}

TEST_CASE_METHOD(PageFixture, "Another page leads to a task, whatever is filtered")
{
    searchOf(*this).setText(QStringLiteral("18"));
    REQUIRE(becomes([this] { return model().counts().shown == 1; }));
    page->showTask(dayingTask(2, 3));
    REQUIRE(becomes([this] {
        return view().currentIndex() == cell(dayingTask(2, 3), ColumnField::Content)
            && view().currentIndex().isValid();
    }));
    CHECK(searchOf(*this).text().isEmpty());
    CHECK_FALSE(model().isFiltered());
    CHECK(cardOf(*this).isVisible());
    CHECK(view().hasFocus());
}

TEST_CASE_METHOD(PageFixture,
                 "A task led to stays in sight when its card takes room from the table")
{
    page->resize(1302, 420);
    page->showTask(dayingTask(2, 3));
    REQUIRE(becomes([this] { return cardOf(*this).isVisible(); }));
    const auto isInSight = [this] {
        const QRect row = view().visualRect(view().currentIndex());
        return row.isValid() && row.top() >= 0 && row.top() < view().viewport()->height();
    };
    QCoreApplication::processEvents();
    CHECK(becomes(isInSight));
    CHECK(view().currentIndex() == cell(dayingTask(2, 3), ColumnField::Content));
}

TEST_CASE_METHOD(PageFixture, "A task that is gone is said to be so")
{
    const QSignalSpy reported(page.get(), &ui::LedgerPage::reported);
    page->showTask(core::Id {999});
    REQUIRE(reported.size() == 1);
    CHECK_FALSE(reported.first().first().toString().isEmpty());
}

TEST_CASE_METHOD(PageFixture, "Others are told once that the first rows no longer need the store")
{
    const QSignalSpy painted(page.get(), &ui::LedgerPage::firstRowsPainted);
    const QSignalSpy settled(page.get(), &ui::LedgerPage::settled);
    page->closeFile();
    page->openFile();
    CHECK(settled.isEmpty());
    REQUIRE(QTest::qWaitFor([&settled] { return !settled.isEmpty(); }));
    CHECK(painted.size() == 1);
    view().viewport()->repaint();
    QCoreApplication::processEvents();
    CHECK(settled.size() == 1);
}

TEST_CASE_METHOD(PageFixture, "A file closed while it is read and opened again shows its rows")
{
    page->closeFile();
    page->openFile();
    page->closeFile();
    store.close();
    QCoreApplication::processEvents();
    REQUIRE(tests::waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
    page->openFile();
    CHECK(becomes([this] { return model().facts().find(dayingTask(3, 3)) != nullptr; }));
}

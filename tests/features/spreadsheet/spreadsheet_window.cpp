// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/spreadsheet/spreadsheet_window.h"

#include "core/models/roles.h"

#include <QAction>
#include <QHeaderView>
#include <QTabBar>
#include <QTest>

#include <algorithm>

namespace tests {

namespace {

constexpr QSize kOfficeScreen(1366, 768);

} // namespace

void addManyTasks(DayingFile &file)
{
    core::ChangeSet set;
    for (int number = 0; number < kManyTasks; ++number) {
        core::Task task;
        task.id = manyTask(number);
        task.ledger = kDayingLedger;
        task.position = 101 + number;
        task.content = QStringLiteral("第%1项").arg(number + 1);
        set.insert(task);
    }
    const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadWrite);
    REQUIRE(store.has_value());
    REQUIRE((*store)->apply(set).has_value());
}

SpreadsheetWindow::SpreadsheetWindow(DayingFile &daying)
    : WindowDriver(daying)
{
    window.resize(kOfficeScreen);
    window.setOperator(QStringLiteral("张某"));
    open();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(waitUntil([this] { return model().isComplete() && view().hasFocus(); }));
}

ui::LedgerView &SpreadsheetWindow::view() const
{
    return static_cast<ui::LedgerView &>(table());
}

core::LedgerModel &SpreadsheetWindow::model() const
{
    return *qobject_cast<core::LedgerModel *>(view().model());
}

QModelIndex SpreadsheetWindow::at(core::Id task, core::ColumnField field) const
{
    const QModelIndex index = model().indexOf(task, field);
    REQUIRE(index.isValid());
    return index;
}

QString SpreadsheetWindow::shown(core::Id task, core::ColumnField field) const
{
    return at(task, field).data().toString();
}

void SpreadsheetWindow::click(const QModelIndex &index, Qt::KeyboardModifiers modifiers) const
{
    REQUIRE(index.isValid());
    view().scrollTo(index);
    const QPoint place = view().visualRect(index).center();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, place);
}

void SpreadsheetWindow::doubleClick(const QModelIndex &index) const
{
    click(index);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
}

void SpreadsheetWindow::dragOver(const QModelIndex &from, const QModelIndex &to) const
{
    view().scrollTo(to);
    view().scrollTo(from);
    drag(*view().viewport(), view().visualRect(from).center(), view().visualRect(to).center());
}

QPoint SpreadsheetWindow::headingOf(core::ColumnField field) const
{
    const QHeaderView &header = *view().horizontalHeader();
    const int column = model().columnOf(field);
    REQUIRE(column >= 0);
    return {header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
            header.height() / 2};
}

void SpreadsheetWindow::clickHeading(core::ColumnField field, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(
        view().horizontalHeader()->viewport(), Qt::LeftButton, modifiers, headingOf(field));
}

void SpreadsheetWindow::showList(core::ListKind list, core::Id task) const
{
    const auto bars = window.findChildren<QTabBar *>();
    const auto tabs = std::find_if(bars.cbegin(), bars.cend(), [](const QTabBar *bar) {
        return bar->isVisible() && bar->count() == 6;
    });
    REQUIRE(tabs != bars.cend());
    const QPoint place = (*tabs)->tabRect(static_cast<int>(list)).center();
    QTest::mouseClick(*tabs, Qt::LeftButton, {}, place);
    REQUIRE(waitUntil(
        [&] { return model().list() == list && !model().isFollowing() && model().bundle(task); }));
    view().setFocus();
}

QList<core::Id> SpreadsheetWindow::tasksShown() const
{
    QList<core::Id> tasks;
    for (int row = 0; row < model().filledRowCount(); ++row)
        tasks.append(core::Id {model().index(row, 0).data(core::TaskIdRole).toLongLong()});
    return tasks;
}

QString SpreadsheetWindow::undoName() const
{
    return window.actions().action(ui::ActionId::Undo)->text();
}

core::TaskBundle SpreadsheetWindow::stored(core::Id task)
{
    settle();
    const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto bundles = (*store)->bundles({task});
    REQUIRE(bundles.has_value());
    return bundles->value(0);
}

QList<core::Id> SpreadsheetWindow::storedTasks(core::Id objective)
{
    settle();
    const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto facts = (*store)->facts(kDayingLedger);
    REQUIRE(facts.has_value());
    QList<std::pair<int, core::Id>> tasks;
    for (const core::TaskFacts &task : *facts) {
        if (task.parent == objective)
            tasks.append({task.position, task.id});
    }
    std::sort(tasks.begin(), tasks.end(), [](const auto &left, const auto &right) {
        return left.first < right.first;
    });
    QList<core::Id> ids;
    for (const auto &[position, id] : tasks)
        ids.append(id);
    return ids;
}

QString SpreadsheetWindow::storedText(core::Id task, core::ColumnField field)
{
    using enum core::ColumnField;
    const core::TaskBundle bundle = stored(task);
    switch (field) {
    case Code: return bundle.task.code;
    case Content: return bundle.task.content;
    case Problem: return bundle.task.problem;
    case Start: return bundle.task.start.toString(Qt::ISODate);
    case Measure: return bundle.measures.value(0).text;
    case MeasurePhrase: return bundle.measures.value(0).phrase;
    case Person: return bundle.responsibilities.value(0).text;
    case Deadline: return bundle.deadlines.value(0).phrase;
    case Expected: return bundle.outcomes.value(0).expected;
    case Report: return bundle.reports.isEmpty() ? QString() : bundle.reports.last().text;
    case Percent:
        return bundle.reports.isEmpty() || !bundle.reports.last().percent
            ? QString()
            : QString::number(*bundle.reports.last().percent);
    default: break;
    }
    FAIL("no text of this column is looked up in the file");
    return {};
}

bool SpreadsheetWindow::stores(core::Id task, core::ColumnField field, const QString &text)
{
    const bool isThere = waitUntil([&] { return storedText(task, field) == text; });
    CHECK(storedText(task, field) == text);
    return isThere;
}

bool SpreadsheetWindow::isWhole()
{
    settle();
    return file.isClean();
}

} // namespace tests

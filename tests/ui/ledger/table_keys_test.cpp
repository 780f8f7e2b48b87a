// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/heading_menu.h"
#include "ui/ledger/merged_area.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSet>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page under the keys that lead through the table and select in it.
class KeysFixture : public tests::PageFixture
{
public:
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QString shown(core::Id task, ColumnField field) const
    {
        return text(cell(task, field));
    }
    [[nodiscard]] QItemSelection selected() const { return view().selectionModel()->selection(); }

    const core::Id first = dayingTask(1, 1);
    const core::Id last = dayingTask(3, 3);
};

} // namespace

TEST_CASE_METHOD(KeysFixture, "What is pasted after Ctrl+Home goes where the keyboard is")
{
    const core::Task before = file.task(last);
    view().setCurrentIndex(cell(last, ColumnField::Problem));
    key(Qt::Key_Home);
    REQUIRE(view().currentIndex() == model().index(0, 0));
    QGuiApplication::clipboard()->setText(QStringLiteral("甲"));
    key(Qt::Key_V);
    REQUIRE(becomes([this] { return text(model().index(0, 0)) == QStringLiteral("甲"); }));
    CHECK(file.task(last) == before);
    CHECK(file.task(dayingTask(1, 0)).code == QStringLiteral("甲"));
}

TEST_CASE_METHOD(KeysFixture,
                 "What is copied after Ctrl+End or Ctrl and an arrow is the cell there")
{
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    for (const int there : {Qt::Key_End, Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
        INFO(there);
        key(there);
        const QModelIndex current = view().currentIndex();
        REQUIRE(selected().size() == 1);
        CHECK(selected().constFirst().topLeft() == current);
        CHECK(ui::coveringCell(selected().constFirst().bottomRight()) == current);
    }
    view().setCurrentIndex(cell(first, ColumnField::Content));
    key(Qt::Key_Left);
    const QString where = text(view().currentIndex());
    REQUIRE_FALSE(where == shown(first, ColumnField::Content));
    key(Qt::Key_C);
    CHECK(QGuiApplication::clipboard()->text().contains(where.left(4)));
}

TEST_CASE_METHOD(KeysFixture,
                 "Ctrl+Shift and an arrow select to the edge, and Delete clears it all")
{
    const int problem = model().columnOf(ColumnField::Problem);
    for (int row = 0; row < 3; ++row)
        REQUIRE_FALSE(text(model().index(row, problem)).isEmpty());
    type(model().index(3, problem), QString());
    REQUIRE(becomes([&] { return text(model().index(3, problem)).isEmpty(); }));
    const core::Task below = file.task(dayingTask(2, 2));

    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(selected().size() == 1);
    CHECK(selected().constFirst().top() == 0);
    CHECK(selected().constFirst().bottom() == 2);
    CHECK(view().currentIndex() == model().index(2, problem));
    key(Qt::Key_Delete, {});
    REQUIRE(becomes([&] { return text(model().index(2, problem)).isEmpty(); }));
    for (const int task : {1, 2, 3})
        CHECK(file.task(dayingTask(1, task)).problem.isEmpty());
    CHECK(file.task(dayingTask(2, 2)) == below);

    // Now the first four rows are empty: over them to the next one.
    view().setCurrentIndex(cell(first, ColumnField::Problem));
    key(Qt::Key_Down);
    CHECK(view().currentIndex() == cell(dayingTask(2, 2), ColumnField::Problem));
}

TEST_CASE_METHOD(KeysFixture,
                 "Ctrl+Space selects the column, and what is typed for all goes into it")
{
    const QSignalSpy cards(&view(), &ui::LedgerView::cardToggleRequested);
    const int problem = model().columnOf(ColumnField::Problem);
    view().setCurrentIndex(cell(dayingTask(2, 2), ColumnField::Problem));
    key(Qt::Key_Space);
    CHECK(cards.isEmpty());
    REQUIRE(selected().size() == 1);
    CHECK(selected().constFirst().left() == problem);
    CHECK(selected().constFirst().right() == problem);
    CHECK(selected().constFirst().top() == 0);
    CHECK(selected().constFirst().height() == 9);
    CHECK(view().currentIndex() == cell(dayingTask(2, 2), ColumnField::Problem));

    QTest::keyClick(&view(), 'x');
    field().setPlainText(QStringLiteral("无"));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(becomes([this] { return shown(last, ColumnField::Problem) == QStringLiteral("无"); }));
    CHECK(file.task(first).problem == QStringLiteral("无"));
    CHECK(file.task(last).problem == QStringLiteral("无"));
}

TEST_CASE_METHOD(KeysFixture, "Of several columns Ctrl+Space selects all, with Shift the table")
{
    view().setCurrentIndex(cell(first, ColumnField::Content));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Space);
    REQUIRE(selected().size() == 1);
    CHECK(selected().constFirst().width() == 2);
    CHECK(selected().constFirst().height() == 9);
    key(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(selected().size() == 1);
    CHECK(selected().constFirst().width() == model().columnCount());
}

TEST_CASE_METHOD(KeysFixture, "The menu of a heading selects its column and leaves the order alone")
{
    const int problem = model().columnOf(ColumnField::Problem);
    view().setCurrentIndex(cell(first, ColumnField::Content));
    Q_EMIT view().headerMenuRequested(problem, view().mapToGlobal(QPoint(200, 10)));
    auto *menu = view().findChild<ui::HeadingMenu *>();
    REQUIRE(menu);
    menu->actions().constFirst()->trigger();
    menu->close();
    REQUIRE(selected().size() == 1);
    CHECK(selected().constFirst().left() == problem);
    CHECK(selected().constFirst().right() == problem);
    CHECK(selected().constFirst().height() == 9);
    CHECK(view().currentIndex() == model().index(0, problem));
    CHECK(model().arrangement().isOriginal());
    key(Qt::Key_Delete, {});
    REQUIRE(becomes([this] { return shown(last, ColumnField::Problem).isEmpty(); }));
    CHECK(file.task(first).problem.isEmpty());
}

TEST_CASE_METHOD(KeysFixture, "Shift and Ctrl choose more rows by their numbers")
{
    const QHeaderView &rows = *view().verticalHeader();
    const auto press = [&rows](int row, Qt::KeyboardModifiers modifiers) {
        const int y = rows.sectionViewportPosition(row) + rows.sectionSize(row) / 2;
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, modifiers, {8, y});
    };
    const auto chosen = [this] {
        QSet<int> numbers;
        const QModelIndexList whole = view().selectionModel()->selectedRows();
        for (const QModelIndex &row : whole)
            numbers.insert(row.row());
        return numbers;
    };
    press(1, {});
    CHECK(chosen() == QSet<int> {1});
    press(3, Qt::ShiftModifier);
    CHECK(chosen() == QSet<int> {1, 2, 3});
    press(0, Qt::ShiftModifier);
    CHECK(chosen() == QSet<int> {0, 1});
    press(3, Qt::ControlModifier);
    CHECK(chosen() == QSet<int> {0, 1, 3});
    press(0, Qt::ControlModifier);
    CHECK(chosen() == QSet<int> {1, 3});
    prompts.accepts = true; // what has a day is not cleared, and told
    key(Qt::Key_Delete, {});
    REQUIRE(becomes([this] { return file.task(dayingTask(1, 2)).problem.isEmpty(); }));
    CHECK_FALSE(file.task(dayingTask(1, 1)).problem.isEmpty());
    CHECK_FALSE(file.task(dayingTask(1, 3)).problem.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/column_header.h"
#include "ui/ledger/heading_menu.h"
#include "ui/ledger/table_setups.h"

#include <QScrollBar>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page with columns so wide that they have to be scrolled.
class FrozenFixture : public tests::PageFixture
{
public:
    FrozenFixture()
    {
        for (int column = 2; column < model().columnCount(); ++column)
            view().setColumnWidth(column, 300);
    }

    [[nodiscard]] int fieldColumn(ColumnField field) const { return model().columnOf(field); }
    [[nodiscard]] QModelIndex first(ColumnField field) const
    {
        return cell(dayingTask(1, 1), field);
    }
    [[nodiscard]] const ui::FrozenColumns &frozen() const
    {
        return static_cast<ui::ColumnHeader *>(view().horizontalHeader())->frozen();
    }
    void scroll(int pixels) const { view().horizontalScrollBar()->setValue(pixels); }
    [[nodiscard]] QImage seen(QWidget &widget, int width) const
    {
        return widget.grab(QRect(0, 0, width, widget.height())).toImage();
    }
};

} // namespace

TEST_CASE_METHOD(FrozenFixture,
                 "Number and objective stay where they are while others are scrolled")
{
    REQUIRE(fieldColumn(ColumnField::Number) == 0);
    REQUIRE(fieldColumn(ColumnField::Objective) == 1);
    CHECK(frozen().count() == 2);
    CHECK_FALSE(frozen().isCovering());
    const QRect number = view().visualRect(first(ColumnField::Number));
    const QRect content = view().visualRect(first(ColumnField::Content));
    const int width = frozen().width() - 1; // the line between is another
    const QImage cells = seen(*view().viewport(), width);
    const QImage headings = seen(*view().horizontalHeader()->viewport(), width);
    scroll(170);
    CHECK(frozen().isCovering());
    CHECK(view().visualRect(first(ColumnField::Number)) == number);
    CHECK(view().visualRect(first(ColumnField::Content)) == content.translated(-170, 0));
    CHECK(seen(*view().viewport(), width) == cells);
    CHECK(seen(*view().horizontalHeader()->viewport(), width) == headings);
}

TEST_CASE_METHOD(FrozenFixture, "A click on a frozen cell means that cell, not the one under it")
{
    scroll(200);
    const QPoint place(10, view().visualRect(first(ColumnField::Number)).center().y());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
    CHECK(view().currentIndex().column() == 0);
    const QPoint beside(frozen().width() + 5, place.y());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, beside);
    CHECK(view().currentIndex().column() == fieldColumn(ColumnField::Content));
    // Not at once: a double click must find the cell where it was.
    CHECK(becomes(
        [this] { return view().visualRect(view().currentIndex()).left() == frozen().width(); }));
}

TEST_CASE_METHOD(FrozenFixture, "A click on a frozen heading sorts by that column")
{
    scroll(200);
    QTest::mouseClick(view().horizontalHeader()->viewport(), Qt::LeftButton, {}, {12, 10});
    REQUIRE(becomes([this] { return !model().sortKeys().isEmpty(); }));
    CHECK(model().sortKeys().first().field == ColumnField::Number);
}

TEST_CASE_METHOD(FrozenFixture,
                 "A frozen column is made wider by its edge, however far is scrolled")
{
    scroll(200);
    auto *header = view().horizontalHeader();
    const int before = header->sectionSize(0);
    const int other = header->sectionSize(2);
    const QPoint edge(before - 1, 10);
    QTest::mouseMove(header->viewport(), edge);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    const QPoint end = edge + QPoint(30, 0);
    QMouseEvent move(QEvent::MouseMove,
                     end,
                     header->viewport()->mapToGlobal(end),
                     Qt::NoButton,
                     Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(header->viewport(), &move);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, end);
    CHECK(header->sectionSize(0) == before + 30);
    CHECK(header->sectionSize(2) == other);
}

TEST_CASE_METHOD(FrozenFixture, "The keyboard leads beside the frozen columns, never under them")
{
    view().setCurrentIndex(first(ColumnField::Content));
    for (int column = fieldColumn(ColumnField::Content); column + 1 < model().columnCount();
         ++column)
        QTest::keyClick(&view(), Qt::Key_Right);
    REQUIRE(view().horizontalScrollBar()->value() > 300);
    while (view().currentIndex().column() > fieldColumn(ColumnField::Content)) {
        QTest::keyClick(&view(), Qt::Key_Left);
        CHECK(view().visualRect(view().currentIndex()).left() >= frozen().width());
    }
    scroll(400);
    QTest::keyClick(&view(), Qt::Key_Home);
    CHECK(view().currentIndex().column() == 0);
    CHECK(view().horizontalScrollBar()->value() == 400);
}

TEST_CASE_METHOD(FrozenFixture, "The user freezes up to a column, which is remembered, and lets go")
{
    ui::TableSetups setups;
    QObject::connect(page.get(), &ui::LedgerPage::tableSetupsChanged, [&setups](const auto &all) {
        setups = all;
    });
    view().setCurrentIndex(first(ColumnField::Content));
    trigger(ui::ActionId::FreezeColumns);
    CHECK(frozen().count() == fieldColumn(ColumnField::Content) + 1);
    REQUIRE(setups.size() == 1);
    const core::ColumnArrangement kept
        = core::arrangementOfText(core::textOfArrangement(setups.cbegin()->columns));
    CHECK(core::frozenColumns(model().columns(), kept) == frozen().count());
    trigger(ui::ActionId::FreezeColumns);
    CHECK(frozen().count() == 2);
}

TEST_CASE_METHOD(FrozenFixture, "Frozen columns never take more than half of the table")
{
    view().setColumnWidth(1, view().viewport()->width());
    CHECK(frozen().count() == 1);
    view().setColumnWidth(0, view().viewport()->width());
    CHECK(frozen().count() == 0);
    CHECK(frozen().width() == 0);
}

TEST_CASE_METHOD(FrozenFixture,
                 "A selection goes on from where it began, though that is scrolled away")
{
    const int begun = fieldColumn(ColumnField::Content);
    view().setCurrentIndex(first(ColumnField::Content));
    for (int column = begun; column + 1 < model().columnCount(); ++column)
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE(view().horizontalScrollBar()->value() > 300);
    REQUIRE(view().selectionModel()->selection().size() == 1);
    const QItemSelectionRange range = view().selectionModel()->selection().first();
    CHECK(range.left() == begun);
    CHECK(range.right() == model().columnCount() - 1);
}

TEST_CASE_METHOD(FrozenFixture,
                 "A frozen column that is dragged beyond the middle follows the mouse")
{
    scroll(400);
    auto *header = view().horizontalHeader();
    const int right = header->sectionSize(0) + header->sectionSize(1);
    const int before = header->sectionSize(1);
    const auto moveTo = [header](int x) {
        QMouseEvent move(QEvent::MouseMove,
                         QPoint(x, 10),
                         header->viewport()->mapToGlobal(QPoint(x, 10)),
                         Qt::NoButton,
                         Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(header->viewport(), &move);
    };
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(right - 1, 10));
    const int far = view().viewport()->width() / 2 + 60;
    for (const int x : {right + 40, far, far + 20})
        moveTo(x);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(far + 20, 10));
    CHECK(header->sectionSize(1) == before + far + 20 - (right - 1));
}

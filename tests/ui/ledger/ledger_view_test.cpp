// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/pending_delay.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace {

using ui::colourOf;
using ui::Theme;
using ui::Token;

/// The sample in a view of the size of the drawing at 1366 × 768.
class LedgerViewFixture
{
public:
    LedgerViewFixture()
    {
        ui::applyApplicationFont();
        QApplication::setPalette(ui::paletteFor(Theme::Light));
        view.resize(1302, 640);
        view.setModel(model.get());
        view.show();
        view.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    void select(int row, int column) { view.setCurrentIndex(model->index(row, column)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] std::pair<int, int> current() const
    {
        return {view.currentIndex().row(), view.currentIndex().column()};
    }
    [[nodiscard]] QColor pixel(QPoint inViewport)
    {
        return view.viewport()->grab().toImage().pixelColor(inViewport);
    }
    [[nodiscard]] QRect area(int row, int column) const
    {
        return view.visualRect(model->index(row, column));
    }

    std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
    ui::LedgerView view;
};

const auto kLine = [] { return colourOf(Token::Line, Theme::Light); };
const auto kStrong = [] { return colourOf(Token::Strong, Theme::Light); };

} // namespace

TEST_CASE_METHOD(LedgerViewFixture, "Gutter and header have the measures of the drawing")
{
    CHECK(view.verticalHeader()->width() == 28);
    CHECK(view.horizontalHeader()->height() == 28);
    CHECK(view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel);
}

TEST_CASE_METHOD(LedgerViewFixture, "Three lines make a row of 67, one with a date below 43")
{
    CHECK(view.rowHeight(0) == 67);
    CHECK(view.rowHeight(3) == 43);
}

TEST_CASE_METHOD(LedgerViewFixture, "The columns fill the view exactly")
{
    CHECK(view.horizontalHeader()->length() == view.viewport()->width());
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    view.resize(1100, 640);
    CHECK(view.horizontalHeader()->length() >= view.viewport()->width());
}

TEST_CASE_METHOD(LedgerViewFixture, "Grid lines are one pixel, strong under an objective")
{
    const QRect plain = area(0, 2);
    CHECK(pixel({plain.right(), plain.center().y()}) == kLine());
    CHECK(pixel({plain.right() - 1, plain.center().y()}) == colourOf(Token::Base, Theme::Light));
    CHECK(pixel({plain.left() + 1, plain.bottom()}) == kLine());
    CHECK(pixel({plain.left() + 1, plain.bottom() - 1}) == colourOf(Token::Base, Theme::Light));
    const QRect last = area(4, 2);
    CHECK(pixel({last.left() + 1, last.bottom()}) == kStrong());
    const QRect objective = area(0, 1);
    CHECK(objective.bottom() == last.bottom());
    CHECK(pixel({objective.left() + 1, objective.bottom()}) == kStrong());
}

TEST_CASE_METHOD(LedgerViewFixture, "No line crosses a merged cell")
{
    const QRect objective = area(0, 1);
    const int lineOfNeighbour = area(0, 2).bottom();
    CHECK(pixel({objective.center().x(), lineOfNeighbour}) == colourOf(Token::Base, Theme::Light));
}

TEST_CASE_METHOD(LedgerViewFixture, "Only red and yellow light cells are tinted")
{
    const QPoint fromCorner(-3, -3);
    CHECK(pixel(area(0, 8).bottomRight() + fromCorner)
          == lightTint(core::LightColour::Yellow, Theme::Light));
    CHECK(pixel(area(2, 8).bottomRight() + fromCorner)
          == lightTint(core::LightColour::Red, Theme::Light));
    CHECK(pixel(area(1, 8).bottomRight() + fromCorner) == colourOf(Token::Base, Theme::Light));
    CHECK(pixel(area(0, 9).bottomRight() + fromCorner) == colourOf(Token::Base, Theme::Light));
}

TEST_CASE_METHOD(LedgerViewFixture, "A range is filled and framed, its current cell is not filled")
{
    select(3, 5);
    view.selectionModel()->select({model->index(3, 5), model->index(5, 6)},
                                  QItemSelectionModel::ClearAndSelect);
    const QColor accent = colourOf(Token::Accent, Theme::Light);
    const QRect first = area(3, 5);
    const QRect last = area(5, 6);
    // Two pixels on and inside the grid lines round the range.
    CHECK(pixel({first.left() - 1, first.center().y()}) == accent);
    CHECK(pixel({first.left(), first.center().y()}) == accent);
    CHECK(pixel({first.left() + 1, first.center().y()}) == colourOf(Token::Base, Theme::Light));
    CHECK(pixel({last.right(), last.center().y()}) == accent);
    CHECK(pixel({last.right() - 1, last.center().y()}) == accent);
    CHECK(pixel({first.center().x(), first.top() - 1}) == accent);
    CHECK(pixel({last.left() + 5, last.bottom()}) == accent);
    CHECK(pixel(last.center()) == colourOf(Token::Selection, Theme::Light));
    CHECK(pixel(first.bottomRight() - QPoint(3, 3)) == colourOf(Token::Base, Theme::Light));
}

TEST_CASE_METHOD(LedgerViewFixture, "The fill handle stands only where one can type")
{
    const QColor accent = colourOf(Token::Accent, Theme::Light);
    select(3, 5);
    CHECK(pixel(area(3, 5).bottomRight() + QPoint(2, 2)) == accent);
    select(3, 8);
    CHECK(pixel(area(3, 8).bottomRight() + QPoint(2, 2)) != accent);
}

TEST_CASE_METHOD(LedgerViewFixture, "Without the focus the frame is grey")
{
    select(3, 5);
    view.clearFocus();
    const QRect cell = area(3, 5);
    CHECK(pixel({cell.left(), cell.center().y()}) == colourOf(Token::Frame, Theme::Light));
    view.setEditorOpen(true);
    CHECK(pixel({cell.left(), cell.center().y()}) == colourOf(Token::Accent, Theme::Light));
}

TEST_CASE_METHOD(LedgerViewFixture,
                 "The row the card shows is filled, merged cells and its current cell not")
{
    select(2, 5);
    view.setRowShown(true);
    const QColor hover = colourOf(Token::Hover, Theme::Light);
    const QPoint fromCorner(-3, -3);
    CHECK(pixel(area(2, 3).bottomRight() + fromCorner) == hover);
    CHECK(pixel(area(2, 5).bottomRight() - QPoint(9, 9)) == colourOf(Token::Base, Theme::Light));
    CHECK(pixel(area(2, 8).bottomRight() + fromCorner)
          == lightTint(core::LightColour::Red, Theme::Light));
    CHECK(pixel(area(3, 3).bottomRight() + fromCorner) == colourOf(Token::Base, Theme::Light));
}

TEST_CASE_METHOD(LedgerViewFixture,
                 "The text of a merged cell keeps in sight while its rows scroll away")
{
    const int below = view.rowHeight(0) + 10;
    view.verticalScrollBar()->setValue(below);
    const QRect seen = area(0, 1);
    REQUIRE(seen.top() == -below);
    const QImage image = view.viewport()->grab().toImage();
    bool hasInk = false;
    for (int y = 0; y < 40; ++y)
        for (int x = seen.left() + 6; x < seen.right() - 6; ++x)
            hasInk |= qGray(image.pixel(x, y)) < 100;
    CHECK(hasInk);
}

TEST_CASE_METHOD(LedgerViewFixture, "A click on a merged cell selects all of it")
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, area(0, 1).center());
    CHECK(current() == std::pair(0, 1));
    CHECK(view.selectionModel()->isSelected(model->index(4, 1)));
    CHECK_FALSE(view.selectionModel()->isSelected(model->index(5, 1)));
    CHECK(view.indexAt(area(0, 1).center()) == model->index(0, 1));
}

TEST_CASE_METHOD(LedgerViewFixture, "The keyboard reaches every cell")
{
    select(3, 2);
    key(Qt::Key_Left);
    CHECK(current() == std::pair(0, 1));
    key(Qt::Key_Right);
    CHECK(current() == std::pair(3, 2));
    key(Qt::Key_Down);
    CHECK(current() == std::pair(4, 2));
    key(Qt::Key_Tab);
    CHECK(current() == std::pair(4, 3));
    key(Qt::Key_Backtab);
    CHECK(current() == std::pair(4, 2));
    key(Qt::Key_Return);
    CHECK(current() == std::pair(5, 2));
    key(Qt::Key_End);
    CHECK(current() == std::pair(5, 11));
    key(Qt::Key_Home);
    CHECK(current() == std::pair(5, 0));
    key(Qt::Key_End, Qt::ControlModifier);
    CHECK(current() == std::pair(15, 11));
    CHECK(view.selectionModel()->selectedIndexes() == QModelIndexList {model->index(15, 11)});
    key(Qt::Key_Home, Qt::ControlModifier);
    CHECK(current() == std::pair(0, 0));
    // The merged cell there is selected as a whole.
    CHECK(view.selectionModel()->isSelected(model->index(0, 0)));
    CHECK(view.selectionModel()->selectedIndexes().size() == 5);
    key(Qt::Key_PageDown);
    CHECK(current().first > 4);
}

TEST_CASE_METHOD(LedgerViewFixture, "Shift extends the range, over merged cells as a whole")
{
    select(3, 2);
    key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(view.selectionModel()->selectedIndexes().size() == 2);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(view.selectionModel()->isSelected(model->index(0, 2)));
    CHECK(view.selectionModel()->isSelected(model->index(4, 1)));
}

TEST_CASE_METHOD(LedgerViewFixture,
                 "Shift extends from where the selection was begun, by mouse too")
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, area(3, 5).center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, area(4, 6).center());
    CHECK(view.selectionModel()->selectedIndexes().size() == 4);
    key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(view.selectionModel()->selectedIndexes().size() == 6);
    key(Qt::Key_Left);
    key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(view.selectionModel()->selectedIndexes().size() == 2);
}

TEST_CASE_METHOD(LedgerViewFixture, "Enter after a run with Tab goes on where the run began")
{
    select(3, 5);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    REQUIRE(current() == std::pair(3, 7));
    key(Qt::Key_Return);
    CHECK(current() == std::pair(4, 5));
    // Only once: then it is plain Enter again, as it is after any other move.
    key(Qt::Key_Return);
    CHECK(current() == std::pair(5, 5));
    key(Qt::Key_Tab);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    CHECK(current() == std::pair(5, 6));
}

TEST_CASE_METHOD(LedgerViewFixture, "Alt+Down opens the editor, and with it the choices of a cell")
{
    const QSignalSpy edits(&view, &ui::LedgerView::editRequested);
    select(3, 5);
    key(Qt::Key_Down, Qt::AltModifier);
    CHECK(edits.count() == 1);
    CHECK(current() == std::pair(3, 5));
}

TEST_CASE_METHOD(LedgerViewFixture, "Delete on several cells asks for all of them to be cleared")
{
    const QSignalSpy several(&view, &ui::LedgerView::cellsClearRequested);
    const QSignalSpy one(&view, &ui::LedgerView::clearRequested);
    select(3, 5);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    CHECK(several.count() == 1);
    // One merged cell is one cell.
    select(3, 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, area(3, 1).center());
    key(Qt::Key_Delete);
    CHECK(several.count() == 1);
    CHECK(one.count() == 1);
}

TEST_CASE_METHOD(LedgerViewFixture, "Ctrl adds another area to what is selected")
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, area(3, 5).center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, area(6, 6).center());
    CHECK(view.selectionModel()->isSelected(model->index(3, 5)));
    CHECK(view.selectionModel()->isSelected(model->index(6, 6)));
    CHECK(view.selectionModel()->selection().size() == 2);
}

TEST_CASE_METHOD(LedgerViewFixture, "Typing, F2 and a double click ask for an editor")
{
    const QSignalSpy edits(&view, &ui::LedgerView::editRequested);
    const QSignalSpy typing(&view, &ui::LedgerView::typingRequested);
    select(3, 5);
    key(Qt::Key_F2);
    REQUIRE(edits.count() == 1);
    QTest::keyClick(&view, 'x');
    REQUIRE(typing.count() == 1);
    CHECK(typing.at(0).at(1).toString() == QStringLiteral("x"));
    const QPoint cell = area(3, 5).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, cell);
    CHECK(edits.count() == 2);
    QTest::keyClick(&view, 'a', Qt::ControlModifier);
    CHECK(typing.count() == 1);
}

TEST_CASE_METHOD(LedgerViewFixture,
                 "Space asks for the card, Delete to clear a cell or what is in rows")
{
    const QSignalSpy cards(&view, &ui::LedgerView::cardToggleRequested);
    const QSignalSpy clears(&view, &ui::LedgerView::clearRequested);
    const QSignalSpy several(&view, &ui::LedgerView::cellsClearRequested);
    select(3, 5);
    key(Qt::Key_Space);
    CHECK(cards.count() == 1);
    key(Qt::Key_Delete);
    CHECK(clears.count() == 1);
    view.selectRow(3);
    key(Qt::Key_Delete);
    CHECK(several.count() == 1);
    CHECK(clears.count() == 1);
}

TEST_CASE_METHOD(LedgerViewFixture, "The input method composes over the selected cell")
{
    select(3, 5);
    CHECK(view.testAttribute(Qt::WA_InputMethodEnabled));
    CHECK(view.inputMethodQuery(Qt::ImEnabled).toBool());
    int compositions = 0;
    QString preedit;
    QObject::connect(&view,
                     &ui::LedgerView::compositionRequested,
                     [&](const QModelIndex &, QInputMethodEvent *event) {
                         ++compositions;
                         preedit = event->preeditString();
                     });
    QInputMethodEvent event(QStringLiteral("cai"), {});
    QApplication::sendEvent(&view, &event);
    CHECK(compositions == 1);
    CHECK(preedit == QStringLiteral("cai"));
    QInputMethodEvent nothing;
    QApplication::sendEvent(&view, &nothing);
    CHECK(compositions == 1);
    select(3, 8); // derived: nothing to type into
    CHECK_FALSE(view.inputMethodQuery(Qt::ImEnabled).toBool());
}

TEST_CASE_METHOD(LedgerViewFixture, "Copying puts the range on the clipboard")
{
    view.selectionModel()->select({model->index(3, 5), model->index(4, 6)},
                                  QItemSelectionModel::ClearAndSelect);
    select(3, 5);
    view.selectionModel()->select({model->index(3, 5), model->index(4, 6)},
                                  QItemSelectionModel::ClearAndSelect);
    key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text()
          == QStringLiteral("基层政权科\t吴某\n基层政权科\t吴某\n"));
}

TEST_CASE_METHOD(LedgerViewFixture, "A cell that is written looks it only after a while")
{
    const QRect cell = area(1, 11);
    const auto isHatched = [&] {
        const QImage image = view.viewport()->grab().toImage();
        int lines = 0;
        for (int x = cell.left() + 2; x < cell.right() - 2; ++x)
            lines += image.pixelColor(x, cell.top() + 1) == kLine() ? 1 : 0;
        return lines > 5;
    };
    model->setPending(1, 11, true);
    CHECK_FALSE(isHatched());
    CHECK(QTest::qWaitFor(isHatched, 5000));
    model->setPending(1, 11, false);
    CHECK_FALSE(isHatched());
}

TEST_CASE_METHOD(LedgerViewFixture,
                 "After a reset the same cell is current and the same row on top")
{
    select(12, 4);
    view.verticalScrollBar()->setValue(300);
    const int before = view.rowViewportPosition(9);
    model->setRows(model->rows());
    CHECK(current() == std::pair(12, 4));
    CHECK(view.rowViewportPosition(9) == before);
}

TEST_CASE_METHOD(LedgerViewFixture,
                 "A text that comes later makes its row higher, what is seen stays")
{
    view.verticalScrollBar()->setValue(300);
    const int row = view.rowAt(0);
    const int before = view.rowViewportPosition(row);
    model->setCell(0, 2, {QString(200, QChar(u'长'))});
    CHECK(view.rowHeight(0) > 67);
    CHECK(view.rowViewportPosition(row) == before);
}

TEST_CASE_METHOD(LedgerViewFixture, "A new row is measured when it comes")
{
    tests::FakeRow row = model->rows().at(2);
    row.cells[2].text = QString(100, QChar(u'新'));
    model->insertRow(1, row);
    CHECK(view.rowHeight(1) > 100);
    CHECK(view.rowHeight(2) == 67);
    CHECK(model->rowCount() == 17);
}

TEST_CASE_METHOD(LedgerViewFixture,
                 "Widths the user chose stay, those of the program follow the window")
{
    CHECK(view.columnWidths().isEmpty());
    view.setColumnWidth(2, 222);
    const QList<int> widths = view.columnWidths();
    CHECK(widths.value(2) == 222);
    view.fitColumns();
    CHECK(view.columnWidth(2) != 222);
    view.setColumnWidths(widths);
    CHECK(view.columnWidth(2) == 222);
    view.resize(1000, 640);
    CHECK(view.columnWidth(2) == 222);
    view.setColumnWidths({222});
    CHECK(view.columnWidths().isEmpty());
}

TEST_CASE_METHOD(LedgerViewFixture, "Ctrl and the wheel zoom the table, within bounds")
{
    const QSignalSpy told(&view, &ui::LedgerView::zoomChanged);
    view.setColumnWidth(2, 200);
    const int row = view.rowHeight(0);
    const auto turn = [this](int by) {
        const QPointF place(100, 100);
        QWheelEvent event(place,
                          view.viewport()->mapToGlobal(place),
                          {},
                          {0, by},
                          Qt::NoButton,
                          Qt::ControlModifier,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(view.viewport(), &event);
    };
    for (int step = 0; step < 20; ++step)
        turn(120);
    CHECK(view.zoom() == 200);
    CHECK(view.columnWidth(2) == 400);
    CHECK(view.columnWidths().value(2) == 200);
    CHECK(view.horizontalHeader()->height() == 56);
    CHECK(view.verticalHeader()->width() == 56);
    CHECK(view.look().body().lineHeight() == 40);
    CHECK(view.rowHeight(0) > row);
    CHECK(told.count() == 10);
    for (int step = 0; step < 20; ++step)
        turn(-120);
    CHECK(view.zoom() == 80);
    view.setZoom(100);
    CHECK(view.look().body().lineHeight() == 20);
    CHECK(view.rowHeight(0) == row);
    CHECK(view.horizontalHeader()->height() == 28);
}

TEST_CASE("Of ten thousand rows only those near the screen are asked for their texts")
{
    ui::applyApplicationFont();
    const auto model = tests::FakeLedgerModel::sample();
    QList<tests::FakeRow> rows;
    for (int row = 0; row < 10000; ++row) {
        rows.append(model->rows().at(row % 16));
        rows.last().group = row / 5;
    }
    model->setRows(rows);
    ui::LedgerView view;
    view.resize(1302, 640);
    view.setModel(model.get());
    view.show();
    view.grab();
    CHECK(model->textCalls() < 30000);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    const int last = model->rowCount() - 1;
    CHECK(view.rowViewportPosition(last) + view.rowHeight(last) == view.viewport()->height());
}

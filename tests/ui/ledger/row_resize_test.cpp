// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/table_setups.h"

#include <QHeaderView>

namespace {

/// The page with a mouse on the edges of its row numbers, and what is told to be remembered.
class EdgeFixture : public tests::PageFixture
{
public:
    EdgeFixture()
    {
        QObject::connect(page.get(),
                         &ui::LedgerPage::tableSetupsChanged,
                         page.get(),
                         [this](const ui::TableSetups &setups) { told = setups; });
    }

    [[nodiscard]] QHeaderView &rows() const { return *view().verticalHeader(); }
    [[nodiscard]] int height(int row) const { return rows().sectionSize(row); }
    [[nodiscard]] QPoint edgeOf(int row) const
    {
        return {8, rows().sectionViewportPosition(row) + height(row) - 1};
    }

    /// Takes the lower edge of @p row and moves it down by @p by, without letting go.
    void take(int row, int by) const
    {
        const QPoint from = edgeOf(row);
        const QPoint to = from + QPoint(0, by);
        QWidget &viewport = *rows().viewport();
        QTest::mousePress(&viewport, Qt::LeftButton, {}, from);
        QMouseEvent event(QEvent::MouseMove,
                          to,
                          viewport.mapToGlobal(to),
                          Qt::NoButton,
                          Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&viewport, &event);
    }
    void letGo(int row) const
    {
        QTest::mouseRelease(rows().viewport(), Qt::LeftButton, {}, edgeOf(row));
    }
    void selectRows(int first, int last) const
    {
        view().selectionModel()->select(
            QItemSelection(view().model()->index(first, 0),
                           view().model()->index(last, view().model()->columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
    }

    ui::TableSetups told;
};

} // namespace

TEST_CASE_METHOD(EdgeFixture, "A row is as high as its edge is dragged, whatever is typed into it")
{
    const int before = height(1);
    const int other = height(2);
    take(1, 40);
    CHECK(height(1) == before + 40);
    letGo(1);
    CHECK(height(1) == before + 40);
    CHECK(height(2) == other);
    type(model().index(1, model().columnOf(core::ColumnField::Content)), QStringLiteral("短"));
    CHECK(becomes([this] { return file.isClean() && !model().isFollowing(); }));
    CHECK(height(1) == before + 40);
    // The edge is none to select or to drag a row by.
    CHECK_FALSE(view().selectionModel()->isRowSelected(1));
}

TEST_CASE_METHOD(EdgeFixture, "A double click on the edge lets the row fit its texts again")
{
    const int before = height(1);
    take(1, 40);
    letGo(1);
    REQUIRE(told.size() == 1);
    CHECK(told.cbegin()->rows.size() == 1);
    QTest::mouseDClick(rows().viewport(), Qt::LeftButton, {}, edgeOf(1));
    CHECK(height(1) == before);
    CHECK(told.cbegin()->rows.isEmpty());
}

TEST_CASE_METHOD(EdgeFixture, "All rows selected whole get the height of the one that is dragged")
{
    selectRows(0, 2);
    take(1, 25);
    letGo(1);
    CHECK(height(0) == height(1));
    CHECK(height(2) == height(1));
    CHECK(height(3) != height(1));
    CHECK(told.cbegin()->rows.size() == 3);
}

TEST_CASE_METHOD(EdgeFixture, "Esc gives an edge back, and no row gets lower than one line")
{
    const int before = height(1);
    take(1, 40);
    QTest::keyClick(&view(), Qt::Key_Escape);
    CHECK(height(1) == before);
    letGo(1);
    CHECK(told.isEmpty());
    take(1, -4000);
    letGo(1);
    CHECK(height(1) == view().look().oneLineRow());
}

TEST_CASE_METHOD(EdgeFixture, "Heights come back with the file, and grow with the zoom")
{
    const int before = height(1);
    take(1, 60);
    letGo(1);
    const ui::TableSetups kept = told;
    page->closeFile();
    page->setTableSetups(kept);
    page->openFile();
    CHECK(becomes([&] { return model().filledRowCount() == 9 && height(1) == before + 60; }));
    view().setZoom(200);
    CHECK(std::abs(height(1) - 2 * (before + 60)) <= 2);
}

TEST_CASE("heights are the same after they were written as a text, and nonsense is passed over")
{
    const ui::RowSizes sizes {{{core::Id {7}, core::Id {}}, 40},
                              {{core::Id {7}, core::Id {9}}, 80}};
    CHECK(ui::textOfRowSizes(sizes) == QStringLiteral("7/0/40 7/9/80"));
    CHECK(ui::rowSizesOfText(ui::textOfRowSizes(sizes)) == sizes);
    CHECK(ui::rowSizesOfText(QStringLiteral("7/0 x 7/0/-4")).isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "tests/ui/ledger/painted_area.h"
#include "ui/ledger/ledger_view.h"
#include "ui/style/fonts.h"

#include <QHeaderView>
#include <QTest>

namespace {

/// The sample in a view that shows all of its upper rows.
class PaintedFixture
{
public:
    PaintedFixture()
    {
        ui::applyApplicationFont();
        view.resize(1302, 640);
        view.setModel(model.get());
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        QCoreApplication::processEvents();
    }

    /// What is painted once the model has told that @p row is another.
    [[nodiscard]] QRect paintedFor(int row)
    {
        const tests::PaintedArea painted(*view.viewport());
        const QModelIndex first = model->index(row, 0);
        Q_EMIT model->dataChanged(first, first.siblingAtColumn(model->columnCount() - 1));
        REQUIRE(QTest::qWaitFor([&painted] { return !painted.area().isEmpty(); }));
        return painted.area();
    }

    [[nodiscard]] QRect area(int row, int column) const
    {
        return view.visualRect(model->index(row, column));
    }

    std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
    ui::LedgerView view;
};

} // namespace

TEST_CASE_METHOD(PaintedFixture, "A row that changes is painted anew, the table below it is not")
{
    const QRect painted = paintedFor(1);
    CHECK(painted.top() <= std::max(0, area(1, 4).top()));
    CHECK(painted.bottom() >= area(1, 4).bottom());
    CHECK(painted.width() == view.viewport()->width());
    CHECK(painted.height() < view.viewport()->height() / 2);
}

TEST_CASE_METHOD(PaintedFixture, "With a row the cell that is merged over it and others is painted")
{
    const QModelIndex covered = model->index(1, 1);
    const int top = covered.data(core::SpanTopRole).toInt();
    const int rows = covered.siblingAtRow(top).data(core::SpanRole).toInt();
    REQUIRE(rows > 1);
    const QRect painted = paintedFor(1);
    CHECK(painted.top() <= std::max(0, area(top, 4).top()));
    CHECK(painted.bottom()
          >= std::min(area(top + rows - 1, 4).bottom(), view.viewport()->height() - 1));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/ledger_view.h"
#include "ui/style/fonts.h"

#include <QSignalSpy>
#include <QTest>

namespace {

/// The sample, each of whose rows has the height its texts need.
class RowHeightsFixture
{
public:
    RowHeightsFixture()
    {
        ui::applyApplicationFont();
        view.resize(1302, 640);
        view.setModel(model.get());
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    /// Puts @p text into the third cell of the first row.
    void type(const QString &text) { model->setCell(0, 2, {text}); }

    std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
    ui::LedgerView view;
};

} // namespace

TEST_CASE_METHOD(RowHeightsFixture, "A text that takes as many lines as before moves no cell")
{
    const int height = view.rowHeight(0);
    QString text = model->rows().constFirst().cells.at(2).text;
    REQUIRE(text.size() > 1);
    std::swap(text.front(), text.back());
    const QSignalSpy moved(&view, &ui::LedgerView::cellsMoved);
    type(text);
    CHECK(view.rowHeight(0) == height);
    CHECK(moved.isEmpty());
}

TEST_CASE_METHOD(RowHeightsFixture, "A text that takes more lines moves those below, and back")
{
    const int height = view.rowHeight(0);
    const int below = view.rowViewportPosition(1);
    const QString text = model->rows().constFirst().cells.at(2).text;
    const QSignalSpy moved(&view, &ui::LedgerView::cellsMoved);
    type(QString(200, QChar(u'长')));
    CHECK(view.rowHeight(0) > height);
    CHECK(view.rowViewportPosition(1) > below);
    CHECK(moved.count() == 1);
    type(text);
    CHECK(view.rowHeight(0) == height);
    CHECK(moved.count() == 2);
}

TEST_CASE_METHOD(RowHeightsFixture, "The rows of a large table are all measured in a while")
{
    QList<tests::FakeRow> rows;
    for (int i = 0; i < 50; ++i)
        rows += model->rows();
    rows.last().cells[2].text = QString(200, QChar(u'长'));
    model->setRows(rows);
    const int last = model->rowCount() - 1;
    REQUIRE(last >= 700);
    const int usual = view.rowHeight(last);
    CHECK(QTest::qWaitFor([&] { return view.rowHeight(last) > usual; }));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/count_sample.h"
#include "ui/charts/due_chart.h"
#include "ui/drawing/fills.h"

#include <QChart>
#include <QSignalSpy>
#include <QTest>

using ui::DueChart;

namespace {

struct DueChartDesk
{
    DueChartDesk()
    {
        model.setTable(tests::monthTable(5));
        chart.resize(534, 216);
        chart.show();
        REQUIRE(QTest::qWaitForWindowExposed(&chart));
    }

    [[nodiscard]] QRectF place(int row, int column) const
    {
        return chart.placeOf(model.index(row, column));
    }

    void click(QPointF at) const
    {
        QTest::mouseMove(chart.viewport(), at.toPoint());
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, at.toPoint());
    }

    core::CountTableModel model;
    DueChart chart {model};
};

} // namespace

TEST_CASE("bars stand one on the other, as high as their numbers")
{
    const DueChartDesk desk;
    const double unit = desk.place(0, 2).height() / 2;
    CHECK(unit > 1);
    CHECK(desk.place(6, 1).height() == Approx(6 * unit).margin(0.1));
    CHECK(desk.place(6, 2).bottom() == Approx(desk.place(6, 1).top()).margin(0.1));
    CHECK(desk.place(6, 1).bottom() == Approx(desk.place(3, 1).bottom()).margin(0.1));
    CHECK(desk.place(6, 1).left() > desk.place(5, 1).right());
}

TEST_CASE("a click on a bar opens its tasks, one beside it nothing")
{
    DueChartDesk desk;
    QSignalSpy opened(&desk.chart, &DueChart::activated);
    desk.click(desk.place(6, 2).center());
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toModelIndex() == desk.model.index(6, 2));
    desk.click({desk.place(6, 2).center().x(), 3});
    CHECK(opened.size() == 1);
}

TEST_CASE("the sum over a bar opens all of the month")
{
    core::CountTable table = tests::monthTable(5);
    table.numbers[6][4] = core::CountedNumber::of({core::Id {1}, core::Id {2}}, {});
    DueChartDesk desk;
    desk.model.setTable(table);
    QSignalSpy opened(&desk.chart, &DueChart::activated);
    desk.click(desk.place(6, 5).center());
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toModelIndex() == desk.model.index(6, 5));
}

TEST_CASE("the keyboard goes from bar to bar and opens them")
{
    DueChartDesk desk;
    desk.chart.setFocus(Qt::TabFocusReason);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.chart.hasFocus(); }));
    // In the first month nothing stands in the first column.
    CHECK(desk.chart.marked() == desk.model.index(0, 2));
    QTest::keyClick(&desk.chart, Qt::Key_Right);
    CHECK(desk.chart.marked() == desk.model.index(1, 2));
    QTest::keyClick(&desk.chart, Qt::Key_Down);
    CHECK(desk.chart.marked() == desk.model.index(1, 1));
    QTest::keyClick(&desk.chart, Qt::Key_Left);
    CHECK(desk.chart.marked() == desk.model.index(0, 2));
    QTest::keyClick(&desk.chart, Qt::Key_Left);
    CHECK(desk.chart.marked() == desk.model.index(0, 2));
    CHECK(desk.chart.accessibleDescription().contains(QStringLiteral("2")));
    QSignalSpy opened(&desk.chart, &DueChart::activated);
    QTest::keyClick(&desk.chart, Qt::Key_Return);
    CHECK(opened.size() == 1);
}

TEST_CASE("numbers that change move the bars and drop a mark that counts nothing now")
{
    DueChartDesk desk;
    desk.chart.setFocus(Qt::TabFocusReason);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.chart.marked().isValid(); }));
    core::CountTable table = tests::monthTable(5);
    table.numbers[0][1] = core::CountedNumber::of({}, {});
    desk.model.setTable(table);
    CHECK_FALSE(desk.chart.marked().isValid());
}

TEST_CASE("nothing moves, and no text is handed to Qt Charts")
{
    const DueChartDesk desk;
    CHECK(desk.chart.chart()->animationOptions() == QChart::NoAnimation);
    CHECK(desk.chart.chart()->title().isEmpty());
    CHECK_FALSE(desk.chart.chart()->legend()->isVisible());
}

TEST_CASE("the states can be told apart without colour")
{
    DueChartDesk desk;
    const QImage picture = desk.chart.grab().toImage();
    const auto coloursIn = [&picture](const QRectF &place) {
        QSet<QRgb> colours;
        const QRect inner = place.toAlignedRect().adjusted(2, 2, -2, -2);
        for (int y = inner.top(); y <= inner.bottom(); ++y)
            for (int x = inner.left(); x <= inner.right(); ++x)
                colours.insert(picture.pixel(x, y));
        return colours.size();
    };
    CHECK(coloursIn(desk.place(9, 1)) == 1);
    CHECK(coloursIn(desk.place(9, 2)) > 1);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/count_sample.h"
#include "ui/charts/completion_chart.h"

#include <QSignalSpy>
#include <QTest>

using ui::CompletionChart;

namespace {

struct CompletionChartDesk
{
    CompletionChartDesk()
    {
        core::CountTable table = tests::monthTable(2);
        for (int row = 9; row < 12; ++row)
            table.numbers[row][1] = {};
        model.setTable(table);
        chart.resize(534, 216);
        chart.show();
        REQUIRE(QTest::qWaitForWindowExposed(&chart));
    }

    [[nodiscard]] QRectF place(int row, int column) const
    {
        return chart.placeOf(model.index(row, column));
    }

    core::CountTableModel model;
    CompletionChart chart {model};
};

} // namespace

TEST_CASE("the lines rise with their numbers from month to month")
{
    const CompletionChartDesk desk;
    CHECK(desk.place(5, 1).center().y() < desk.place(4, 1).center().y());
    CHECK(desk.place(5, 2).center().y() == Approx(desk.place(4, 2).center().y()));
    CHECK(desk.place(5, 1).center().x() > desk.place(4, 1).center().x());
}

TEST_CASE("a month that is still to come has no point")
{
    const CompletionChartDesk desk;
    CHECK_FALSE(desk.place(9, 2).isValid());
    CHECK(desk.place(9, 1).isValid());
}

TEST_CASE("a point opens its tasks")
{
    CompletionChartDesk desk;
    QSignalSpy opened(&desk.chart, &CompletionChart::activated);
    const QPoint at = desk.place(7, 1).center().toPoint();
    QTest::mouseMove(desk.chart.viewport(), at);
    QTest::mouseClick(desk.chart.viewport(), Qt::LeftButton, {}, at);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toModelIndex() == desk.model.index(7, 1));
}

TEST_CASE("what stands beside the lines stays inside the chart")
{
    CompletionChartDesk desk;
    const QString note = QStringLiteral("计划 29（至9月30日）");
    for (const int month : {0, 8}) {
        desk.chart.setCurrentMonth(month);
        desk.chart.setNotes({}, {});
        const QImage without = desk.chart.grab().toImage();
        desk.chart.setNotes(note, QStringLiteral("实际 16"));
        const QImage with = desk.chart.grab().toImage();
        CHECK(without != with);
        // No letter is cut at the edges.
        for (int y = 0; y < with.height(); ++y) {
            CHECK(with.pixel(0, y) == without.pixel(0, y));
            CHECK(with.pixel(with.width() - 1, y) == without.pixel(with.width() - 1, y));
        }
    }
}

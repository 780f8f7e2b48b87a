// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/count_table_model.h"
#include "tests/support/catch.h"
#include "ui/charts/on_time_chart.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using ui::OnTimeChart;

namespace {

using Units = QList<std::array<int, 3>>;

/// Units with closings on time, closings late and late ones, and the sum of them.
core::CountTable unitsTable(const Units &units)
{
    core::CountTable table;
    table.headings = QStringLiteral("科室|按期|逾期|未结|合计|按时率").split(u'|');
    table.lights.resize(table.headings.size());
    qint64 next = 1;
    for (const std::array<int, 3> &unit : units) {
        table.names.append(QStringLiteral("科室%1").arg(table.names.size() + 1));
        QList<core::CountedNumber> numbers;
        QList<core::Id> all;
        for (const int count : unit) {
            QList<core::Id> tasks;
            for (int i = 0; i < count; ++i)
                tasks.append(core::Id {next++});
            all += tasks;
            numbers.append(core::CountedNumber::of(tasks, QStringLiteral("部分")));
        }
        numbers.append(core::CountedNumber::of(all, QStringLiteral("全部")));
        numbers.append({QStringLiteral("50.0%"), all, QStringLiteral("全部")});
        table.numbers.append(numbers);
    }
    table.names.append(QStringLiteral("合计"));
    table.numbers.append(QList<core::CountedNumber>(5));
    table.hasTotal = true;
    return table;
}

struct OnTimeChartDesk
{
    explicit OnTimeChartDesk(const Units &units)
    {
        model.setTable(unitsTable(units));
        chart.resize(900, 220);
        chart.show();
        REQUIRE(QTest::qWaitForWindowExposed(&chart));
    }

    [[nodiscard]] QRectF place(int row, int column) const
    {
        return chart.placeOf(model.index(row, column));
    }

    core::CountTableModel model;
    OnTimeChart chart {model};
};

} // namespace

TEST_CASE("each unit has a bar of what was done in time and what was not, the sum has none")
{
    const OnTimeChartDesk desk(Units {{4, 1, 2}, {2, 0, 0}, {0, 0, 3}});
    CHECK(desk.place(0, 1).height() == Approx(4 * desk.place(0, 2).height()).margin(1));
    CHECK(desk.place(0, 2).bottom() == Approx(desk.place(0, 1).top()).margin(0.1));
    CHECK(desk.place(0, 3).bottom() == Approx(desk.place(0, 2).top()).margin(0.1));
    CHECK(desk.place(1, 1).left() > desk.place(0, 1).right());
    CHECK(desk.place(2, 3).bottom() == Approx(desk.place(0, 1).bottom()).margin(0.1));
    CHECK_FALSE(desk.place(3, 1).isValid());
    CHECK_FALSE(desk.place(0, 5).isValid()); // the rate stands on the bar of all
    // Three bars share the room: each has a third of it.
    const double step = desk.place(1, 1).left() - desk.place(0, 1).left();
    CHECK(desk.place(2, 3).left() - desk.place(1, 1).left() == Approx(step).margin(0.5));
    CHECK(step > 200);
}

TEST_CASE("a part of a bar opens its tasks, what stands on top all of the unit")
{
    OnTimeChartDesk desk(Units {{4, 1, 2}, {2, 0, 0}});
    QSignalSpy opened(&desk.chart, &OnTimeChart::activated);
    for (const int column : {1, 2, 3, 4}) {
        const QPoint at = desk.place(0, column).center().toPoint();
        QTest::mouseMove(desk.chart.viewport(), at);
        QTest::mouseClick(desk.chart.viewport(), Qt::LeftButton, {}, at);
        REQUIRE(opened.size() == column);
        CHECK(opened.last().first().toModelIndex() == desk.model.index(0, column));
    }
}

TEST_CASE("the keyboard goes from unit to unit and not into the sum")
{
    OnTimeChartDesk desk(Units {{1, 0, 0}, {0, 0, 0}, {0, 0, 1}});
    desk.chart.setFocus(Qt::TabFocusReason);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.chart.hasFocus(); }));
    CHECK(desk.chart.marked() == desk.model.index(0, 1));
    QTest::keyClick(&desk.chart, Qt::Key_Right);
    CHECK(desk.chart.marked().row() == 2);
    QTest::keyClick(&desk.chart, Qt::Key_Right);
    CHECK(desk.chart.marked().row() == 2);
}

TEST_CASE("units that come and go move the bars")
{
    OnTimeChartDesk desk(Units {{1, 0, 0}, {2, 0, 0}});
    const double before = desk.place(0, 1).width();
    desk.model.setTable(unitsTable(Units {{1, 0, 0}, {2, 0, 0}, {3, 0, 0}, {4, 1, 0}}));
    CHECK(desk.place(0, 1).width() == Approx(before / 2).margin(1));
    CHECK(desk.place(3, 2).isValid());
    desk.model.setTable(unitsTable({}));
    CHECK_FALSE(desk.place(0, 1).isValid());
    CHECK_FALSE(desk.chart.grab().toImage().isNull());
}

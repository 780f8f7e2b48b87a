// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/example_county.h"
#include "tests/support/list_record_source.h"
#include "ui/overview/count_link.h"
#include "ui/overview/figure_box.h"
#include "ui/overview/figure_cell.h"

#include <QSignalSpy>
#include <QTest>

using ui::FigureBox;
using ui::FigureCell;

namespace {

core::Overview county(QDate asOf = tests::kCountyToday)
{
    const tests::ListRecordSource source(tests::countyRecords());
    return *core::readOverview(
        source, {{tests::kCountyLedger}, asOf}, core::WorkCalendar::builtIn());
}

struct FigureBoxDesk
{
    explicit FigureBoxDesk(const core::Overview &overview = county())
    {
        box.setOverview(overview);
        box.show();
        cells = box.findChildren<FigureCell *>();
    }

    FigureBox box;
    QList<FigureCell *> cells;
};

} // namespace

TEST_CASE("the six figures and the next heap read like the picture")
{
    const FigureBoxDesk desk;
    REQUIRE(desk.cells.size() == 7);
    QStringList figures;
    QStringList remarks;
    for (FigureCell *cell : desk.cells) {
        figures.append(cell->figure().text());
        remarks.append(cell->remarkText());
    }
    CHECK(figures.mid(0, 6).join(u' ') == QStringLiteral("43 9 8 2 16 66.7%"));
    CHECK(figures.last().startsWith(QStringLiteral("30 September (")));
    CHECK(remarks
          == QStringList {QStringLiteral("of 60 tasks in all"),
                          QStringLiteral("＋3 on last week"),
                          QStringLiteral("＋1 on last week"),
                          QStringLiteral("0 before, ＋2 on last week"),
                          QStringLiteral("14 on time, 2 late"),
                          QStringLiteral("16 ÷ 24 due by now"),
                          QStringLiteral("4 due, 3 workday(s) left")});
}

TEST_CASE("every figure of the box opens as many tasks as it says")
{
    FigureBoxDesk desk;
    QSignalSpy opened(&desk.box, &FigureBox::opened);
    for (ui::CountLink *link : desk.box.findChildren<ui::CountLink *>()) {
        opened.clear();
        link->click();
        bool isNumber = false;
        const int number = link->text().toInt(&isNumber);
        if (isNumber && number == 0)
            CHECK(opened.isEmpty());
        if (!isNumber || number == 0)
            continue;
        REQUIRE(opened.size() == 1);
        CHECK(opened.first().first().value<core::CountedNumber>().tasks.size() == number);
    }
}

TEST_CASE("without a task that is due there is no next date")
{
    const FigureBoxDesk desk(core::Overview {});
    CHECK(desk.cells.last()->figure().text() == QStringLiteral("—"));
    CHECK(desk.cells.at(5)->figure().text() == QStringLiteral("—"));
    CHECK_FALSE(desk.cells.at(5)->figure().isLink());
}

TEST_CASE("the remarks name the week that is compared with")
{
    const tests::ListRecordSource source(tests::countyRecords());
    const auto overview
        = core::readOverview(source,
                             {{tests::kCountyLedger}, tests::kCountyToday, core::Week {2026, 37}},
                             core::WorkCalendar::builtIn());
    REQUIRE(overview.has_value());
    const FigureBoxDesk desk(*overview);
    CHECK(desk.cells.at(1)->remarkText() == QStringLiteral("＋6 on week 37"));
    CHECK(desk.cells.at(3)->remarkText() == QStringLiteral("1 in week 37, ＋1 on week 37"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/paginator.h"

#include <numeric>

namespace tests {

using ui::Flow;
using ui::FlowPage;
using ui::FlowTable;
using ui::PlacedTable;

namespace {

constexpr qreal kPage = 1000;
constexpr qreal kHeader = 100;
constexpr qreal kRow = 100;

FlowTable tableOf(qsizetype rows)
{
    FlowTable table;
    table.header = kHeader;
    table.rows = QList<qreal>(rows, kRow);
    return table;
}

Flow flowOf(const QList<FlowTable> &tables)
{
    Flow flow;
    flow.pageHeight = kPage;
    flow.tables = tables;
    return flow;
}

/// Groups of the given sizes whose texts need no more than their rows.
QList<ui::FlowGroup> groupsOf(const QList<qsizetype> &sizes)
{
    QList<ui::FlowGroup> groups;
    qsizetype first = 0;
    for (const qsizetype size : sizes) {
        groups.append({first, size, 0, 0});
        first += size;
    }
    return groups;
}

/// How many rows of the only table stand on each page.
QList<qsizetype> rowsPerPage(const Flow &flow)
{
    QList<qsizetype> counts;
    for (const FlowPage &page : ui::paginate(flow))
        counts.append(page.tables.isEmpty() ? 0 : page.tables.last().rowHeights.size());
    return counts;
}

using Counts = QList<qsizetype>;

/// Numbers in no order, the same in every run.
class AnyNumbers
{
public:
    [[nodiscard]] quint32 below(quint32 limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return (m_state >> 8) % limit;
    }

private:
    quint32 m_state = 7;
};

/// Up to 39 rows in groups of up to twelve.
FlowTable anyTable(AnyNumbers &numbers)
{
    FlowTable table = tableOf(0);
    table.gap = 40;
    table.heading = numbers.below(80);
    const qsizetype rows = numbers.below(40);
    QList<qsizetype> sizes;
    while (table.rows.size() < rows) {
        sizes.append(std::min<qsizetype>(1 + numbers.below(12), rows - table.rows.size()));
        for (qsizetype i = 0; i < sizes.last(); ++i)
            table.rows.append(60 + numbers.below(500));
    }
    table.groups = groupsOf(sizes);
    return table;
}

/// One to three tables with a head and a foot.
Flow anyFlow(AnyNumbers &numbers)
{
    Flow flow = flowOf({});
    flow.head = numbers.below(400);
    flow.foot = numbers.below(200);
    for (quint32 t = numbers.below(3); t < 3; ++t)
        flow.tables.append(anyTable(numbers));
    return flow;
}

} // namespace

TEST_CASE("A document without tables has one page with its foot", "[paginator]")
{
    Flow flow = flowOf({});
    flow.head = 200;
    flow.foot = 100;
    const QList<FlowPage> pages = ui::paginate(flow);
    REQUIRE(pages.size() == 1);
    CHECK(pages.first().hasFoot);
    CHECK(pages.first().footTop == 200);
}

TEST_CASE("Rows stay whole and the header is repeated", "[paginator]")
{
    // 1000 = header 100 + 9 rows of 100; 20 rows take 9 + 9 + 2.
    const QList<FlowPage> pages = ui::paginate(flowOf({tableOf(20)}));
    CHECK(rowsPerPage(flowOf({tableOf(20)})) == Counts {9, 9, 2});
    CHECK(pages.at(1).tables.first().firstRow == 9);
    CHECK(pages.at(1).tables.first().top == 0);
    CHECK_FALSE(pages.at(1).tables.first().hasHeading);
    CHECK(pages.at(0).tables.first().hasHeading);
}

TEST_CASE("The head takes room on the first page only", "[paginator]")
{
    Flow flow = flowOf({tableOf(20)});
    flow.head = 350;
    // 1000 - 350 - 100 = 550: five rows; then nine; then six.
    CHECK(rowsPerPage(flow) == Counts {5, 9, 6});
    CHECK(ui::paginate(flow).constFirst().tables.constFirst().top == 350);
}

TEST_CASE("Note and sign line stay with the last row", "[paginator]")
{
    Flow flow = flowOf({tableOf(9)});
    CHECK(rowsPerPage(flow) == Counts {9});
    flow.foot = 150;
    // Eight rows would fit: the last one is not left alone with the foot.
    CHECK(rowsPerPage(flow) == Counts {7, 2});
    flow.tables.first().groups = groupsOf({5, 4});
    // A group of four goes over whole, or with two rows on either side.
    CHECK(rowsPerPage(flow) == Counts {7, 2});
    const QList<FlowPage> pages = ui::paginate(flow);
    CHECK_FALSE(pages.first().hasFoot);
    CHECK(pages.last().hasFoot);
    CHECK(pages.last().footTop == kHeader + 2 * kRow);
}

TEST_CASE("A group leaves two rows behind and takes two along", "[paginator]")
{
    Flow flow = flowOf({tableOf(14)});
    SECTION("one row would stay: the group moves")
    {
        flow.tables.first().groups = groupsOf({8, 6});
        CHECK(rowsPerPage(flow) == Counts {8, 6});
    }
    SECTION("one row would go: two do")
    {
        flow.tables.first().groups = groupsOf({4, 6, 4});
        CHECK(rowsPerPage(flow) == Counts {8, 6});
    }
    SECTION("groups of two and three are never torn")
    {
        flow.tables.first().groups = groupsOf({8, 2, 4});
        CHECK(rowsPerPage(flow) == Counts {8, 6});
        flow.tables.first().groups = groupsOf({7, 3, 4});
        CHECK(rowsPerPage(flow) == Counts {7, 7});
    }
    SECTION("between groups any row may end a page")
    {
        flow.tables.first().groups = groupsOf({9, 5});
        CHECK(rowsPerPage(flow) == Counts {9, 5});
    }
    SECTION("a group longer than two pages is broken twice")
    {
        flow = flowOf({tableOf(19)});
        flow.tables.first().groups = groupsOf({19});
        CHECK(rowsPerPage(flow) == Counts {9, 8, 2});
    }
}

TEST_CASE("A rule gives way where a page would hold nothing else", "[paginator]")
{
    Flow flow = flowOf({tableOf(3)});
    flow.tables.first().rows = {600, 600, 600};
    flow.tables.first().groups = groupsOf({3});
    CHECK(rowsPerPage(flow) == Counts {1, 1, 1});
    SECTION("a row that does not fit under the head goes to the next page")
    {
        flow.head = 500;
        CHECK(rowsPerPage(flow) == Counts {0, 1, 1, 1});
    }
    SECTION("a foot that fits on no page with a row has its own")
    {
        flow.foot = 500;
        CHECK(rowsPerPage(flow) == Counts {1, 1, 1, 0});
        CHECK(ui::paginate(flow).constLast().hasFoot);
    }
}

TEST_CASE("The last row of all is not alone on its page where another can come along",
          "[paginator]")
{
    Flow flow = flowOf({tableOf(10)});
    CHECK(rowsPerPage(flow) == Counts {8, 2});
    // Two that fit on no page together stay apart.
    flow.tables.first().rows = {300, 500, 500};
    CHECK(rowsPerPage(flow) == Counts {2, 1});
    // Nor is most of a page left empty for it.
    flow.tables.first().rows = {200, 600, 100};
    flow.foot = 50;
    CHECK(rowsPerPage(flow) == Counts {2, 1});
    // Of a table that another follows any row may go over.
    flow = flowOf({tableOf(10), tableOf(3)});
    CHECK(ui::paginate(flow).constFirst().tables.constLast().rowHeights.size() == 9);
}

TEST_CASE("A group is parted anywhere where much of a page would stay empty", "[paginator]")
{
    Flow flow = flowOf({tableOf(0)});
    flow.tables.first().groups = groupsOf({1, 3});
    // 400 of 1000 below the first row and the header: that is borne.
    flow.tables.first().rows = {500, 200, 300, 300};
    CHECK(rowsPerPage(flow) == Counts {1, 3});
    // 500 would be empty: one row of the three stays, then the others.
    flow.tables.first().rows = {400, 300, 300, 300};
    CHECK(rowsPerPage(flow) == Counts {2, 2});
}

TEST_CASE("Heading, header and first row stay together", "[paginator]")
{
    FlowTable second = tableOf(5);
    second.heading = 80;
    second.gap = 40;
    Flow flow = flowOf({tableOf(6), second});
    // 100 + 600 + 40 + 80 + 100 = 920: 80 left, a row of 100 does not fit.
    QList<FlowPage> pages = ui::paginate(flow);
    REQUIRE(pages.size() == 2);
    CHECK(pages.first().tables.size() == 1);
    CHECK(pages.last().tables.first() == PlacedTable {1, 0, true, 0, QList<qreal>(5, kRow)});
    // One row less above: the first row fits, the rest follows under a repeated header.
    flow.tables.first().rows.removeLast();
    pages = ui::paginate(flow);
    REQUIRE(pages.size() == 2);
    REQUIRE(pages.first().tables.size() == 2);
    CHECK(pages.first().tables.last().rowHeights.size() == 1);
    CHECK(pages.last().tables.first().rowHeights.size() == 4);
    CHECK_FALSE(pages.last().tables.first().hasHeading);
}

TEST_CASE("A table without rows is its heading", "[paginator]")
{
    FlowTable empty;
    empty.heading = 90;
    FlowTable second = tableOf(2);
    second.gap = 40;
    const QList<FlowPage> pages = ui::paginate(flowOf({empty, second}));
    REQUIRE(pages.size() == 1);
    REQUIRE(pages.first().tables.size() == 2);
    CHECK(pages.first().tables.first().rowHeights.isEmpty());
    CHECK(pages.first().tables.last().top == 130);
}

TEST_CASE("The rows of a group grow for its text", "[paginator]")
{
    Flow flow = flowOf({tableOf(14)});
    flow.tables.first().groups = groupsOf({4, 2, 8});
    flow.tables.first().groups[1].height = 260;
    flow.tables.first().groups[2].continuedHeight = 900;
    const QList<FlowPage> pages = ui::paginate(flow);
    // 100 + 400 + 260 = 760, two rows of 100 more; then six rows that share 900.
    REQUIRE(pages.size() == 2);
    const QList<qreal> first = pages.first().tables.first().rowHeights;
    REQUIRE(first.size() == 8);
    CHECK(first.at(4) - first.at(3) == 30);
    CHECK(first.at(5) - first.at(3) == 30);
    CHECK(pages.last().tables.first().rowHeights == QList<qreal>(6, 150));
}

TEST_CASE("Spare height is shared by rule", "[paginator]")
{
    Flow flow = flowOf({});
    flow.pageHeight = 10000;
    SECTION("all of it on a single page")
    {
        flow.tables = {tableOf(90)};
        flow.foot = 0;
        // 10000 - 100 - 9000 = 900 over 90 rows.
        const QList<FlowPage> pages = ui::paginate(flow);
        CHECK(pages.first().tables.first().rowHeights == QList<qreal>(90, 110));
        CHECK(pages.first().footTop == 10000);
    }
    SECTION("2.4 mm a row at most on a single page")
    {
        flow.tables = {tableOf(10), tableOf(10)};
        const QList<FlowPage> pages = ui::paginate(flow);
        CHECK(pages.first().tables.first().rowHeights == QList<qreal>(10, 340));
        CHECK(pages.first().tables.last().top == 3500);
    }
    SECTION("1.2 mm a row at most before a break, none on the last page")
    {
        flow.tables = {tableOf(4)};
        flow.tables.first().rows = {3000, 3000, 3800, 6200};
        const QList<FlowPage> pages = ui::paginate(flow);
        REQUIRE(pages.size() == 2);
        // 10000 - 100 - 9800 = 100 over three rows.
        CHECK(pages.first().tables.first().rowHeights.first() == Approx(3033.33).margin(0.01));
        CHECK(pages.last().tables.first().rowHeights == QList<qreal> {6200});
        flow.tables.first().rows = {3000, 3000, 7000};
        CHECK(ui::paginate(flow).constFirst().tables.constFirst().rowHeights
              == QList<qreal>(2, 3120));
    }
}

TEST_CASE("Groups are kept whole where that costs no page", "[paginator]")
{
    Flow flow = flowOf({tableOf(14)});
    flow.tables.first().groups = groupsOf({5, 9});
    CHECK(rowsPerPage(flow) == Counts {9, 5});
    flow.tables.first().keepGroupsWhole = true;
    CHECK(rowsPerPage(flow) == Counts {5, 9});
    // Three groups of six: whole they take three pages, broken two.
    flow.tables = {tableOf(18)};
    flow.tables.first().groups = groupsOf({6, 6, 6});
    flow.tables.first().keepGroupsWhole = true;
    CHECK(rowsPerPage(flow) == Counts {9, 9});
}

TEST_CASE("Whatever the heights, every row stands once and no page overflows", "[paginator]")
{
    AnyNumbers numbers;
    for (int round = 0; round < 300; ++round) {
        const Flow flow = anyFlow(numbers);
        QList<qsizetype> seen(flow.tables.size(), 0);
        for (const FlowPage &page : ui::paginate(flow)) {
            for (const PlacedTable &placed : page.tables) {
                CHECK(placed.firstRow == seen.at(placed.table));
                seen[placed.table] += placed.rowHeights.size();
                const FlowTable &table = flow.tables.at(placed.table);
                const qreal height = std::accumulate(
                    placed.rowHeights.cbegin(), placed.rowHeights.cend(), table.header);
                CHECK(placed.top + (placed.hasHeading ? table.heading : 0) + height
                      <= kPage + 0.01);
            }
            CHECK((!page.hasFoot || page.footTop + flow.foot <= kPage + 0.01));
        }
        for (qsizetype t = 0; t < flow.tables.size(); ++t)
            CHECK(seen.at(t) == flow.tables.at(t).rows.size());
    }
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/column_widths.h"

#include <cmath>
#include <numeric>

namespace tests {

using core::ReportAlignment;
using core::ReportColumn;

namespace {

/// A body face of 10.5 pt with 1.2 mm on either side: an empty column is 2.52 mm wide.
constexpr ui::CellMeasures kMeasures {370, 120};
constexpr qreal kEmpty = 252;

ReportColumn column(double characters, ReportAlignment alignment, bool grows = false)
{
    return {QStringLiteral("一"), characters, alignment, false, grows};
}

qreal total(const QList<qreal> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), qreal {0});
}

} // namespace

TEST_CASE("A growing text column takes whole characters, centred ones share the rest",
          "[column_widths]")
{
    const QList<ReportColumn> columns {column(2, ReportAlignment::Centre),
                                       column(5, ReportAlignment::Justify, true),
                                       column(3, ReportAlignment::Centre),
                                       column(4, ReportAlignment::Left)};
    // 14 characters of 370 and four times 252 make 6188; 812 are left: two characters, 36 each.
    const QList<qreal> widths = ui::columnWidths(columns, 7000, kMeasures);
    CHECK(widths
          == QList<qreal> {
              2 * 370 + kEmpty + 36, 7 * 370 + kEmpty, 3 * 370 + kEmpty + 36, 4 * 370 + kEmpty});
    CHECK(total(widths) == 7000);
}

TEST_CASE("A growing column without running text takes all that is left", "[column_widths]")
{
    const QList<ReportColumn> columns {column(2, ReportAlignment::Centre),
                                       column(5, ReportAlignment::Justify),
                                       column(4, ReportAlignment::Centre, true)};
    const QList<qreal> widths = ui::columnWidths(columns, 6000, kMeasures);
    CHECK(widths.at(0) == 2 * 370 + kEmpty);
    CHECK(widths.at(1) == 5 * 370 + kEmpty);
    CHECK(total(widths) == 6000);
}

TEST_CASE("Columns that do not fit give up characters, the widest text first", "[column_widths]")
{
    const QList<ReportColumn> columns {column(2, ReportAlignment::Centre),
                                       column(10, ReportAlignment::Justify),
                                       column(7, ReportAlignment::Justify)};
    // 19 characters and 756 make 7786; four characters less make 6306, 94 go to the centred column.
    // Of two that are equally wide the first one gives.
    const QList<qreal> widths = ui::columnWidths(columns, 6400, kMeasures);
    CHECK(widths == QList<qreal> {2 * 370 + kEmpty + 94, 6 * 370 + kEmpty, 7 * 370 + kEmpty});
}

TEST_CASE("A header always has room", "[column_widths]")
{
    QList<ReportColumn> columns {column(1, ReportAlignment::Centre),
                                 column(1, ReportAlignment::Justify)};
    columns[0].header = QStringLiteral("科室\n（单位）");
    columns[1].header = QStringLiteral("未完成原因");
    const QList<qreal> widths = ui::columnWidths(columns, 3854, kMeasures);
    CHECK(widths == QList<qreal> {4 * 370 + kEmpty + 20, 5 * 370 + kEmpty});
}

TEST_CASE("Text columns are whole characters wide, whatever the width", "[column_widths]")
{
    const QList<ReportColumn> columns {column(2.3, ReportAlignment::Centre),
                                       column(12, ReportAlignment::Justify, true),
                                       column(9, ReportAlignment::Justify),
                                       column(4.4, ReportAlignment::Centre)};
    for (int width = 11000; width < 30000; width += 777) {
        const QList<qreal> widths = ui::columnWidths(columns, width, kMeasures);
        CHECK(total(widths) == Approx(width));
        for (const qreal text : {widths.at(1), widths.at(2)})
            CHECK(std::remainder(text - kEmpty, 370.0) == Approx(0).margin(0.001));
    }
}

TEST_CASE("A header keeps its room where columns do not fit", "[column_widths]")
{
    QList<ReportColumn> columns {column(9, ReportAlignment::Justify),
                                 column(7, ReportAlignment::Justify)};
    columns[0].header = QStringLiteral("节点\n（工作措施）");
    // 16 characters and 504 make 6424; the first gives three and stops at its header, then the
    // other gives two: 11 characters make 4574.
    CHECK(ui::columnWidths(columns, 4574, kMeasures)
          == QList<qreal> {6 * 370 + kEmpty, 5 * 370 + kEmpty});
}

TEST_CASE("A text of many lines gets characters from columns with few", "[column_widths]")
{
    const QList<ReportColumn> columns {column(6, ReportAlignment::Justify),
                                       column(8, ReportAlignment::Justify),
                                       column(2, ReportAlignment::Centre)};
    const qreal width = 16 * 370 + 3 * kEmpty;
    // 120 characters in lines of six are 20 lines: that is borne.
    CHECK(ui::columnWidths(columns, width, kMeasures, {120, 10, 2})
          == QList<qreal> {6 * 370 + kEmpty, 8 * 370 + kEmpty, 2 * 370 + kEmpty});
    // 160 are 27 lines; of eight characters 20.
    CHECK(ui::columnWidths(columns, width, kMeasures, {160, 10, 2})
          == QList<qreal> {8 * 370 + kEmpty, 6 * 370 + kEmpty, 2 * 370 + kEmpty});
    // Of 70 characters seven to a line are ten lines, six are twelve: too many to give another.
    CHECK(ui::columnWidths(columns, width, kMeasures, {210, 70, 2})
          == QList<qreal> {7 * 370 + kEmpty, 7 * 370 + kEmpty, 2 * 370 + kEmpty});
    // Nobody goes below four.
    CHECK(ui::columnWidths(columns, width, kMeasures, {900, 1, 2})
          == QList<qreal> {10 * 370 + kEmpty, 4 * 370 + kEmpty, 2 * 370 + kEmpty});
}

} // namespace tests

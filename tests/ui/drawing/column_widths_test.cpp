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

/// Columns of which nothing else is known.
QList<ui::ColumnTexts> longestOf(const QList<double> &lengths)
{
    QList<ui::ColumnTexts> texts;
    for (const double length : lengths)
        texts.append({length, 0, false});
    return texts;
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
    CHECK(ui::columnWidths(columns, width, kMeasures, longestOf({120, 10, 2}))
          == QList<qreal> {6 * 370 + kEmpty, 8 * 370 + kEmpty, 2 * 370 + kEmpty});
    // 160 are 27 lines; of eight characters 20.
    CHECK(ui::columnWidths(columns, width, kMeasures, longestOf({160, 10, 2}))
          == QList<qreal> {8 * 370 + kEmpty, 6 * 370 + kEmpty, 2 * 370 + kEmpty});
    // Of 70 characters seven to a line are ten lines, six are twelve: too many to give another.
    CHECK(ui::columnWidths(columns, width, kMeasures, longestOf({210, 70, 2}))
          == QList<qreal> {7 * 370 + kEmpty, 7 * 370 + kEmpty, 2 * 370 + kEmpty});
    // Nobody goes below four.
    CHECK(ui::columnWidths(columns, width, kMeasures, longestOf({900, 1, 2}))
          == QList<qreal> {10 * 370 + kEmpty, 4 * 370 + kEmpty, 2 * 370 + kEmpty});
}

TEST_CASE("What is left goes to the text with the most lines, until all stand in one",
          "[column_widths]")
{
    QList<ReportColumn> columns {column(2, ReportAlignment::Centre),
                                 column(4, ReportAlignment::Justify),
                                 column(6, ReportAlignment::Justify)};
    const qreal full = 12 * 370 + 3 * kEmpty;
    const QList<ui::ColumnTexts> texts = longestOf({1, 12, 6});
    // Twelve characters are three lines of four, six are one line of six.
    CHECK(ui::columnWidths(columns, full + 5 * 370 + 30, kMeasures, texts)
          == QList<qreal> {2 * 370 + kEmpty + 30, 9 * 370 + kEmpty, 6 * 370 + kEmpty});
    // Eight more make one line of them; the ninth belongs to nobody.
    CHECK(ui::columnWidths(columns, full + 9 * 370 + 30, kMeasures, texts)
          == QList<qreal> {2 * 370 + kEmpty + 400, 12 * 370 + kEmpty, 6 * 370 + kEmpty});
    columns[2].grows = true;
    CHECK(ui::columnWidths(columns, full + 9 * 370 + 30, kMeasures, texts)
          == QList<qreal> {2 * 370 + kEmpty + 30, 12 * 370 + kEmpty, 7 * 370 + kEmpty});
}

TEST_CASE("Of two texts with as many lines the one gets room that needs less of it",
          "[column_widths]")
{
    const QList<ReportColumn> columns {column(10, ReportAlignment::Justify),
                                       column(7, ReportAlignment::Justify),
                                       column(2, ReportAlignment::Centre)};
    CHECK(ui::columnWidths(columns, 20 * 370 + 3 * kEmpty, kMeasures, longestOf({20, 8, 1}))
          == QList<qreal> {10 * 370 + kEmpty, 8 * 370 + kEmpty, 2 * 370 + kEmpty});
}

TEST_CASE("A date one character too long takes it from the running text", "[column_widths]")
{
    const auto widths = [](double text, double widest) {
        return ui::columnWidths(
            {column(4.6, ReportAlignment::Centre), column(text, ReportAlignment::Justify)},
            (4.6 + text) * 370 + 2 * kEmpty,
            kMeasures,
            {{5, widest, false}, {1, 0, false}});
    };
    const auto isAbout = [](const QList<qreal> &found, double centred, double text) {
        REQUIRE(found.size() == 2);
        CHECK(found.first() == Approx(centred * 370 + kEmpty));
        CHECK(found.last() == Approx(text * 370 + kEmpty));
    };
    isAbout(widths(8, 4.5), 4.6, 8);
    isAbout(widths(8, 5.1), 5.6, 7);
    // Seven would be two and a half more: it breaks.
    isAbout(widths(8, 7), 4.6, 8);
    // The text has none to give.
    isAbout(widths(4, 5.1), 4.6, 4);
}

TEST_CASE("A column of codes is as wide as they are, unless a hand is to fill some in",
          "[column_widths]")
{
    const auto widths = [](bool hasBlanks) {
        return ui::columnWidths(
            {column(7.5, ReportAlignment::Centre), column(5, ReportAlignment::Justify)},
            12.5 * 370 + 2 * kEmpty,
            kMeasures,
            {{1, 1, hasBlanks}, {20, 0, false}});
    };
    // 6.48 characters are given up: six to the text, the rest to the only centred column.
    CHECK(widths(false).at(0) == Approx(1.5 * 370 + kEmpty));
    CHECK(widths(false).at(1) == Approx(11 * 370 + kEmpty));
    CHECK(widths(true).at(0) == Approx(7.5 * 370 + kEmpty));
    CHECK(widths(true).at(1) == Approx(5 * 370 + kEmpty));
}

TEST_CASE("Room to write in doubles before the texts beside it get any", "[column_widths]")
{
    const QList<ReportColumn> columns {column(4, ReportAlignment::Justify),
                                       column(4, ReportAlignment::Justify, true)};
    CHECK(
        ui::columnWidths(columns, 18 * 370 + 2 * kEmpty, kMeasures, {{40, 0, false}, {0, 0, true}})
        == QList<qreal> {10 * 370 + kEmpty, 8 * 370 + kEmpty});
}

} // namespace tests

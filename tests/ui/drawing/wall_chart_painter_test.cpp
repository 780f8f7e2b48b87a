// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/wall_chart_report.h"
#include "ui/drawing/paged_document.h"

#include <QImage>
#include <QPainter>

namespace {

using core::PaperSize;
using tests::wallChartReport;

constexpr int kDots = 4; ///< a millimetre

QImage pictureOf(const ui::PagedDocument &document, int page)
{
    const QSizeF size = document.pageSize() / 100 * kDots;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kDots / 100.0, kDots / 100.0);
    document.paint(painter, page);
    return image;
}

/// Whether anything is drawn nearer to an edge than @p millimetres.
bool hasInkAtEdge(const QImage &image, int millimetres)
{
    const QRect inner = image.rect().marginsRemoved(
        QMargins(millimetres, millimetres, millimetres, millimetres) * kDots);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inner.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
        }
    }
    return false;
}

bool hasColour(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (std::abs(qRed(pixel) - qBlue(pixel)) > 40)
                return true;
        }
    }
    return false;
}

/// The colour at a place on the paper, in millimetres.
QColor colourAt(const QImage &image, double x, double y)
{
    return image.pixelColor(qRound(x * kDots), qRound(y * kDots));
}

ui::PagedDocument spreadDocument(int rows, int across, int down, bool isGrey = false)
{
    core::Report report = wallChartReport(rows, PaperSize::A4Landscape);
    report.wallChart->setup = {across, down, isGrey, true};
    return ui::PagedDocument::layOut(report);
}

} // namespace

TEST_CASE("a wall chart is painted on one page of its paper")
{
    for (const auto &[paper, size] : {std::pair {PaperSize::A4Landscape, QSizeF(29700, 21000)},
                                      std::pair {PaperSize::A3Landscape, QSizeF(42000, 29700)},
                                      std::pair {PaperSize::A2Landscape, QSizeF(59400, 42000)},
                                      std::pair {PaperSize::A1Landscape, QSizeF(84100, 59400)},
                                      std::pair {PaperSize::A0Landscape, QSizeF(118900, 84100)}}) {
        const auto document = ui::PagedDocument::layOut(wallChartReport(5, paper));
        CHECK(document.pageCount() == 1);
        CHECK(document.pageSize() == size);
        CHECK(document.hasRows());
    }
}

TEST_CASE("nothing of a wall chart lies within 9 mm of the edge of any sheet")
{
    for (const auto &[rows, across, down] :
         {std::tuple {20, 1, 1}, std::tuple {60, 4, 3}, std::tuple {3, 1, 1}}) {
        const ui::PagedDocument document = spreadDocument(rows, across, down);
        for (int page = 0; page < document.pageCount(); ++page) {
            const QImage image = pictureOf(document, page);
            INFO(rows);
            INFO(page);
            CHECK_FALSE(hasInkAtEdge(image, 9));
            CHECK(hasInkAtEdge(image, 40));
        }
    }
}

TEST_CASE("plan, actual and overdue bars have the colours of the paper's design")
{
    // One row of 15 mm under the header: its band begins 1.3 mm lower.
    const QImage image = pictureOf(ui::PagedDocument::layOut(wallChartReport(1)), 0);
    // Under the margin, title, head line and header.
    const double band = 15 + 9.17 + 3.4 + 4.94 + 2.4 + 19.8 + 1.3;
    const auto dayEnd = [](int number) { return 175 + number * 204.0 / 365; };
    CHECK(colourAt(image, dayEnd(100), band + 6.4) == QColor(0xA9, 0xCB, 0xEE));
    CHECK(colourAt(image, dayEnd(100), band + 10.2) == QColor(0x23, 0x78, 0x45));
    // 92 days of the actual bar from 1 March, the 60th day, on.
    CHECK(colourAt(image, dayEnd(155), band + 10.2) == QColor(Qt::white));
    // The flag stands right of 15 May, the 135th day, today at the end of the 267th.
    CHECK(colourAt(image, dayEnd(135) + 0.7, band + 1.1) == QColor(0xC6, 0x1A, 0x1A));
    CHECK(colourAt(image, dayEnd(267), band + 2) == QColor(0xC6, 0x1A, 0x1A));
}

TEST_CASE("a marked day is a dashed black line down the chart with a tag over it")
{
    core::Report report = wallChartReport(12);
    const QImage without = pictureOf(ui::PagedDocument::layOut(report), 0);
    report.wallChart->marks
        = {{QDate(2026, 11, 15), QStringLiteral("距试点验收（11月15日）还有52天（32个工作日）")}};
    const QImage with = pictureOf(ui::PagedDocument::layOut(report), 0);
    // The 319th day. As above: 175 mm to the left of the time, 204 for the days of the year.
    constexpr int x = qRound((175 + 319 * 204.0 / 365) * kDots);
    const auto isBlack = [&with](int y) {
        return with.pixelColor(x - 1, y).lightness() < 128
            || with.pixelColor(x, y).lightness() < 128
            || with.pixelColor(x + 1, y).lightness() < 128;
    };
    int black = 0;
    int white = 0;
    // Rows without bars at that day: from 60 to 160 mm down.
    for (int y = 60 * kDots; y < 160 * kDots; ++y)
        ++(isBlack(y) ? black : white);
    CHECK(black > 100);
    CHECK(white > 50);
    CHECK(with != without);

    // Outside the days of the chart nothing is marked.
    report.wallChart->marks.first().day = QDate(2027, 1, 1);
    CHECK(pictureOf(ui::PagedDocument::layOut(report), 0) == without);
}

TEST_CASE("the tag of a marked day does not cover that of today")
{
    core::Report report = wallChartReport(1);
    const QImage without = pictureOf(ui::PagedDocument::layOut(report), 0);
    report.wallChart->marks = {{QDate(2026, 9, 25), QStringLiteral("距验收还有1天")}};
    const QImage with = pictureOf(ui::PagedDocument::layOut(report), 0);
    // Today's tag stands round the end of the 267th day, in the lowest third of the header.
    const double middle = 175 + 267 * 204.0 / 365;
    const double lane = 15 + 9.17 + 3.4 + 4.94 + 2.4 + 19.8 - 3.3;
    for (const double beside : {-6.0, 6.0})
        CHECK(colourAt(with, middle + beside, lane - 2.2)
              == colourAt(without, middle + beside, lane - 2.2));
    CHECK(with != without);
}

TEST_CASE("the tag of a marked day says less rather than cover the columns beside the time")
{
    core::Report report = wallChartReport(1);
    const QImage without = pictureOf(ui::PagedDocument::layOut(report), 0);
    // Some 148 mm long: 137 are left before today's tag, 43 behind it.
    report.wallChart->marks
        = {{QDate(2026, 9, 25),
            QStringLiteral(
                "距全省养老服务体系建设综合试点验收评估（9月25日）还有52天（32个工作日）")}};
    const QImage with = pictureOf(ui::PagedDocument::layOut(report), 0);
    CHECK(with != without);
    constexpr double kLane = 15 + 9.17 + 3.4 + 4.94 + 2.4 + 19.8 - 3.3;
    // Quarters of a millimetre.
    const auto isCovered = [&](int first, int end) {
        bool isOther = false;
        for (int step = 0; step < 24; ++step) {
            const double y = kLane - 3 + step * 0.25;
            for (int x = first; x < end; ++x)
                isOther = isOther || colourAt(with, x * 0.25, y) != colourAt(without, x * 0.25, y);
        }
        return isOther;
    };
    CHECK_FALSE(isCovered(580, 698));
    CHECK_FALSE(isCovered(1518, 1616));
}

TEST_CASE("a grey wall chart has no colour anywhere")
{
    CHECK(hasColour(pictureOf(spreadDocument(3, 1, 1), 0)));
    CHECK_FALSE(hasColour(pictureOf(spreadDocument(3, 1, 1, true), 0)));
}

TEST_CASE("cut marks stand in the margins of sheets that are laid over each other, where wanted")
{
    core::Report report = wallChartReport(40, PaperSize::A4Landscape);
    report.wallChart->setup = {2, 2, false, true};
    const QImage marked = pictureOf(ui::PagedDocument::layOut(report), 1);
    report.wallChart->setup.hasCutMarks = false;
    const QImage plain = pictureOf(ui::PagedDocument::layOut(report), 1);
    // The second sheet is cut where its time begins: 16 mm of margin and 74 of number and name.
    const double cut = 16 + 74;
    CHECK(colourAt(marked, cut, 11).lightness() < 200);
    CHECK(colourAt(plain, cut, 11) == QColor(Qt::white));
}

TEST_CASE("a wall chart without rows can be painted")
{
    const auto document = ui::PagedDocument::layOut(wallChartReport(0));
    CHECK_FALSE(pictureOf(document, 0).isNull());
}

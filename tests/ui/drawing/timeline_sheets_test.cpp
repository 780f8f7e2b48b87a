// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/work_days.h"
#include "ui/drawing/timeline_sheets.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace {

core::TimelineLine heading(const QString &name)
{
    core::TimelineLine line;
    line.isGroup = true;
    line.name = name;
    return line;
}

core::TimelineLine task(QDate start, QDate due)
{
    core::TimelineLine line;
    line.name = QStringLiteral("任务");
    line.bar.start = start;
    line.bar.due = due;
    return line;
}

core::TimelineReport reportOf(int tasks, core::DateSpan days)
{
    core::TimelineReport report;
    report.title = QStringLiteral("示例县民政局挂图");
    report.asOf = QStringLiteral("数据截至：2026年9月24日");
    report.stamp = report.title;
    report.headers = {QStringLiteral("任务"), QStringLiteral("责任人"), QStringLiteral("完成时限")};
    report.today = QDate(2026, 9, 24);
    report.days = days;
    report.lines.append(heading(QStringLiteral("养老服务科")));
    for (int i = 0; i < tasks; ++i)
        report.lines.append(task(days.start, days.end));
    return report;
}

const core::DateSpan kYear {QDate(2026, 1, 1), QDate(2026, 12, 31)};

ui::TimelineSheets sheetsOf(const core::TimelineReport &report, double pixelsPerDay)
{
    return {report, tests::workDays(), {core::PaperSize::A3Landscape, pixelsPerDay}};
}

QImage pictureOf(const ui::TimelineSheets &sheets, int page)
{
    QImage image(QSize(1680, 1188), QImage::Format_RGB32); // 4 pixels a millimetre
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.04, 0.04);
    sheets.paint(painter, page);
    return image;
}

} // namespace

TEST_CASE("a year at the scale of quarters fills one sheet")
{
    const ui::TimelineSheets sheets = sheetsOf(reportOf(5, kYear), 1.6);
    CHECK(sheets.pageCount() == 1);
    CHECK(sheets.pageSize() == QSizeF(42000, 29700));
    CHECK(sheets.title() == QStringLiteral("示例县民政局挂图"));
}

TEST_CASE("days that do not fit on one sheet go on on the next ones")
{
    // 365 days of 4 pixels are 1460; beside the table a sheet has about 1050.
    CHECK(sheetsOf(reportOf(5, kYear), 4).pageCount() == 2);
}

TEST_CASE("rows that do not fit go on on the next sheet, a heading never stands alone")
{
    CHECK(sheetsOf(reportOf(20, kYear), 1).pageCount() == 1);
    CHECK(sheetsOf(reportOf(40, kYear), 1).pageCount() == 2);
    CHECK(sheetsOf(reportOf(40, kYear), 4).pageCount() == 4);
}

TEST_CASE("nothing at all is one sheet with head and legend")
{
    core::TimelineReport report = reportOf(0, {});
    report.lines.clear();
    CHECK(sheetsOf(report, 4).pageCount() == 1);
}

TEST_CASE("every sheet has its names, its months and its bars")
{
    const ui::TimelineSheets sheets = sheetsOf(reportOf(40, kYear), 4);
    const QColor header = ui::colourOf(ui::Token::Header, ui::Theme::Light);
    const QColor plan = ui::colourOf(ui::TimeToken::Plan, ui::Theme::Light);
    for (int page = 0; page < sheets.pageCount(); ++page) {
        const QImage image = pictureOf(sheets, page);
        int headers = 0;
        int plans = 0;
        int inks = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                headers += image.pixelColor(x, y) == header ? 1 : 0;
                plans += image.pixelColor(x, y) == plan ? 1 : 0;
                inks += x > 110 && x < 250 && y > 250 && image.pixelColor(x, y).lightness() < 100;
            }
        }
        CHECK(headers > 10000);
        CHECK(plans > 1000);
        CHECK(inks > 100); // the names
    }
}

TEST_CASE("a timeline is written as PDF and as pictures")
{
    const QTemporaryDir folder;
    const ui::TimelineSheets sheets = sheetsOf(reportOf(40, kYear), 1);
    const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(ui::writePdf(sheets, pdf).has_value());
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    const auto pictures = ui::writePictures(sheets, folder.filePath(QStringLiteral("a.png")), 50);
    REQUIRE(pictures.has_value());
    REQUIRE(pictures->size() == 2);
    CHECK(QImage(pictures->first()).width() == 827); // 420 mm at 50 dots an inch
}

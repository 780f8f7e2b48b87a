// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/help/manual.h"
#include "ui/help/manual_pages.h"

#include <QImage>
#include <QPainter>
#include <QTimeZone>

using namespace ui;

namespace {

const QDateTime kCreated(QDate(2026, 11, 28), QTime(8, 0), QTimeZone::utc());
constexpr double kPixelsPerUnit = 0.02; // 420 x 594 pixels

QImage picture(const ManualPages &pages, int page)
{
    QImage image((pages.pageSize() * kPixelsPerUnit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kPixelsPerUnit, kPixelsPerUnit);
    pages.paint(painter, page);
    return image;
}

bool isInked(const QImage &image, QRect area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("the first five minutes fit on one page of A4, inside its margins")
{
    const ManualPages pages(manualChapters().constFirst(), kCreated);
    REQUIRE(pages.pageCount() == 1);
    CHECK(pages.title() == QStringLiteral("五分钟上手"));
    CHECK(pages.properties().created == kCreated);
    CHECK(pages.pageSize() == QSizeF(21000, 29700));

    const QImage image = picture(pages, 0);
    CHECK(isInked(image, QRect(40, 40, 340, 514)));
    CHECK_FALSE(isInked(image, QRect(0, 0, 420, 38)));
    CHECK_FALSE(isInked(image, QRect(0, 556, 420, 38)));
    CHECK_FALSE(isInked(image, QRect(0, 0, 38, 594)));
    CHECK_FALSE(isInked(image, QRect(382, 0, 38, 594)));
}

TEST_CASE("a long chapter goes on on the next page")
{
    ManualChapter chapter = manualChapters().constFirst();
    chapter.markdown = QString(chapter.markdown + QStringLiteral("\n\n")).repeated(4);
    const ManualPages pages(chapter, kCreated);
    REQUIRE(pages.pageCount() > 1);
    CHECK(isInked(picture(pages, 1), QRect(40, 40, 340, 100)));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/marks.h"

#include <QImage>
#include <QPainter>

namespace tests {

using core::LightColour;
using core::LightReason;
using ui::MarkShape;

namespace {

constexpr int kSize = 200;

QImage pictureOf(MarkShape shape)
{
    QImage image(kSize, kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::paintMark(painter, QRectF(0, 0, kSize, kSize), shape, Qt::black);
    return image;
}

bool isDark(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

int darkPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isDark(image, x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("Each light has its own shape", "[marks]")
{
    CHECK(ui::markOf(LightColour::Green, LightReason::Normal) == MarkShape::Disc);
    CHECK(ui::markOf(LightColour::Yellow, LightReason::DueSoon) == MarkShape::Triangle);
    CHECK(ui::markOf(LightColour::Yellow, LightReason::ToBeVerified) == MarkShape::Triangle);
    CHECK(ui::markOf(LightColour::Red, LightReason::Overdue) == MarkShape::Square);
    CHECK(ui::markOf(LightColour::Blue, LightReason::ClosedLate) == MarkShape::Tick);
    CHECK(ui::markOf(LightColour::Grey, LightReason::NotStarted) == MarkShape::Ring);
    CHECK(ui::markOf(LightColour::Grey, LightReason::Draft) == MarkShape::Ring);
    CHECK(ui::markOf(LightColour::Grey, LightReason::Suspended) == MarkShape::Dash);
    CHECK(ui::markOf(LightColour::Grey, LightReason::Cancelled) == MarkShape::Dash);
}

TEST_CASE("A node is told by its shape alone", "[marks]")
{
    CHECK(ui::markOf(core::ReportNodeState::Done) == MarkShape::Tick);
    CHECK(ui::markOf(core::ReportNodeState::Overdue) == MarkShape::Warning);
    CHECK(ui::markOf(core::ReportNodeState::ToCome) == MarkShape::Ring);
    const QImage warning = pictureOf(MarkShape::Warning);
    CHECK(isDark(warning, kSize / 4, kSize / 2));
    // The exclamation mark is cut out: stroke, gap, dot.
    CHECK_FALSE(isDark(warning, kSize / 2, kSize * 4 / 10));
    CHECK(isDark(warning, kSize / 2, kSize * 63 / 100));
    CHECK_FALSE(isDark(warning, kSize / 2, kSize * 74 / 100));
}

TEST_CASE("Marks fill the box the design gives them", "[marks]")
{
    // Areas in a box of 10 x 10: disc pi * 4.5^2, square 9 * 9, triangle 9.6 * 8.3 / 2,
    // ring pi * (4.8^2 - 3.2^2), dash 8 * 2.
    const double pixel = kSize * kSize / 100.0;
    CHECK(darkPixels(pictureOf(MarkShape::Disc)) == Approx(63.6 * pixel).epsilon(0.05));
    CHECK(darkPixels(pictureOf(MarkShape::Square)) == Approx(81 * pixel).epsilon(0.02));
    CHECK(darkPixels(pictureOf(MarkShape::Triangle)) == Approx(39.8 * pixel).epsilon(0.05));
    CHECK(darkPixels(pictureOf(MarkShape::Ring)) == Approx(40.2 * pixel).epsilon(0.05));
    CHECK(darkPixels(pictureOf(MarkShape::Dash)) == Approx(16 * pixel).epsilon(0.05));
}

TEST_CASE("Open shapes are open and a triangle stands on its base", "[marks]")
{
    CHECK_FALSE(isDark(pictureOf(MarkShape::Ring), kSize / 2, kSize / 2));
    CHECK(isDark(pictureOf(MarkShape::Disc), kSize / 2, kSize / 2));
    CHECK_FALSE(isDark(pictureOf(MarkShape::Triangle), 20, 30));
    CHECK(isDark(pictureOf(MarkShape::Triangle), 25, 170));
    CHECK_FALSE(isDark(pictureOf(MarkShape::Tick), 20, 30));
}

TEST_CASE("A mark leaves the painter as it was", "[marks]")
{
    QImage image(kSize, kSize, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    const QTransform before = painter.transform();
    ui::paintMark(painter, QRectF(3, 3, 10, 10), MarkShape::Ring, Qt::black);
    CHECK(painter.transform() == before);
    CHECK(painter.pen().color() == QColor(Qt::red));
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/cell_painter.h"
#include "ui/style/fonts.h"

#include <QPainter>

namespace {

using core::LightColour;
using ui::CellContent;
using ui::CellShape;
using ui::Theme;
using ui::Token;

class CellPainterFixture
{
public:
    CellPainterFixture() { ui::applyApplicationFont(); }

    [[nodiscard]] ui::CellPainter painter(Theme theme) const { return {look, theme}; }

    /// The cell painted on the ground of @p theme, 160 × 60.
    [[nodiscard]] QImage pictureOf(const CellContent &content, Theme theme) const
    {
        QImage picture(160, 60, QImage::Format_RGB32);
        picture.fill(ui::colourOf(Token::Base, theme));
        QPainter paint(&picture);
        painter(theme).paint(paint, picture.rect(), content);
        return picture;
    }

    ui::LedgerLook look {ui::fontOf(ui::FontRole::Body), 96};
};

CellContent lightCell(LightColour light, core::LightReason reason, const QString &word)
{
    CellContent content;
    content.shape = CellShape::Light;
    content.text = word;
    content.light = light;
    content.reason = reason;
    return content;
}

/// Columns of the picture that hold anything but its ground.
std::pair<int, int> inkOf(const QImage &picture)
{
    int first = picture.width();
    int last = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixelColor(x, y) != picture.pixelColor(0, 0)) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return {first, last};
}

} // namespace

TEST_CASE_METHOD(CellPainterFixture, "Only yellow and red lights tint their cell")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const auto tint = [&](LightColour light) {
            return painter(theme).tint(lightCell(light, {}, QStringLiteral("灯")));
        };
        CHECK(tint(LightColour::Yellow) == ui::lightTint(LightColour::Yellow, theme));
        CHECK(tint(LightColour::Red) == ui::lightTint(LightColour::Red, theme));
        CHECK_FALSE(tint(LightColour::Green).isValid());
        CHECK_FALSE(tint(LightColour::Blue).isValid());
        CHECK_FALSE(tint(LightColour::Grey).isValid());
    }
}

TEST_CASE_METHOD(CellPainterFixture,
                 "What is left of the time is coloured, but its cell is not tinted")
{
    CellContent late = lightCell(LightColour::Red, core::LightReason::Overdue, {});
    late.shape = CellShape::Remaining;
    late.text = QStringLiteral("■■"); // ink enough to find its colour
    CHECK_FALSE(painter(Theme::Light).tint(late).isValid());
    const QImage picture = pictureOf(late, Theme::Light);
    const QColor red = ui::lightText(LightColour::Red, Theme::Light);
    bool hasRed = false;
    for (int x = 0; x < picture.width(); ++x)
        hasRed |= picture.pixelColor(x, 13) == red;
    CHECK(hasRed);
}

TEST_CASE_METHOD(CellPainterFixture, "The mark stands before the word of a light")
{
    const QImage picture
        = pictureOf(lightCell(LightColour::Red, core::LightReason::Overdue, QStringLiteral("逾期")),
                    Theme::Light);
    // A square of 9 in a box of 10, 6 from the edge, in the middle of the first line.
    CHECK(picture.pixelColor(11, 13) == ui::lightText(LightColour::Red, Theme::Light));
    CHECK(inkOf(picture).first >= 6);
}

TEST_CASE_METHOD(CellPainterFixture, "Figures stand right, numbers in the middle, texts left")
{
    CellContent content;
    content.text = QStringLiteral("70");
    content.shape = CellShape::Text;
    CHECK(inkOf(pictureOf(content, Theme::Light)).first < 10);
    content.shape = CellShape::Figure;
    CHECK(inkOf(pictureOf(content, Theme::Light)).second > 148);
    content.shape = CellShape::Number;
    const auto [first, last] = inkOf(pictureOf(content, Theme::Light));
    CHECK((first + last) / 2 == Approx(80).margin(3));
}

TEST_CASE_METHOD(CellPainterFixture, "A cell without content is left blank")
{
    CHECK(inkOf(pictureOf({}, Theme::Dark)).second == -1);
}

TEST_CASE_METHOD(CellPainterFixture, "A pending cell is hatched inside its bounds alone")
{
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter paint(&picture);
    painter(Theme::Light).paintHatch(paint, QRect(10, 10, 40, 20));
    paint.end();
    const auto [first, last] = inkOf(picture);
    CHECK(first >= 10);
    CHECK(last < 50);
    for (int x = 0; x < picture.width(); ++x) {
        CHECK(picture.pixelColor(x, 9) == QColor(Qt::white));
        CHECK(picture.pixelColor(x, 30) == QColor(Qt::white));
    }
}

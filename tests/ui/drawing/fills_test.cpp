// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/fills.h"

#include <QImage>
#include <QPainter>
#include <QSet>

using ui::Fill;
using ui::Theme;

namespace {

/// How many colours a fill is made of.
qsizetype coloursOf(Fill fill, Theme theme)
{
    QImage picture(40, 40, QImage::Format_RGB32);
    QPainter(&picture).fillRect(picture.rect(), ui::fillBrush(fill, theme));
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    return colours.size();
}

} // namespace

TEST_CASE("late and nearly due bars have a pattern, the others are plain")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        CHECK(coloursOf(Fill::Plain, theme) == 1);
        CHECK(coloursOf(Fill::Hollow, theme) == 1);
        CHECK(coloursOf(Fill::Hatched, theme) > 1);
        CHECK(coloursOf(Fill::Striped, theme) > 1);
    }
}

TEST_CASE("a hollow bar has a frame that is seen on its ground")
{
    for (const Theme theme : {Theme::Light, Theme::Dark})
        CHECK(ui::fillFrame(Fill::Hollow, theme) != ui::fillBrush(Fill::Hollow, theme).color());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/style/flat_header.h"

#include <QApplication>
#include <QStandardItemModel>

using ui::Theme;
using ui::Token;

namespace {

bool hasInk(const QImage &image, QRect area)
{
    const QColor ground = ui::colourOf(Token::Header, Theme::Light);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) != ground)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a heading stands on the side its column stands on")
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(ui::paletteFor(Theme::Light));
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({QStringLiteral("灯")});
    ui::FlatHeader header;
    header.setModel(&model);
    header.resizeSection(0, 200);
    header.resize(200, header.sizeHint().height());
    const QRect left(6, 4, 60, 20);
    const QRect right(130, 4, 64, 20);
    CHECK(hasInk(header.grab().toImage(), left));
    CHECK_FALSE(hasInk(header.grab().toImage(), right));
    model.setHeaderData(
        0, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    CHECK_FALSE(hasInk(header.grab().toImage(), left));
    CHECK(hasInk(header.grab().toImage(), right));
    QApplication::setPalette(before);
}

TEST_CASE("the header over a list is flat, with a strong line below, in both themes")
{
    const QPalette before = QApplication::palette();
    const Theme theme = GENERATE(Theme::Light, Theme::Dark);
    QApplication::setPalette(ui::paletteFor(theme));
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("灯"), QStringLiteral("原因")});
    ui::FlatHeader header;
    header.setModel(&model);
    header.resizeSection(0, 60);
    header.resize(300, header.sizeHint().height());
    CHECK(header.height() == 28);

    const QImage image = header.grab().toImage();
    CHECK(image.pixelColor(290, 14) == ui::colourOf(Token::Header, theme));
    CHECK(image.pixelColor(290, 27) == ui::colourOf(Token::Strong, theme));
    CHECK(image.pixelColor(59, 14) == ui::colourOf(Token::Line, theme));
    CHECK(image.pixelColor(3, 14) == ui::colourOf(Token::Header, theme));
    QApplication::setPalette(before);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/style/flat_header.h"

#include <QApplication>
#include <QStandardItemModel>

using ui::Theme;
using ui::Token;

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

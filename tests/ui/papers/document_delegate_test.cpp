// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/papers/document_delegate.h"
#include "ui/papers/document_list_model.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace {

constexpr QRect kRow(0, 0, 264, 28);

/// Row @p row of the list of documents as it is painted with @p state.
QImage pictureOf(int row, QStyle::State state = QStyle::State_Enabled)
{
    const ui::DocumentListModel model(core::documentTypes());
    const ui::DocumentDelegate delegate;
    QImage image(kRow.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = kRow;
    option.state = state;
    delegate.paint(&painter, option, model.index(row));
    return image;
}

QColor token(ui::Token token)
{
    return ui::colourOf(token, ui::Theme::Light);
}

} // namespace

TEST_CASE("every row of the list of documents is of one height")
{
    const ui::DocumentListModel model(core::documentTypes());
    const ui::DocumentDelegate delegate;
    for (int row = 0; row < model.rowCount({}); ++row)
        CHECK(delegate.sizeHint({}, model.index(row)).height() == 28);
}

TEST_CASE("the whole row is painted")
{
    const QImage image = pictureOf(1);
    CHECK(image.pixelColor(0, 0) == token(ui::Token::Base));
    CHECK(image.pixelColor(263, 27) == token(ui::Token::Base));
}

TEST_CASE("the chosen document is filled and marked in the accent's colour")
{
    const QImage image = pictureOf(1, QStyle::State_Enabled | QStyle::State_Selected);
    CHECK(image.pixelColor(1, 14) == token(ui::Token::Accent));
    CHECK(image.pixelColor(3, 14) == token(ui::Token::Selection));
}

TEST_CASE("a document under the pointer is filled, a heading is not")
{
    const QStyle::State under = QStyle::State_Enabled | QStyle::State_MouseOver;
    CHECK(pictureOf(1, under).pixelColor(260, 14) == token(ui::Token::Hover));
    CHECK(pictureOf(0, under).pixelColor(260, 14) == token(ui::Token::Base));
}

TEST_CASE("names stand further in than the headings over them")
{
    const auto firstInk = [](const QImage &image) {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 2; y < 26; ++y) {
                if (qGray(image.pixel(x, y)) < 160)
                    return x;
            }
        }
        return -1;
    };
    CHECK(firstInk(pictureOf(0)) >= 12);
    CHECK(firstInk(pictureOf(0)) < 24);
    CHECK(firstInk(pictureOf(1)) >= 24);
}

TEST_CASE("the keyboard's row has a ring")
{
    const QStyle::State chosen = QStyle::State_Enabled | QStyle::State_Selected;
    CHECK(pictureOf(1, chosen) != pictureOf(1, chosen | QStyle::State_HasFocus));
}

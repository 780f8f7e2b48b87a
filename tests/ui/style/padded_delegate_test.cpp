// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/padded_delegate.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

namespace {

constexpr QSize kCell(120, 28);

/// A cell with @p text, black on white where it is not chosen.
QImage cellWith(const QString &text, bool isChosen)
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(text));
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(0, 0), kCell);
    option.palette.setColor(QPalette::Highlight, Qt::blue);
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.state.setFlag(QStyle::State_Selected, isChosen);
    option.showDecorationSelected = true;
    QImage image(kCell, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::PaddedDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

int firstInkColumn(const QImage &image)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128)
                return x;
        }
    }
    return image.width();
}

} // namespace

TEST_CASE("the text of a cell stands clear of its edge")
{
    const int first = firstInkColumn(cellWith(QStringLiteral("█"), false));
    CHECK(first >= 6);
    CHECK(first < kCell.width() / 2);
}

TEST_CASE("a chosen cell is filled from edge to edge")
{
    const QImage image = cellWith({}, true);
    for (const int x : {0, 5, kCell.width() - 1})
        CHECK(image.pixelColor(x, kCell.height() / 2) == QColor(Qt::blue));
}

TEST_CASE("a cell asks for room on both sides of its text")
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QStringLiteral("备份")));
    const QStyleOptionViewItem option;
    // 6 on either side, where the style leaves 3.
    CHECK(ui::PaddedDelegate().sizeHint(option, model.index(0, 0)).width()
          == QStyledItemDelegate().sizeHint(option, model.index(0, 0)).width() + 6);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_delegate.h"

#include "core/models/roles.h"
#include "ui/drawing/marks.h"
#include "ui/imports/fitted_text.h"
#include "ui/imports/preview_model.h"
#include "ui/style/fonts.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kCellX = 6;
constexpr int kCellY = 3;
constexpr int kSign = 10; ///< box of the mark
constexpr int kSignGap = 6;

/// The sign before the word: a shape of strokes, never a glyph.
void paintSign(QPainter &painter, const QRectF &box, PreviewMark mark, const QColor &colour)
{
    const QPointF middle = box.center();
    const double half = box.width() / 2 - 0.5;
    const auto across = [&](double y) {
        painter.drawLine(QPointF(middle.x() - half, y), QPointF(middle.x() + half, y));
    };
    painter.setPen(QPen(colour, 1.4));
    switch (mark) {
    case PreviewMark::Added:
        across(middle.y());
        painter.drawLine(QPointF(middle.x(), middle.y() - half),
                         QPointF(middle.x(), middle.y() + half));
        break;
    case PreviewMark::Updated:
        across(middle.y() - 2);
        across(middle.y() + 2);
        painter.drawLine(QPointF(middle.x() + 2, middle.y() - half),
                         QPointF(middle.x() - 2, middle.y() + half));
        break;
    case PreviewMark::LeftOut: across(middle.y()); break;
    case PreviewMark::Doubtful: paintMark(painter, box, MarkShape::Triangle, colour); break;
    case PreviewMark::None: break;
    }
}

QColor colourFor(PreviewMark mark, Theme theme)
{
    switch (mark) {
    case PreviewMark::Added: return colourOf(Token::Accent, theme);
    case PreviewMark::Doubtful: return lightText(core::LightColour::Yellow, theme);
    case PreviewMark::LeftOut: return colourOf(Token::Muted, theme);
    default: return colourOf(Token::Text, theme);
    }
}

bool isDoubtful(const QModelIndex &index)
{
    const auto mark = static_cast<PreviewMark>(index.data(MarkRole).toInt());
    return mark == PreviewMark::Doubtful || index.data(DoubtRole).toBool();
}

/// The cell whose text stands in the one at @p index.
QModelIndex topOf(const QModelIndex &index)
{
    return index.siblingAtRow(index.data(core::SpanTopRole).toInt());
}

/// The whole of the cell that @p index is part of.
QRect areaOf(const QTableView &view, const QModelIndex &index)
{
    const QModelIndex top = topOf(index);
    const int rows = std::max(1, top.data(core::SpanRole).toInt());
    return view.visualRect(top) | view.visualRect(top.siblingAtRow(top.row() + rows - 1));
}

/// The whole lines of a text in @p area, of height @p line each.
QRect linesOf(QRect area, int line, bool isFirstOnly)
{
    QRect inner = area.adjusted(kCellX, kCellY, -kCellX, -kCellY);
    inner.setHeight(isFirstOnly ? line : std::max(1, inner.height() / line) * line);
    return inner;
}

} // namespace

int PreviewDelegate::actionWidth()
{
    const QFontMetrics metrics(fontOf(FontRole::Body));
    int width = 0;
    for (int mark = 0; mark <= static_cast<int>(PreviewMark::LeftOut); ++mark)
        width = std::max(width, metrics.horizontalAdvance(PreviewModel::wordOf(mark)));
    return kSign + kSignGap + width + 2 * kCellX + 1;
}

bool PreviewDelegate::isCut(const QTableView &view, const QModelIndex &index)
{
    const QModelIndex top = topOf(index);
    const QFontMetrics metrics(fontOf(FontRole::Body));
    const QRect lines = linesOf(areaOf(view, index),
                                metrics.lineSpacing(),
                                !top.data(core::SecondLineRole).toString().isEmpty());
    return fittedText(top.data().toString(),
                      lines.width(),
                      lines.height() / metrics.lineSpacing(),
                      fontOf(FontRole::Body))
        .isCut;
}

void PreviewDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const auto &view = *qobject_cast<const QTableView *>(option.widget);
    const QModelIndex top = topOf(index);
    const QRect area = areaOf(view, index);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, colourOf(isSelected ? Token::Selection : Token::Base, theme));
    if (!isSelected && isDoubtful(index))
        painter->fillRect(option.rect, lightTint(core::LightColour::Yellow, theme));
    // What spans many rows stays in sight while they are scrolled.
    QRect seen = area.intersected(view.viewport()->rect());
    if (seen.height() < view.rowHeight(top.row()))
        seen.setTop(std::max(area.top(), seen.bottom() - view.rowHeight(top.row())));
    if (index.data(MarkRole).isValid())
        paintMark(*painter, seen, top, theme);
    else
        paintTexts(*painter, seen, top, theme);
    painter->setPen(QPen(colourOf(Token::Line, theme), 0));
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (option.rect.bottom() >= area.bottom()) {
        const bool isEnd = index.data(core::GroupEndRole).toBool();
        painter->setPen(QPen(colourOf(isEnd ? Token::Strong : Token::Line, theme), 0));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

void PreviewDelegate::paintMark(QPainter &painter,
                                QRect area,
                                const QModelIndex &index,
                                Theme theme) const
{
    const auto mark = static_cast<PreviewMark>(index.data(MarkRole).toInt());
    const QColor colour = colourFor(mark, theme);
    painter.setFont(fontOf(FontRole::Body));
    const int line = painter.fontMetrics().lineSpacing();
    const QRect inner = area.adjusted(kCellX, kCellY, -kCellX, -kCellY);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = inner.top() + (line - kSign) / 2;
    paintSign(painter, QRectF(inner.left(), top, kSign, kSign), mark, colour);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colour);
    painter.drawText(inner.adjusted(kSign + kSignGap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop,
                     index.data().toString());
}

/// Whole lines only; the second line, where there is one, in small.
void PreviewDelegate::paintTexts(QPainter &painter,
                                 QRect area,
                                 const QModelIndex &index,
                                 Theme theme) const
{
    const QString second = index.data(core::SecondLineRole).toString();
    const bool isMuted = index.data(core::RepeatedRole).toBool();
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const int side = aligned.isValid() ? aligned.toInt() : static_cast<int>(Qt::AlignLeft);
    painter.setFont(fontOf(FontRole::Body));
    painter.setPen(colourOf(isMuted ? Token::Muted : Token::Text, theme));
    const int line = painter.fontMetrics().lineSpacing();
    const QRect inner = linesOf(area, line, !second.isEmpty());
    const FittedText shown
        = fittedText(index.data().toString(), inner.width(), inner.height() / line, painter.font());
    painter.drawText(inner, Qt::AlignTop | side, shown.text);
    if (second.isEmpty())
        return;
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(colourOf(Token::Muted, theme));
    const QRect below(inner.left(), inner.bottom() + 1, inner.width(), line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, second);
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(FontRole::Body));
    const QString text = index.data().toString();
    const QString second = index.data(core::SecondLineRole).toString();
    const int inner = std::max(1, option.rect.width() - 2 * kCellX);
    const int lines = second.isEmpty()
        ? fittedText(text, inner, kMostLines, fontOf(FontRole::Body)).lines
        : kMostLines;
    const int sign = index.data(MarkRole).isValid() ? kSign + kSignGap : 0;
    const int small = QFontMetrics(fontOf(FontRole::Small)).horizontalAdvance(second);
    const int width = metrics.horizontalAdvance(text.section(u'\n', 0, 0));
    return {sign + std::max(width, small) + 2 * kCellX + 1,
            lines * metrics.lineSpacing() + 2 * kCellY + 1};
}

} // namespace ui

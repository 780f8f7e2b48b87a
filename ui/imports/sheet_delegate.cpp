// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sheet_delegate.h"

#include "ui/imports/fitted_text.h"
#include "ui/imports/sheet_model.h"
#include "ui/style/fonts.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kPadX = 6;
constexpr int kPadY = 3;
constexpr int kNoteGap = 12;

QFont fontFor(const QModelIndex &index)
{
    QFont font = fontOf(FontRole::Small);
    if (index.data(SheetModel::HeadingRole).toBool())
        font.setWeight(QFont::Medium);
    return font;
}

} // namespace

void SheetDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const auto &sheet = *qobject_cast<const SheetModel *>(index.model());
    const auto &view = *qobject_cast<const QTableView *>(option.widget);
    const core::CellRange area = sheet.areaOf({index.row(), index.column()});
    const QModelIndex first = sheet.index(area.first.row, area.first.column);
    const QModelIndex last = sheet.index(area.last.row, area.last.column);
    const Token ground = index.column() == m_chosen    ? Token::Selection
        : index.data(SheetModel::HeadingRole).toBool() ? Token::Header
                                                       : Token::Base;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, colourOf(ground, theme));
    paintText(*painter, view.visualRect(first) | view.visualRect(last), first, theme);
    painter->setPen(QPen(colourOf(Token::Line, theme), 0));
    if (index.column() == area.last.column)
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (index.row() == area.last.row)
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

/// Whole lines only.
void SheetDelegate::paintText(QPainter &painter,
                              QRect area,
                              const QModelIndex &index,
                              Theme theme) const
{
    painter.setFont(fontFor(index));
    painter.setPen(colourOf(Token::Text, theme));
    QRect inner = area.adjusted(kPadX, kPadY, -kPadX, -kPadY);
    const int line = painter.fontMetrics().lineSpacing();
    const int lines = std::max(1, inner.height() / line);
    inner.setHeight(lines * line);
    const QString text
        = fittedText(index.data().toString(), inner.width(), lines, painter.font()).text;
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, text);
    const QString note = index.data(SheetModel::NoteRole).toString();
    if (note.isEmpty())
        return;
    inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(text) + kNoteGap);
    // A note that has no room is left out: it would hide what stands there.
    if (inner.width() < painter.fontMetrics().horizontalAdvance(note))
        return;
    painter.setPen(colourOf(Token::Accent, theme));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, note);
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(index));
    const QString text = index.data().toString();
    const int inner = std::max(1, option.rect.width() - 2 * kPadX);
    const int lines = fittedText(text, inner, kMostLines, fontFor(index)).lines;
    return {metrics.horizontalAdvance(text.section(u'\n', 0, 0)) + 2 * kPadX + 1,
            lines * metrics.lineSpacing() + 2 * kPadY + 1};
}

} // namespace ui

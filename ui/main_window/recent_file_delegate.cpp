// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_file_delegate.h"

#include "ui/drawing/palette.h"
#include "ui/main_window/opened_text.h"
#include "ui/main_window/recent_files_model.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kPadding = 6;
constexpr int kOpenedWidth = 132; ///< the longest date in either language, and the padding
constexpr int kNameTop = 4;
constexpr int kNameHeight = 20;
constexpr int kFolderTop = 25;
constexpr int kFolderHeight = 16;

void drawElided(QPainter &painter, const QRect &rect, const QString &text, Qt::TextElideMode mode)
{
    const QString line = painter.fontMetrics().elidedText(text, mode, rect.width());
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, line);
}

/// The line of @p height from @p top down within @p column.
QRect lineIn(const QRect &column, int top, int height)
{
    return {column.left(), column.top() + top, column.width(), height};
}

} // namespace

RecentFileColumns recentFileColumns(const QRect &row)
{
    const int line = row.right() + 1 - kOpenedWidth;
    const QRect opened(line + 1, row.top(), kOpenedWidth - 1, row.height());
    const QRect file(row.left(), row.top(), line - row.left(), row.height());
    return {file.adjusted(kPadding, 0, -kPadding, 0),
            opened.adjusted(kPadding, 0, -kPadding, 0),
            {line, row.top(), 1, row.height()}};
}

void RecentFileDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const QRect row = option.rect;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(row, colourOf(isHovered ? Token::Hover : Token::Base, theme));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colourOf(Token::Line, theme));
    painter->fillRect(recentFileColumns(row).line, colourOf(Token::Line, theme));
    paintTexts(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, row, colourOf(Token::Accent, theme));
    painter->restore();
}

void RecentFileDelegate::paintTexts(QPainter &painter,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const bool isMissing = index.data(RecentFilesModel::MissingRole).toBool();
    const QDateTime opened = index.data(RecentFilesModel::OpenedRole).toDateTime();
    const RecentFileColumns columns = recentFileColumns(option.rect);
    painter.setPen(colourOf(isMissing ? Token::Disabled : Token::Text, theme));
    painter.setFont(fontOf(FontRole::Emphasis));
    drawElided(painter,
               lineIn(columns.file, kNameTop, kNameHeight),
               index.data().toString(),
               Qt::ElideRight);
    painter.setPen(colourOf(Token::Muted, theme));
    painter.setFont(fontOf(FontRole::Body));
    drawElided(painter,
               lineIn(columns.opened, kNameTop, kNameHeight),
               isMissing ? tr("File not found") : openedText(opened, m_today),
               Qt::ElideRight);
    painter.setFont(fontOf(FontRole::Small));
    drawElided(painter,
               lineIn(columns.file, kFolderTop, kFolderHeight),
               index.data(RecentFilesModel::FolderRole).toString(),
               Qt::ElideMiddle);
}

QSize RecentFileDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                   const QModelIndex & /*index*/) const
{
    return {0, kHeight};
}

} // namespace ui

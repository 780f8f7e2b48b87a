// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_file_delegate.h"

#include "ui/drawing/palette.h"
#include "ui/main_window/recent_files_model.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"

#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int kPadding = 8;
constexpr int kNameTop = 4;
constexpr int kNameHeight = 20;
constexpr int kFolderTop = 25;
constexpr int kFolderHeight = 16;
constexpr int kRightWidth = 160;

void drawElided(QPainter &painter, const QRect &rect, const QString &text, Qt::TextElideMode mode)
{
    const QString line = painter.fontMetrics().elidedText(text, mode, rect.width());
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, line);
}

} // namespace

void RecentFileDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const bool isMissing = index.data(RecentFilesModel::MissingRole).toBool();
    const QRect row = option.rect;
    const int left = row.left() + kPadding;
    const int width = row.width() - 2 * kPadding - kRightWidth;
    const QRect right(row.right() - kRightWidth, row.top() + kNameTop, kRightWidth, kNameHeight);
    const QDateTime opened = index.data(RecentFilesModel::OpenedRole).toDateTime();

    painter->save();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(row, colourOf(isHovered ? Token::Hover : Token::Base, theme));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colourOf(Token::Line, theme));
    painter->setPen(colourOf(isMissing ? Token::Disabled : Token::Text, theme));
    painter->setFont(fontOf(FontRole::Emphasis));
    drawElided(*painter,
               {left, row.top() + kNameTop, width, kNameHeight},
               index.data().toString(),
               Qt::ElideRight);
    painter->setPen(colourOf(Token::Muted, theme));
    painter->setFont(fontOf(FontRole::Small));
    drawElided(*painter,
               {left, row.top() + kFolderTop, width, kFolderHeight},
               index.data(RecentFilesModel::FolderRole).toString(),
               Qt::ElideMiddle);
    drawElided(*painter,
               right,
               isMissing ? tr("File not found")
                         : QLocale().toString(opened.toLocalTime(), tr("yyyy-MM-dd hh:mm")),
               Qt::ElideRight);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, row, colourOf(Token::Accent, theme));
    painter->restore();
}

QSize RecentFileDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                   const QModelIndex & /*index*/) const
{
    return {0, kHeight};
}

} // namespace ui

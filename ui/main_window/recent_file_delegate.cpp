// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_file_delegate.h"

#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/main_window/opened_text.h"
#include "ui/main_window/recent_files_model.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kRecentFileDelegateNameTop = 4;
constexpr int kRecentFileDelegateNameHeight = 20;
constexpr int kRecentFileDelegateRemarkTop = 25;
constexpr int kRecentFileDelegateRemarkHeight = 16;
constexpr int kRecentFileDelegateMarkSize = 10;
constexpr int kMarkGap = 4;

FileSummary summaryIn(const QModelIndex &index)
{
    return index.data(RecentFilesModel::SummaryRole).value<FileSummary>();
}

void drawElided(QPainter &painter, QRect rect, const QString &text, Qt::TextElideMode mode)
{
    const QString line = painter.fontMetrics().elidedText(text, mode, rect.width());
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, line);
}

/// The line of @p height from @p top down within @p column.
QRect lineIn(QRect column, int top, int height)
{
    return {column.left(), column.top() + top, column.width(), height};
}

} // namespace

QString recentFileRemark(const QModelIndex &index)
{
    const FileSummary summary = summaryIn(index);
    if (!summary.isRead)
        return index.data(RecentFilesModel::FolderRole).toString();
    return summary.office + QStringLiteral("　") + summary.ledgers.join(QStringLiteral("、"));
}

void RecentFileDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const QRect row = option.rect;
    const RecentFileColumns columns = recentFileColumns(row);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(row, colourOf(isHovered ? Token::Hover : Token::Base, theme));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colourOf(Token::Line, theme));
    for (const QRect &line : columns.lines)
        painter->fillRect(line, colourOf(Token::Line, theme));
    const bool isMissing = summaryIn(index).isMissing;
    painter->setPen(colourOf(isMissing ? Token::Disabled : Token::Text, theme));
    paintFile(*painter, columns.file, index);
    painter->setPen(colourOf(Token::Muted, theme));
    painter->setFont(fontOf(FontRole::Small));
    drawElided(*painter,
               lineIn(columns.file, kRecentFileDelegateRemarkTop, kRecentFileDelegateRemarkHeight),
               recentFileRemark(index),
               Qt::ElideMiddle);
    painter->setFont(fontOf(FontRole::Body));
    paintOpened(*painter, columns.opened, index);
    paintNumbers(*painter, columns, summaryIn(index), theme);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, row, colourOf(Token::Accent, theme));
    painter->restore();
}

void RecentFileDelegate::paintFile(QPainter &painter, QRect column, const QModelIndex &index) const
{
    painter.setFont(fontOf(FontRole::Emphasis));
    drawElided(painter,
               lineIn(column, kRecentFileDelegateNameTop, kRecentFileDelegateNameHeight),
               index.data().toString(),
               Qt::ElideRight);
}

void RecentFileDelegate::paintOpened(QPainter &painter,
                                     QRect column,
                                     const QModelIndex &index) const
{
    const QDateTime opened = index.data(RecentFilesModel::OpenedRole).toDateTime();
    drawElided(painter,
               lineIn(column, kRecentFileDelegateNameTop, kRecentFileDelegateNameHeight),
               summaryIn(index).isMissing ? tr("File not found") : openedText(opened, m_today),
               Qt::ElideRight);
}

void RecentFileDelegate::paintNumbers(QPainter &painter,
                                      const RecentFileColumns &columns,
                                      const FileSummary &summary,
                                      Theme theme)
{
    const QRect open
        = lineIn(columns.open, kRecentFileDelegateNameTop, kRecentFileDelegateNameHeight);
    painter.setPen(colourOf(summary.isRead ? Token::Text : Token::Muted, theme));
    painter.drawText(open,
                     Qt::AlignVCenter | Qt::AlignRight,
                     summary.isRead ? QString::number(summary.open) : QStringLiteral("—"));
    paintAlarm(painter, columns.late, {core::LightColour::Red, summary.red, summary.isRead}, theme);
    paintAlarm(
        painter, columns.soon, {core::LightColour::Yellow, summary.yellow, summary.isRead}, theme);
}

void RecentFileDelegate::paintAlarm(QPainter &painter, QRect column, Alarm alarm, Theme theme)
{
    const QRect line = lineIn(column, kRecentFileDelegateNameTop, kRecentFileDelegateNameHeight);
    if (alarm.count == 0 || !alarm.isKnown) {
        painter.setPen(colourOf(Token::Muted, theme));
        painter.drawText(line, Qt::AlignVCenter, alarm.isKnown ? tr("None") : QStringLiteral("—"));
        return;
    }
    const QRect box(line.left(),
                    line.center().y() - kRecentFileDelegateMarkSize / 2 + 1,
                    kRecentFileDelegateMarkSize,
                    kRecentFileDelegateMarkSize);
    const QColor colour = lightText(alarm.colour, theme);
    paintMark(painter, box, markOf(alarm.colour, core::LightReason::Overdue), colour);
    painter.setPen(colour);
    painter.drawText(line.adjusted(kRecentFileDelegateMarkSize + kMarkGap, 0, 0, 0),
                     Qt::AlignVCenter,
                     tr("%n", "tasks", alarm.count));
}

QSize RecentFileDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                   const QModelIndex & /*index*/) const
{
    return {0, kHeight};
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_files_header.h"

#include "ui/drawing/palette.h"
#include "ui/main_window/recent_file_columns.h"
#include "ui/style/fonts.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kRecentFilesHeaderHeight = 28;

} // namespace

RecentFilesHeader::RecentFilesHeader(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kRecentFilesHeaderHeight);
}

void RecentFilesHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const RecentFileColumns columns = recentFileColumns(rect());
    painter.fillRect(rect(), colourOf(Token::Header, theme));
    for (const QRect &line : columns.lines)
        painter.fillRect(line, colourOf(Token::Line, theme));
    painter.fillRect(0, height() - 1, width(), 1, colourOf(Token::Strong, theme));
    painter.setPen(colourOf(Token::Text, theme));
    painter.setFont(fontOf(FontRole::Emphasis));
    painter.drawText(columns.file, Qt::AlignVCenter, tr("Ledger"));
    painter.drawText(columns.opened, Qt::AlignVCenter, tr("Last opened"));
    painter.drawText(columns.open, Qt::AlignVCenter | Qt::AlignRight, tr("Open"));
    painter.drawText(columns.late, Qt::AlignVCenter, tr("Late"));
    painter.drawText(columns.soon, Qt::AlignVCenter, tr("Due soon"));
}

} // namespace ui

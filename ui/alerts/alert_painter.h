// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/alert_model.h"
#include "ui/drawing/palette.h"

#include <QRect>

class QPainter;

namespace ui {

/// Heights and paddings of the list of alerts. Source: look.md 3, 预警.
inline constexpr int kAlertGroupHeight = 32;
inline constexpr int kAlertRowHeight = 27;
inline constexpr int kAlertGutter = 28;
inline constexpr int kAlertPadX = 6;

/// Where the counts stand in the rows of units: in columns, whatever the names.
struct GroupColumns
{
    int name = 104; ///< widths
    int red = 72;
    int yellow = 120;
};

/// How a row is seen.
struct AlertRowState
{
    bool isSelected = false;
    bool isExpanded = false; ///< of units
    bool isLast = false; ///< last row of its unit
    bool isLinkHovered = false;
};

/// Paints the rows of the list of alerts from the states of the model.
class AlertPainter
{
public:
    AlertPainter(QPainter &painter, Theme theme);

    /// The row of a unit over @p row; @p link is the area of its last column.
    void paintGroup(
        const QModelIndex &index, QRect row, QRect link, GroupColumns columns, AlertRowState state);

    /// One cell of a task.
    void paintCell(const QModelIndex &index, QRect cell, AlertRowState state);

    /// The widths that the names and counts of @p model take.
    [[nodiscard]] static GroupColumns columnsFor(const QAbstractItemModel &model);

    /// The width that the text of a cell takes, its suffix included.
    [[nodiscard]] static int widthOf(const QModelIndex &index);

    /// The height of the row of @p reason, whose text is broken into lines of @p width pixels.
    [[nodiscard]] static int heightOf(const QModelIndex &reason, int width);

private:
    void paintChevron(QRect box, bool isExpanded);
    void paintMarked(QRect area, core::LightColour colour, const QString &text);
    void paintLight(const QModelIndex &index, QRect cell);
    void paintText(const QModelIndex &index, QRect cell);
    void paintLines(const QString &text, QRect area);
    void paintLink(QRect area, const QString &text, bool isHovered);

    QPainter &m_painter;
    Theme m_theme;
};

/// What the cell in the last column offers: of a unit, of a task nobody was reminded of.
[[nodiscard]] QString groupLinkText();
[[nodiscard]] QString taskLinkText();

} // namespace ui

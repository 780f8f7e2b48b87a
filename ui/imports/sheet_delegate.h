// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints the cells of a SheetModel in a table view without grid: up to three lines of small text
/// each, headings medium, merged ones as one; the column that is being looked at is tinted.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setChosenColumn(int column) { m_chosen = column; }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// How wide the text is on one line, and how high it is in the width of @p option.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    static constexpr int kMostLines = 3;

private:
    void paintText(QPainter &painter, QRect area, const QModelIndex &index, Theme theme) const;

    int m_chosen = -1;
};

} // namespace ui

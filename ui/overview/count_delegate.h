// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>
#include <QPersistentModelIndex>

namespace ui {

/// Paints a cell of a table of numbers: with the mark of its light, underlined under the pointer, a
/// number without tasks muted.
class CountDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    /// The number under the pointer.
    void setHovered(const QModelIndex &index) { m_hovered = index; }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    static constexpr int kRowHeight = 32;

private:
    static void paintLines(QPainter &painter, QRect cell, const QPalette &palette);
    void paintNumber(QPainter &painter,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    QPersistentModelIndex m_hovered;
};

/// Whether @p index shows a number that opens its tasks.
[[nodiscard]] bool isCountLink(const QModelIndex &index);

} // namespace ui

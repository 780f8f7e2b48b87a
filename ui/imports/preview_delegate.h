// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"
#include "ui/imports/preview_mark.h"

#include <QStyledItemDelegate>

class QTableView;

namespace ui {

/// Paints the cells of a PreviewModel in a table view without grid: up to two lines each, those of
/// an objective as one, a mark and a word in the first column.
class PreviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// How wide the text is on one line, and how high it is in the width of @p option.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// How wide the first column is, whatever becomes of its rows.
    [[nodiscard]] static int actionWidth();

    /// Whether @p view shows only a part of the text of @p index.
    [[nodiscard]] static bool isCut(const QTableView &view, const QModelIndex &index);

    static constexpr int kMostLines = 2;

private:
    void paintMark(QPainter &painter, QRect area, const QModelIndex &index, Theme theme) const;
    void paintTexts(QPainter &painter, QRect area, const QModelIndex &index, Theme theme) const;
};

} // namespace ui

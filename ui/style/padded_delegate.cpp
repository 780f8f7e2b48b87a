// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/padded_delegate.h"

#include <QApplication>

namespace ui {

namespace {

constexpr int kCellPadding = 6;

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

/// What the style leaves free by itself is part of the padding.
int missingPadding(const QStyleOptionViewItem &option)
{
    const QStyle &style = styleOf(option);
    return kCellPadding - style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget)
        - 1;
}

} // namespace

void PaddedDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    styleOf(whole).drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, whole.widget);
    QStyleOptionViewItem inner = option;
    // The row is chosen as a whole and shows it.
    inner.state.setFlag(QStyle::State_HasFocus, false);
    const int padding = missingPadding(whole);
    inner.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * missingPadding(option), 0);
}

} // namespace ui

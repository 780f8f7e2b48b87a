// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_heights.h"

#include "ui/alerts/alert_painter.h"

namespace ui {

QSize AlertHeights::sizeHint(const QStyleOptionViewItem & /*option*/,
                             const QModelIndex &index) const
{
    if (!index.parent().isValid())
        return {0, kAlertGroupHeight};
    if (m_reasonWidth <= 0)
        return {0, kAlertRowHeight};
    const QModelIndex reason = index.siblingAtColumn(static_cast<int>(core::AlertColumn::Reason));
    return {0, AlertPainter::heightOf(reason, m_reasonWidth)};
}

} // namespace ui

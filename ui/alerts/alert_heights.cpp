// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_heights.h"

#include "ui/alerts/alert_painter.h"

namespace ui {

QSize AlertHeights::sizeHint(const QStyleOptionViewItem & /*option*/,
                             const QModelIndex &index) const
{
    return {0, index.parent().isValid() ? kAlertRowHeight : kAlertGroupHeight};
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Says how high the rows of the list of alerts are: those of units a little higher, those of tasks
/// as high as their reasons need.
class AlertHeights final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How wide reasons may be that are broken into lines, in pixels; 0 = every one has one line.
    void setReasonWidth(int width) { m_reasonWidth = width; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    int m_reasonWidth = 0;
};

} // namespace ui

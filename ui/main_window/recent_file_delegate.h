// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace ui {

/// Where the columns of a row of the recent files lie.
struct RecentFileColumns
{
    QRect file;
    QRect opened;
    QRect line; ///< 1 px, between them
};

[[nodiscard]] RecentFileColumns recentFileColumns(const QRect &row);

/// Paints a recent file: name and folder below, and when it was opened or that it is gone.
class RecentFileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kHeight = 48;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The day on which the user looks: files of today show the time.
    void setToday(QDate today) { m_today = today; }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintTexts(QPainter &painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    QDate m_today;
};

} // namespace ui

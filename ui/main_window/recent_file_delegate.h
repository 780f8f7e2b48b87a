// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"
#include "ui/drawing/palette.h"
#include "ui/main_window/file_summary.h"
#include "ui/main_window/recent_file_columns.h"

#include <QDate>
#include <QStyledItemDelegate>

namespace ui {

/// Paints a recent file: its name, office and ledgers below; when it was opened, or that it is
/// gone; how many tasks are open, late and due soon, or — until that is known.
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
    void paintFile(QPainter &painter, QRect column, const QModelIndex &index) const;
    void paintOpened(QPainter &painter, QRect column, const QModelIndex &index) const;
    /// A number of tasks in an alarming state.
    struct Alarm
    {
        core::LightColour colour;
        int count;
        bool isKnown;
    };

    static void paintNumbers(QPainter &painter,
                             const RecentFileColumns &columns,
                             const FileSummary &summary,
                             Theme theme);
    static void paintAlarm(QPainter &painter, QRect column, Alarm alarm, Theme theme);

    QDate m_today;
};

/// The line below the name of a file: office and ledgers where they are known, else the folder.
[[nodiscard]] QString recentFileRemark(const QModelIndex &index);

} // namespace ui

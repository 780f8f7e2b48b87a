// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alert_painter.h"

#include <QSet>
#include <QTreeView>

#include <array>
#include <optional>

namespace ui {

class AlertHeights;

/// The list of alerts: units that fold, under each its tasks, one line a row. Keeps what is folded,
/// the current task and the place over every change of the list.
class AlertView final : public QTreeView
{
    Q_OBJECT

public:
    /// @param alerts must outlive the view.
    explicit AlertView(core::AlertModel &alerts, QWidget *parent = nullptr);

    /// The task of the current row; none in the row of a unit.
    [[nodiscard]] core::Id currentTask() const;

    /// The tasks of the unit of the current row.
    [[nodiscard]] QList<core::Id> currentUnitTasks() const;

    /// Forgets what was folded, as for another file.
    void forget();

    /// Measures and paints again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// Enter or a double click on a task.
    void taskActivated(core::Id task);

    /// A link of the last column was clicked; its row is the current one.
    void taskLinkClicked();
    void unitLinkClicked();

    void currentMoved();

protected:
    void drawRow(QPainter *painter,
                 const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setColumns();
    void fitColumns();

    /// Shares the width of the view out among the columns, as wide as usual or, where the task
    /// would have no room left, as narrow as their texts. What does not fit then is scrolled.
    void shareWidth();
    [[nodiscard]] int widthOf(int column, bool isTight) const;
    [[nodiscard]] int widthOfOthers(bool isTight) const;
    void remember();
    void restore();
    void takeRows();
    [[nodiscard]] QModelIndex rowToRestore() const;
    void toggle(const QModelIndex &group);
    void hover(const QModelIndex &index);
    [[nodiscard]] bool isLink(const QModelIndex &index) const;
    [[nodiscard]] QString toolTipOf(const QModelIndex &index) const;
    [[nodiscard]] QRect cellRect(QRect row, int column) const;

    core::AlertModel &m_alerts;
    GroupColumns m_columns;
    QSet<core::Id> m_folded; ///< units
    core::Id m_current; ///< task that was current before a reset
    AlertHeights *m_heights;
    std::array<int, core::kAlertColumns> m_textWidths {}; ///< pixels of the longest texts
    bool m_mustRestore = false; ///< other rows came while nobody looked
    int m_place = 0; ///< scroll position before a reset
    QPersistentModelIndex m_hovered; ///< link under the pointer
    QPersistentModelIndex m_pressed; ///< cell a click began on; none in a double click
    std::optional<core::Id> m_currentUnit; ///< unit of the row that was current before a reset
};

} // namespace ui

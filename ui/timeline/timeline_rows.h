// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/timeline_model.h"

#include <QSet>

namespace ui {

/// The rows of the timeline as they stand one below the other: groups, and the tasks of those that
/// are open. Remembers which groups are collapsed, by what they are of.
class TimelineRows
{
public:
    /// @param model must outlive this object.
    explicit TimelineRows(const core::TimelineModel &model);

    /// Reads the model anew; what is collapsed stays so.
    void update();

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] bool isCollapsed(int row) const;

    /// Name cell of the row in the model.
    [[nodiscard]] QModelIndex index(int row) const;

    /// What is drawn in the row.
    [[nodiscard]] core::TimelineLine line(int row) const;

    /// The task of a row; none for a group.
    [[nodiscard]] core::Id task(int row) const;
    [[nodiscard]] core::TimelineKey group(int row) const;

    /// Row of a task, or that of its group where it is collapsed; −1 if it is not shown at all.
    [[nodiscard]] int rowOf(core::Id task) const;
    [[nodiscard]] int rowOf(const core::TimelineKey &group) const;

    /// Row of the group that @p row belongs to.
    [[nodiscard]] int groupRow(int row) const;

    void setCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);
    void setCollapsed(const QSet<core::TimelineKey> &groups);
    [[nodiscard]] const QSet<core::TimelineKey> &collapsed() const { return m_collapsed; }

private:
    struct Row
    {
        int group = 0;
        int task = -1; ///< in its group; −1: the heading
    };

    [[nodiscard]] const core::TimelineGroup &groupAt(int row) const;

    const core::TimelineModel &m_model;
    QList<Row> m_rows;
    QList<int> m_groupRows; ///< row of every group
    QSet<core::TimelineKey> m_collapsed;
};

} // namespace ui

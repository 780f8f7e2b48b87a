// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_rows.h"

namespace ui {

TimelineRows::TimelineRows(const core::TimelineModel &model)
    : m_model(model)
{
}

void TimelineRows::update()
{
    m_rows.clear();
    m_groupRows.clear();
    // Without any date there is nothing to be seen along the time.
    if (!m_model.timeline().days.start.isValid())
        return;
    const QList<core::TimelineGroup> &groups = m_model.timeline().groups;
    for (int group = 0; group < groups.size(); ++group) {
        m_groupRows.append(count());
        m_rows.append({group, -1});
        if (m_collapsed.contains(groups.at(group).key))
            continue;
        for (int task = 0; task < groups.at(group).bars.size(); ++task)
            m_rows.append({group, task});
    }
}

const core::TimelineGroup &TimelineRows::groupAt(int row) const
{
    return m_model.timeline().groups.at(m_rows.at(row).group);
}

bool TimelineRows::isGroup(int row) const
{
    return m_rows.at(row).task < 0;
}

bool TimelineRows::isCollapsed(int row) const
{
    return isGroup(row) && m_collapsed.contains(group(row));
}

QModelIndex TimelineRows::index(int row) const
{
    const Row &here = m_rows.at(row);
    const QModelIndex group = m_model.index(here.group, 0);
    return here.task < 0 ? group : m_model.index(here.task, 0, group);
}

core::TimelineLine TimelineRows::line(int row) const
{
    core::TimelineLine line = m_model.line(index(row));
    line.isCollapsed = isCollapsed(row);
    return line;
}

core::Id TimelineRows::task(int row) const
{
    return isGroup(row) ? core::Id {} : groupAt(row).bars.at(m_rows.at(row).task).task;
}

core::TimelineKey TimelineRows::group(int row) const
{
    return groupAt(row).key;
}

int TimelineRows::rowOf(core::Id task) const
{
    const QModelIndex name = m_model.indexOf(task);
    if (!name.isValid())
        return -1;
    const int group = m_groupRows.value(name.parent().row(), -1);
    return group < 0 || isCollapsed(group) ? group : group + 1 + name.row();
}

int TimelineRows::rowOf(const core::TimelineKey &group) const
{
    for (const int row : m_groupRows) {
        if (this->group(row) == group)
            return row;
    }
    return -1;
}

int TimelineRows::groupRow(int row) const
{
    return m_groupRows.at(m_rows.at(row).group);
}

void TimelineRows::setCollapsed(int row, bool isCollapsed)
{
    if (isCollapsed)
        m_collapsed.insert(group(row));
    else
        m_collapsed.remove(group(row));
    update();
}

void TimelineRows::setCollapsed(const QSet<core::TimelineKey> &groups)
{
    m_collapsed = groups;
    update();
}

void TimelineRows::setAllCollapsed(bool isCollapsed)
{
    for (const core::TimelineGroup &group : m_model.timeline().groups) {
        if (isCollapsed)
            m_collapsed.insert(group.key);
        else
            m_collapsed.remove(group.key);
    }
    update();
}

} // namespace ui

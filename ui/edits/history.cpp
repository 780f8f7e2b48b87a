// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/history.h"

#include <algorithm>

namespace ui {

namespace {

/// Moves the step @p reverted from one list to the other, where reverting @p by brings it back.
bool move(QList<UndoStep> &from,
          QList<UndoStep> &to,
          core::ChangeNumber reverted,
          core::ChangeNumber by)
{
    const auto found = std::find_if(from.cbegin(), from.cend(), [reverted](const UndoStep &step) {
        return step.number == reverted;
    });
    if (found == from.cend())
        return false;
    to.append({by, found->action});
    from.erase(found);
    return true;
}

std::optional<UndoStep> lastOf(const QList<UndoStep> &steps)
{
    return steps.isEmpty() ? std::nullopt : std::optional(steps.last());
}

} // namespace

void History::rebuild(const QList<core::LoggedChange> &newestFirst)
{
    clear();
    for (auto change = newestFirst.crbegin(); change != newestFirst.crend(); ++change)
        add(*change);
}

void History::add(const core::LoggedChange &change)
{
    if (change.number <= m_last)
        return;
    m_last = change.number;
    if (change.action.kind == core::ActionKind::CreateFile)
        return;
    if (change.reverts == 0) {
        const bool isFinal = change.kind == core::ChangeKind::Step;
        m_done.append({change.number, change.action, isFinal});
        m_undone.clear();
        return;
    }
    // A reverting of something older than the part of the log that was read belongs to no step
    // here.
    if (!move(m_done, m_undone, change.reverts, change.number))
        move(m_undone, m_done, change.reverts, change.number);
}

void History::clear()
{
    m_done.clear();
    m_undone.clear();
    m_last = 0;
}

void History::passOver(core::ChangeNumber number)
{
    m_done.removeIf([number](const UndoStep &step) { return step.number == number; });
}

std::optional<UndoStep> History::nextUndo() const
{
    return lastOf(m_done);
}

std::optional<UndoStep> History::nextRedo() const
{
    return lastOf(m_undone);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

#include <QList>

#include <optional>

namespace ui {

/// A change that can be taken back or made again.
struct UndoStep
{
    core::ChangeNumber number = 0; ///< the change to revert for it
    core::Action action; ///< what was done, as the menu names it
    bool isFinal = false; ///< a step of the lifecycle: answered by another, never reverted

    bool operator==(const UndoStep &) const = default;
};

/// What can be undone and redone: numbers and names, no before-images, so undo costs no memory
/// whatever its size. Fed with what the log says, never with what is hoped for: it moves only once
/// a change is written. The same rule builds it from the log of a file that has just been opened,
/// so undo survives closing the program.
///
/// Undoing reverts the change, redoing reverts that reverting. A step of the lifecycle is an entry
/// that cannot be reverted: whoever comes to it says so and passes it over. The creation of the
/// file is no entry.
class History
{
public:
    /// Starts over from the newest changes of a log, newest first.
    void rebuild(const QList<core::LoggedChange> &newestFirst);

    /// Takes in a change that has just been written; one that is in already is passed over.
    void add(const core::LoggedChange &change);

    void clear();

    /// Takes out a step that cannot be reverted, so that undo comes to what was done before it.
    void passOver(core::ChangeNumber number);

    /// The change that undo would revert; empty if there is none.
    [[nodiscard]] std::optional<UndoStep> nextUndo() const;

    /// The reverting that redo would revert; empty if there is none.
    [[nodiscard]] std::optional<UndoStep> nextRedo() const;

private:
    QList<UndoStep> m_done;
    QList<UndoStep> m_undone;
    core::ChangeNumber m_last = 0; ///< the newest change taken in
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/range_edit.h"

#include <QHash>

namespace core {

/// Types texts into cells one after the other, each on top of what the ones before made of the
/// tasks; rangeEdit() is the way in.
class RangeEditor
{
public:
    /// @param bundles the tasks typed into and those above them.
    RangeEditor(const RangeContext &context, const QList<TaskBundle> &bundles);

    /// Types the text at @p place of @p texts into the task it names.
    void type(const QList<RangeText> &texts, qsizetype place);

    /// Makes a new row of the texts from @p first up to @p end; of blank ones none.
    void typeNewRow(const QList<RangeText> &texts, qsizetype first, qsizetype end);

    [[nodiscard]] const RangeEdit &result() const { return m_result; }

private:
    [[nodiscard]] const Ledger *ledgerOf(const TaskBundle &bundle) const;
    [[nodiscard]] EditContext contextOf(const Ledger &ledger) const;
    [[nodiscard]] const TaskBundle *objectiveOf(const TaskBundle &bundle) const;
    [[nodiscard]] Result<ChangeSet>
    edit(const TaskBundle &bundle, const RangeText &text, bool append) const;
    void note(qsizetype place, const Result<ChangeSet> &edit);
    void apply(const ChangeSet &set);

    void typeNewTask(const QList<RangeText> &texts, qsizetype first, qsizetype end);
    void typeNewEntry(const QList<RangeText> &texts, qsizetype first, qsizetype end);
    void findLastPlace();
    void addTaskAtEnd(bool isUnderNewObjective, const Ledger &ledger);
    [[nodiscard]] bool
    beginsObjective(const QList<RangeText> &texts, qsizetype first, qsizetype end) const;

    RangeContext m_context;
    QHash<Id, TaskBundle> m_bundles; ///< as they are after the edits so far
    RangeEdit m_result;
    Id m_last; ///< the task after which new ones go; none as long as there is none
    bool m_isLastKnown = false;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/folded_set.h"
#include "core/views/range_edit.h"

#include <QHash>

namespace core {

/// Types texts into cells row by row, each on top of what the ones before made of the tasks;
/// rangeEdit() is the way in.
class RangeEditor
{
public:
    /// @param bundles the tasks typed into and those above them.
    /// @param texts must outlive the editor.
    RangeEditor(const RangeContext &context,
                const QList<TaskBundle> &bundles,
                const QList<RangeText> &texts);

    /// Types the texts from @p first up to @p end, which stand in one row.
    void typeRow(qsizetype first, qsizetype end);

    [[nodiscard]] RangeEdit takeResult();

private:
    /// Where the texts of a row go.
    struct RowTarget
    {
        Id task;
        Id entry; ///< the one begun in this row; none where the addresses name it, or not yet
        bool isNewEntry = false; ///< the first text begins one, whatever entries there are
    };

    [[nodiscard]] const Ledger *ledgerOf(Id ledger) const;
    [[nodiscard]] EditContext contextOf(const Ledger &ledger) const;
    [[nodiscard]] const TaskBundle *bundleOf(Id task) const;
    [[nodiscard]] Result<ChangeSet>
    edit(const TaskBundle &bundle, const RangeText &text, const RowTarget &row) const;
    void type(qsizetype place, RowTarget &row);
    void typeTexts(qsizetype first, qsizetype end, RowTarget row);
    void apply(const ChangeSet &set);

    [[nodiscard]] Id makeTask(qsizetype first, qsizetype end);
    [[nodiscard]] bool beginsObjective(qsizetype first, qsizetype end) const;
    [[nodiscard]] bool takesAny(const Task &draft, qsizetype first, qsizetype end);
    [[nodiscard]] Task nextTask(bool isUnderNewObjective) const;
    [[nodiscard]] int placeBehindAll() const;

    RangeContext m_context;
    const QList<RangeText> &m_texts;
    QHash<Id, TaskBundle> m_bundles; ///< as they are after the edits so far
    FoldedSet m_set;
    RangeEdit m_result;
    Id m_last; ///< the task after which new ones go; none as long as there is none
};

} // namespace core

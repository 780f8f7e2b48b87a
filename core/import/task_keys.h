// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/drafts.h"
#include "core/records/record_source.h"

#include <QList>
#include <QSet>

namespace core {

/// What a task of a ledger or of a table is found again by; all else is left out, so that those of
/// a large ledger can be held together.
struct TaskKeys
{
    Id id; ///< of the ledger's task; of a table's row the task it says it is, or none
    Id parent {}; ///< the ledger's alone
    int position = 0; ///< the ledger's alone
    int objective = -1; ///< the table's alone: place of the objective; −1 = none
    bool isProposal = false; ///< a row a section has added to its sheet
    QString title {};
    QString content {};
    QString code {};
    QString origin {}; ///< file and sheet it came from; empty = from none
    int row = 0; ///< there, from 1

    [[nodiscard]] QString displayName() const { return title.isEmpty() ? content : title; }

    bool operator==(const TaskKeys &) const = default;
};

/// Makes keys; texts that many tasks have are held once.
class TaskKeyMaker
{
public:
    [[nodiscard]] TaskKeys keysOf(const TaskBundle &bundle);
    [[nodiscard]] TaskKeys keysOf(const TaskDraft &draft);

private:
    [[nodiscard]] QString shared(const QString &text);

    QSet<QString> m_texts;
};

/// The keys of all tasks of @p ledger, in the order of facts(). Error kinds: those of RecordSource.
[[nodiscard]] Result<QList<TaskKeys>> readTaskKeys(const RecordSource &source, Id ledger);

} // namespace core

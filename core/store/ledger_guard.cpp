// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_guard.h"

#include "core/store/record_writer.h"

namespace core {

LedgerGuard::LedgerGuard(RecordWriter &records)
    : m_records(records)
{
}

Result<void> LedgerGuard::check(const Record &record)
{
    const auto id = ledgerOf(record);
    if (!id)
        return fail(id.error());
    if (!id->isSet())
        return {};
    if (!m_isClosed.contains(*id)) {
        const auto ledger = m_records.find(RecordKind::Ledger, *id);
        if (!ledger)
            return fail(ledger.error());
        m_isClosed.insert(*id, *ledger && std::get<Ledger>(**ledger).isClosed);
    }
    if (!m_isClosed.value(*id))
        return {};
    const auto title
        = m_records.value(QStringLiteral("SELECT title FROM ledger WHERE id = ?"), {id->value});
    return fail(ErrorKind::LedgerClosed, title ? title->toString() : QString());
}

void LedgerGuard::note(const RecordDelta &delta, const RecordImage &after)
{
    if (delta.kind == RecordKind::Ledger && after) {
        const bool isReopened = !delta.inserted && !std::get<Ledger>(*after).isClosed;
        if (delta.inserted || isReopened)
            m_isClosed.insert(delta.id, false);
    } else if (delta.kind == RecordKind::Task && after) {
        m_ledgerOfTask.insert(delta.id, std::get<Task>(*after).ledger);
    }
}

Result<Id> LedgerGuard::ledgerOf(const Record &record)
{
    if (const auto *ledger = std::get_if<Ledger>(&record))
        return ledger->id;
    if (const auto *task = std::get_if<Task>(&record))
        return task->ledger;
    const Id task = taskOf(record);
    if (!task.isSet())
        return Id {};
    if (!m_ledgerOfTask.contains(task)) {
        const auto ledger
            = m_records.value(QStringLiteral("SELECT ledger FROM task WHERE id = ?"), {task.value});
        if (!ledger)
            return fail(ledger.error());
        m_ledgerOfTask.insert(task, Id {ledger->toLongLong()});
    }
    return m_ledgerOfTask.value(task);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/cell_edit.h"
#include "core/views/task_edit.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

namespace tests {

/// A file in a list with the nine rows and somebody typing into it on 30 July 2021. Whatever is
/// typed is written at once; takeBack() takes all of it back.
class EditDesk
{
public:
    EditDesk()
        : source(dayingRecords())
    {
    }

    [[nodiscard]] core::TaskBundle bundle(core::Id task) const
    {
        return source.bundles({task})->value(0);
    }

    core::Result<core::ChangeSet>
    type(core::Id task, const core::CellAddress &address, const QString &text, bool append = false)
    {
        const core::TaskBundle own = bundle(task);
        const core::TaskBundle above = bundle(own.task.parent);
        const core::EditTarget target {own, own.task.parent.isSet() ? &above : nullptr, append};
        return write([&](const core::EditContext &context) {
            return core::cellEdit(target, address, text, context);
        });
    }

    /// Types into a cell of the whole table.
    core::Result<core::ChangeSet> type(core::Id task, core::ColumnField field, const char16_t *text)
    {
        return type(task, core::CellAddress {field, {}, {}}, QString::fromUtf16(text));
    }

    template <typename Edit> core::Result<core::ChangeSet> write(Edit edit)
    {
        const core::Ledger ledger = source.ledgers()->first();
        const QList<core::Unit> units = *source.units();
        const QList<core::Person> people = *source.people();
        core::Result<core::ChangeSet> set
            = edit(core::EditContext {ledger, units, people, calendar, ids, today, clerk});
        if (set) {
            source.apply(*set);
            written.append(*set);
        }
        return set;
    }

    /// What a cell of the whole table shows.
    [[nodiscard]] core::CellValue cell(core::Id task, core::ColumnField field) const
    {
        const core::TaskBundle own = bundle(task);
        const core::TaskBundle above = bundle(own.task.parent);
        return core::cellValue({own, own.task.parent.isSet() ? &above : nullptr, today},
                               {field, {}, {}});
    }

    [[nodiscard]] QString text(core::Id task, core::ColumnField field) const
    {
        return cell(task, field).text;
    }

    [[nodiscard]] core::LedgerFacts facts() const
    {
        return {*source.facts(kDayingLedger), today, calendar};
    }

    void takeBack()
    {
        while (!written.isEmpty())
            source.apply(written.takeLast().inverted());
    }

    ListRecordSource source;
    core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    CountingIdSource ids;
    QDate today {2021, 7, 30};
    QString clerk = QStringLiteral("张某");
    QList<core::ChangeSet> written;
};

/// The arguments of an error, for comparing in one go.
inline QString refusal(const core::Result<core::ChangeSet> &result)
{
    return result ? QStringLiteral("accepted") : result.error().arguments.join(u' ');
}

} // namespace tests

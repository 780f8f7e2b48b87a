// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_summary.h"

#include "core/store/store.h"
#include "core/views/ledger_facts.h"

#include <QFileInfo>

namespace ui {

namespace {

[[nodiscard]] core::Result<void>
readNames(FileSummary &summary, QList<core::Id> &ledgers, const core::RecordSource &source)
{
    const auto units = source.units();
    if (!units)
        return core::fail(units.error());
    for (const core::Unit &unit : *units) {
        if (unit.kind == core::UnitKind::Office)
            summary.office = unit.name;
    }
    const auto all = source.ledgers();
    if (!all)
        return core::fail(all.error());
    for (const core::Ledger &ledger : *all) {
        summary.ledgers.append(ledger.title);
        ledgers.append(ledger.id);
    }
    return {};
}

void count(FileSummary &summary, const core::LedgerFacts &facts)
{
    for (int i = 0; i < facts.tasks().size(); ++i) {
        if (!facts.isLeaf(i))
            continue;
        const core::LightColour colour = facts.lightAt(i).colour;
        summary.open += core::isOpen(facts.tasks().at(i).state) ? 1 : 0;
        summary.red += colour == core::LightColour::Red ? 1 : 0;
        summary.yellow += colour == core::LightColour::Yellow ? 1 : 0;
    }
}

} // namespace

FileSummary summaryOf(const QString &path, QDate today, const core::WorkCalendar &calendar)
{
    FileSummary summary;
    summary.isMissing = !QFileInfo(path).isFile();
    if (summary.isMissing)
        return summary;
    const core::SystemClock clock(today);
    core::TimeOrderedIdSource ids(clock);
    const auto store = core::Store::open(path, {clock, ids, {}}, core::OpenMode::ReadOnly);
    QList<core::Id> ledgers;
    if (!store || !readNames(summary, ledgers, **store))
        return summary;
    const auto facts = core::LedgerFacts::read(**store, ledgers, today, calendar);
    if (!facts)
        return summary;
    count(summary, *facts);
    summary.isRead = true;
    return summary;
}

} // namespace ui

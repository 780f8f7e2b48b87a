// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_texts.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives the texts the context they are translated in.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::LedgerPage)
};

} // namespace

QString listName(core::ListKind list)
{
    switch (list) {
    case core::ListKind::Whole: return Texts::tr("Whole table");
    case core::ListKind::Tasks: return Texts::tr("Tasks");
    case core::ListKind::Responsibilities: return Texts::tr("Responsibilities");
    case core::ListKind::Measures: return Texts::tr("Measures");
    case core::ListKind::Deadlines: return Texts::tr("Deadlines");
    case core::ListKind::Outcomes: return Texts::tr("Outcomes");
    }
    Q_UNREACHABLE();
}

QString emptinessText(const core::LedgerModel &model)
{
    if (model.isFiltered())
        return Texts::tr("No task meets the conditions.");
    switch (model.counts().tasksShown > 0 ? model.list() : core::ListKind::Whole) {
    case core::ListKind::Measures:
        return Texts::tr(
            "There are no measures yet. Select a task and write the first one in the last row.");
    case core::ListKind::Deadlines:
        return Texts::tr(
            "There are no deadlines yet. Select a task and write the first one in the last row.");
    case core::ListKind::Outcomes:
        return Texts::tr(
            "There are no outcomes yet. Select a task and write the first one in the last row.");
    default:
        return Texts::tr(
            "There are no tasks yet. Press Ctrl+N to add one, or drag an Excel, WPS or Word "
            "table here.");
    }
}

QString rowsText(const core::LedgerModel &model)
{
    const core::RowCounts counts = model.counts();
    if (!core::entryKindOf(model.list()))
        return model.isFiltered() ? Texts::tr("%1 of %2 rows").arg(counts.shown).arg(counts.all)
                                  : Texts::tr("%n rows, not filtered", nullptr, counts.all);
    // A task without an entry has a row as well, which is none of them.
    const QString entries = model.isFiltered()
        ? Texts::tr("%1 of %2 entries").arg(counts.shown).arg(counts.all)
        : Texts::tr("%n entries, not filtered", nullptr, counts.all);
    return entries + Texts::tr(", %n tasks listed", nullptr, counts.tasksShown);
}

} // namespace ui

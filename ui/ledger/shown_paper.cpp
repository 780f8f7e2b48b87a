// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/shown_paper.h"

#include "core/report/printed_choices.h"
#include "core/views/ledgers_in_use.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ShownPaper
{
    Q_DECLARE_TR_FUNCTIONS(ui::ShownPaper)
};

QString documentOf(core::ListKind list)
{
    switch (list) {
    case core::ListKind::Whole: return QStringLiteral("targets");
    case core::ListKind::Tasks: return QStringLiteral("tasks");
    case core::ListKind::Responsibilities: return QStringLiteral("responsibilities");
    case core::ListKind::Measures: return QStringLiteral("measures");
    case core::ListKind::Deadlines: return QStringLiteral("deadlines");
    case core::ListKind::Outcomes: return QStringLiteral("outcomes");
    }
    Q_UNREACHABLE();
}

/// Why nothing can be printed now; empty if it can.
QString absenceOf(const core::LedgerModel &model)
{
    if (model.isLoading() || (!model.ledgers().isEmpty() && !model.isComplete()))
        return ShownPaper::tr("The rows are still being read: print again in a moment.");
    if (!model.search().isEmpty() && !model.isSearchComplete())
        return ShownPaper::tr("The search has not seen all rows yet: print again in a moment.");
    if (model.filledRowCount() > 0)
        return {};
    return model.isFiltered()
        ? ShownPaper::tr("The filter leaves no row: there is nothing to print.")
        : ShownPaper::tr("There are no tasks yet: there is nothing to print.");
}

/// What rows are chosen by besides a unit and a search.
QStringList choicesOf(const core::LedgerModel &model)
{
    QStringList choices;
    if (!model.tasksName().isEmpty())
        choices.append(model.tasksName());
    return choices + core::printedChoices(model.listFilter());
}

core::ShownRows rowsOf(const core::LedgerModel &model, const QString &view)
{
    const core::RowCounts counts = model.counts();
    core::ShownRows shown {
        model.list(), {}, model.isFiltered(), counts.shown, counts.all, {}, model.search()};
    QStringList choices = choicesOf(model);
    if (!view.isEmpty())
        choices.prepend(view);
    shown.view = choices.join(u'；');
    shown.rows.reserve(model.filledRowCount());
    for (const core::ListRow &row : model.rowList().rows()) {
        if (row.task.isSet())
            shown.rows.append({row.task, row.entry});
    }
    return shown;
}

} // namespace

QStringList printedFilters(const core::LedgerModel &model)
{
    QStringList filters;
    for (const core::Unit &unit : model.units()) {
        if (model.filter().unit == unit.id)
            filters.append(unit.name);
    }
    filters.append(choicesOf(model));
    if (!model.search().isEmpty())
        filters.append(core::printedSearch(model.search()));
    return filters;
}

PaperOffer shownPaper(const core::LedgerModel &model, const QString &view)
{
    const QString reason = absenceOf(model);
    if (!reason.isEmpty())
        return {{}, reason};
    PaperOrder order;
    order.document = documentOf(model.list());
    order.ledgers = core::idsOf(model.ledgers());
    order.unit = model.filter().unit.value_or(core::Id {});
    order.shown = rowsOf(model, view);
    return {order};
}

} // namespace ui

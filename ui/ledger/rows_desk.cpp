// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/rows_desk.h"

#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/edits/form_writer.h"
#include "ui/ledger/cell_refusal.h"
#include "ui/ledger/range_planner.h"
#include "ui/ledger/rows_form.h"
#include "ui/prompts/prompts.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kMostRefusalsTold = 4;

QList<int> rowsOf(const QItemSelection &selection, int filledRows)
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= std::min(range.bottom(), filledRows - 1); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}

} // namespace

RowsDesk::RowsDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void RowsDesk::ask(const QItemSelection &selection)
{
    const core::LedgerModel &model = m_context.model;
    const QList<int> rows = rowsOf(selection, model.filledRowCount());
    if (rows.isEmpty() || model.isReadOnly()) {
        Q_EMIT refused(model.isReadOnly() ? tr("To read only: nothing can be typed now.")
                                          : tr("Select the rows to edit first."));
        return;
    }
    const QList<core::ListColumn> columns = sharedColumns(model);
    Form form = rowsForm(model, rows, columns);
    // Rows may come and go while the form is open: they are known by what they show.
    QList<core::RowKey> keys;
    for (const int row : rows)
        keys.append({model.rowList().at(row).task, model.rowList().at(row).entry});
    form.submit = [this, columns, keys](const FormValues &values, const FormAnswer &done) {
        QList<core::ReplacedCell> cells;
        for (const core::RowKey &key : keys) {
            for (qsizetype place = 0; place < columns.size(); ++place) {
                if (const QString text = textFor(values, place); !text.isEmpty())
                    cells.append({key, columns.at(place), {}, text});
            }
        }
        submit(cells, done);
    };
    m_context.prompts.fillIn(form);
}

void RowsDesk::submit(const QList<core::ReplacedCell> &cells, const FormAnswer &done)
{
    RangePlanner planner(m_context.model, m_context.model.filledRowCount());
    const QList<core::TypedCell> places = m_context.model.typedCells(cells);
    for (const core::TypedCell &cell : places) {
        if (cell.row < 0)
            return done(tr("Some of these rows are not shown any more. Close this form and select "
                           "the rows again."));
        planner.put(cell.row, cell.column, cell.text);
    }
    const QList<core::TypedCell> planned = planner.plan().cells;
    if (planned.size() > core::kMostRangeCells)
        return done(tr("At most %1 cells can be changed at once.")
                        .arg(QString::number(core::kMostRangeCells)));
    write(planned, done);
}

void RowsDesk::write(const QList<core::TypedCell> &cells, const FormAnswer &done)
{
    core::whenReady(m_context.model.rangeChange(cells, core::ActionKind::EditCells),
                    this,
                    [this, cells, done](const core::Result<core::RangeEdit> &edit) {
                        if (!edit)
                            return done(core::errorText(edit.error()));
                        if (!edit->refused.isEmpty())
                            return done(refusalOf(cells, *edit));
                        writeForForm(edit->set, m_context.editor, this, done);
                    });
}

QString RowsDesk::refusalOf(const QList<core::TypedCell> &cells, const core::RangeEdit &edit) const
{
    QStringList lines {tr("Nothing was written:")};
    for (const core::CellRefusal &refusal : edit.refused.mid(0, kMostRefusalsTold)) {
        const core::TypedCell &cell = cells.at(refusal.cell);
        const QString heading
            = m_context.model.headerData(cell.column, Qt::Horizontal).toString().simplified();
        lines.append(
            tr("Row %1, %2: %3")
                .arg(QString::number(cell.row + 1), heading, cellRefusalText(refusal.error)));
    }
    if (edit.refused.size() > kMostRefusalsTold)
        lines.append(tr("… and %1 more").arg(edit.refused.size() - kMostRefusalsTold));
    return lines.join(u'\n');
}

} // namespace ui

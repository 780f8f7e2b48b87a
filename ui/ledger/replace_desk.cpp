// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/replace_desk.h"

#include "core/models/text_table_model.h"
#include "core/models/when_ready.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/range_editing.h"
#include "ui/ledger/replace_form.h"
#include "ui/ledger/text_difference.h"
#include "ui/prompts/prompts.h"

namespace ui {

ReplaceDesk::ReplaceDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ReplaceDesk::ask()
{
    // By what it is: while the form is open the table may change.
    const QModelIndex index = m_context.view.currentIndex();
    const auto current = index.isValid()
        ? std::optional(m_context.model.columns().at(index.column()))
        : std::nullopt;
    Form form = replaceForm(m_context.model, current);
    form.submit = [this, current](const FormValues &values, const FormAnswer &answer) {
        answer({});
        look({replacementOf(values), replacedColumns(m_context.model, current, values)});
    };
    m_context.prompts.fillIn(form);
}

void ReplaceDesk::look(const Order &order)
{
    core::whenReady(m_context.model.replacements(order.replacement, order.columns),
                    this,
                    [this, order](const core::Result<QList<core::ReplacedCell>> &cells) {
                        if (!cells)
                            Q_EMIT failed(cells.error());
                        else if (cells->size() > core::kMostRangeCells)
                            tellTooMany(order);
                        else
                            offer(order, *cells);
                    });
}

void ReplaceDesk::tellTooMany(const Order &order)
{
    m_context.prompts.tell(
        {tr("“%1” stands in more than %2 cells. Replace it in one column, or filter rows first.")
             .arg(order.replacement.wanted, QString::number(core::kMostRangeCells)),
         {},
         {}});
}

QList<QStringList> ReplaceDesk::rowsOf(const QList<core::ReplacedCell> &cells) const
{
    const QList<core::TypedCell> places = m_context.model.typedCells(cells);
    QList<QStringList> rows;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const core::ReplacedCell &cell = cells.at(i);
        const TextDifference shown = differenceOf(cell.before, cell.after);
        rows.append({QString::number(places.at(i).row + 1),
                     m_context.model.headingOf(cell.column).simplified(),
                     shown.before,
                     shown.after});
    }
    return rows;
}

void ReplaceDesk::offer(const Order &order, const QList<core::ReplacedCell> &cells)
{
    const QString wanted = order.replacement.wanted;
    TableVerb chosen {tr("Replace selected"), [this, order, cells](const QList<int> &rows) {
                          QList<core::ReplacedCell> some;
                          for (const int row : rows)
                              some.append(cells.at(row));
                          write(order, some);
                      }};
    TableVerb all {tr("Replace all"),
                   [this, order, cells](const QList<int> & /*rows*/) { write(order, cells); }};
    chosen.takesSeveral = all.takesSeveral = true;
    if (m_context.model.isReadOnly())
        chosen.refusal = all.refusal = tr("To read only: nothing can be typed now.");
    TableRequest request;
    request.title
        = tr("Replace “%1” in %n cell(s)", nullptr, static_cast<int>(cells.size())).arg(wanted);
    request.remark = tr("All of them are one step to undo.");
    request.emptyText
        = tr("“%1” stands in none of the rows and columns that were looked through. Look at the "
             "filters, or search for a shorter text.")
              .arg(wanted);
    request.model = std::make_shared<core::TextTableModel>(
        QList<core::TextColumn> {{tr("Row"), true}, {tr("Column")}, {tr("Now")}, {tr("Then")}},
        rowsOf(cells));
    request.wideColumn = request.model->columnCount() - 1;
    request.verbs = {chosen, all};
    m_context.prompts.showTable(request);
}

/// What another seat wrote meanwhile stays: only cells that read as they were shown are written.
void ReplaceDesk::write(const Order &order, const QList<core::ReplacedCell> &chosen)
{
    core::whenReady(m_context.model.replacements(order.replacement, order.columns),
                    this,
                    [this, chosen](const core::Result<QList<core::ReplacedCell>> &now) {
                        if (!now)
                            return Q_EMIT failed(now.error());
                        m_context.ranges.replace(chosen, *now);
                    });
}

} // namespace ui

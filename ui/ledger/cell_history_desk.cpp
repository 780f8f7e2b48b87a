// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_history_desk.h"

#include "core/models/text_table_model.h"
#include "core/models/when_ready.h"
#include "core/wording/action_text.h"
#include "core/wording/holder_text.h"
#include "ui/ledger/text_difference.h"
#include "ui/prompts/prompts.h"

namespace ui {

namespace {

/// An undo is logged under the name of what it took back.
QString stepText(const core::LoggedChange &change)
{
    const QString step = core::actionText(change.action).simplified();
    return change.reverts == 0 ? step : CellHistoryDesk::tr("Undo or redo: %1").arg(step);
}

QList<QStringList> historyRows(const QList<core::CellChange> &history)
{
    QList<QStringList> rows;
    for (const core::CellChange &one : history) {
        const TextDifference shown = differenceOf(one.before, one.after);
        rows.append({core::momentText(one.change.at),
                     one.change.who.simplified(),
                     stepText(one.change),
                     shown.before,
                     shown.after});
    }
    return rows;
}

} // namespace

CellHistoryDesk::CellHistoryDesk(const core::LedgerModel &model, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_prompts(prompts)
{
}

void CellHistoryDesk::show(const QModelIndex &index)
{
    if (!index.isValid() || index.data(core::EntryRowRole).toBool()) {
        Q_EMIT refused(tr("Choose a cell of a task to see how it came about."));
        return;
    }
    core::whenReady(
        m_model.cellHistory(index),
        this,
        [this, cell = QPersistentModelIndex(index)](const core::Result<History> &answer) {
            if (answer)
                offer(cell, *answer);
            else
                Q_EMIT failed(answer.error());
        });
}

QString CellHistoryDesk::refusalFor(const QModelIndex &cell) const
{
    if (m_model.isReadOnly())
        return tr("To read only: nothing can be typed now.");
    const auto field = static_cast<core::ColumnField>(cell.data(core::FieldRole).toInt());
    if (field == core::ColumnField::Report || field == core::ColumnField::Percent)
        return tr("A report is what was said on its day: type a new one instead.");
    return cell.flags() & Qt::ItemIsEditable ? QString()
                                             : tr("Nothing can be typed into this cell.");
}

void CellHistoryDesk::showTexts(const QString &heading, const core::CellChange &change)
{
    m_prompts.tell({heading,
                    core::momentText(change.change.at),
                    {tr("Before:"), change.before, {}, tr("After:"), change.after},
                    tr("Copy")});
}

void CellHistoryDesk::offer(const QPersistentModelIndex &cell, const History &history)
{
    if (!cell.isValid())
        return;
    const QString heading
        = m_model.headerData(cell.column(), Qt::Horizontal).toString().simplified();
    TableVerb restore {tr("Restore the text before"),
                       [this, cell, history](const QList<int> &rows) {
                           if (cell.isValid())
                               Q_EMIT restoreWanted(cell, history.at(rows.first()).before);
                       }};
    restore.refusal = refusalFor(cell);
    const TableVerb whole {tr("Show both texts"), [this, heading, history](const QList<int> &rows) {
                               showTexts(heading, history.at(rows.first()));
                           }};
    TableRequest request;
    request.title = tr("History of “%1”, row %2").arg(heading, QString::number(cell.row() + 1));
    request.remark = tr("From the log of the file, the newest first. What is restored is a new "
                        "change: nothing in the log is lost.");
    request.emptyText = tr("The log tells of no change of this text: it is empty, or it follows "
                           "from other cells.");
    request.model = std::make_shared<core::TextTableModel>(
        QList<core::TextColumn> {
            {tr("When")}, {tr("Who")}, {tr("Step")}, {tr("Before")}, {tr("After")}},
        historyRows(history));
    request.wideColumn = request.model->columnCount() - 1;
    request.verbs = {whole, restore};
    m_prompts.showTable(request);
}

} // namespace ui

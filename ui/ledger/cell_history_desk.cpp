// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_history_desk.h"

#include "core/models/text_table_model.h"
#include "core/models/when_ready.h"
#include "core/wording/action_text.h"
#include "core/wording/holder_text.h"
#include "core/wording/terms.h"
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
            if (!answer)
                Q_EMIT failed(answer.error());
            else if (cell.isValid())
                offer(subjectOf(cell), *answer);
        });
}

CellHistoryDesk::Subject CellHistoryDesk::subjectOf(const QPersistentModelIndex &cell)
{
    const QString heading
        = m_model.headerData(cell.column(), Qt::Horizontal).toString().simplified();
    const auto field = static_cast<core::ColumnField>(cell.data(core::FieldRole).toInt());
    const auto restore = [this, cell](const QString &text) {
        if (cell.isValid())
            Q_EMIT restoreWanted(cell, text);
    };
    return {tr("History of “%1”, row %2").arg(heading, QString::number(cell.row() + 1)),
            heading,
            restore,
            refusalFor(field, cell.flags() & Qt::ItemIsEditable)};
}

void CellHistoryDesk::showField(core::Id task, const core::CellAddress &field)
{
    const core::TaskBundle *texts = m_model.bundle(task);
    const QString name = texts ? texts->task.displayName() : QString();
    const QString heading = field.header.isEmpty() ? core::columnHeader(field.field) : field.header;
    const auto restore = [this, task, field](const QString &text) {
        Q_EMIT fieldRestoreWanted(task, field, text);
    };
    //: %1: a column, %2: name of a task
    const Subject subject {tr("History of “%1” of “%2”").arg(heading.simplified(), name),
                           heading.simplified(),
                           restore,
                           refusalFor(field.field, core::isEditable(field.field))};
    core::whenReady(m_model.fieldHistory(task, field),
                    this,
                    [this, subject](const core::Result<History> &answer) {
                        if (answer)
                            offer(subject, *answer);
                        else
                            Q_EMIT failed(answer.error());
                    });
}

QString CellHistoryDesk::refusalFor(core::ColumnField field, bool canType) const
{
    if (m_model.isReadOnly())
        return tr("To read only: nothing can be typed now.");
    if (field == core::ColumnField::Report || field == core::ColumnField::Percent)
        return tr("A report is what was said on its day: type a new one instead.");
    return canType ? QString() : tr("Nothing can be typed into this cell.");
}

void CellHistoryDesk::showTexts(const QString &heading, const core::CellChange &change)
{
    m_prompts.tell({heading,
                    core::momentText(change.change.at),
                    {tr("Before:"), change.before, {}, tr("After:"), change.after},
                    tr("Copy")});
}

void CellHistoryDesk::offer(const Subject &subject, const History &history)
{
    TableVerb restore {tr("Restore the text before"), [subject, history](const QList<int> &rows) {
                           subject.restore(history.at(rows.first()).before);
                       }};
    restore.refusal = subject.refusal;
    const TableVerb whole {tr("Show both texts"),
                           [this, heading = subject.heading, history](const QList<int> &rows) {
                               showTexts(heading, history.at(rows.first()));
                           }};
    TableRequest request;
    request.title = subject.title;
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

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/deleted_task_model.h"

#include "core/wording/holder_text.h"

namespace core {

namespace {

/// One line, whatever the name holds; plain text.
QString lineOf(const QString &name)
{
    return name.simplified();
}

QString textIn(const DeletedTask &task, int column)
{
    switch (column) {
    case DeletedTaskModel::NameColumn: return lineOf(task.name);
    case DeletedTaskModel::UnitColumn: return lineOf(task.unit);
    case DeletedTaskModel::LedgerColumn: return lineOf(task.ledger);
    case DeletedTaskModel::PersonColumn: return lineOf(task.who);
    default: return momentText(task.at);
    }
}

} // namespace

DeletedTaskModel::DeletedTaskModel(const QList<DeletedTask> &tasks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tasks(tasks)
{
}

int DeletedTaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int DeletedTaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeletedTaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return textIn(m_tasks.at(index.row()), index.column());
}

QVariant DeletedTaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Task");
    case UnitColumn: return tr("Lead unit");
    case LedgerColumn: return tr("Ledger");
    case PersonColumn: return tr("Deleted by");
    default: return tr("Deleted at");
    }
}

} // namespace core

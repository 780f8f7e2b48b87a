// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/document_list_model.h"

namespace ui {

DocumentListModel::DocumentListModel(const QList<core::DocumentType> &types, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const core::PeriodKind period : {core::PeriodKind::Week, core::PeriodKind::None}) {
        QList<Row> rows {{nullptr, period}};
        for (const core::DocumentType &type : types) {
            const bool isWeekly = type.period == core::PeriodKind::Week;
            if (isWeekly == (period == core::PeriodKind::Week))
                rows.append({&type, period});
        }
        if (rows.size() > 1)
            m_rows.append(rows);
    }
}

const core::DocumentType *DocumentListModel::typeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).type : nullptr;
}

QModelIndex DocumentListModel::indexOf(const QString &name) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const core::DocumentType *type = m_rows.at(row).type;
        if (type && type->name == name)
            return index(row);
    }
    return {};
}

QModelIndex DocumentListModel::firstDocument() const
{
    return m_rows.isEmpty() ? QModelIndex() : index(1);
}

void DocumentListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (row.type)
            return row.type->title;
        return row.period == core::PeriodKind::Week ? tr("Every week") : tr("At any time");
    case NameRole: return row.type ? row.type->name : QString();
    case HeadingRole: return row.type == nullptr;
    default: return {};
    }
}

Qt::ItemFlags DocumentListModel::flags(const QModelIndex &index) const
{
    return typeAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/fake_ledger_model.h"

#include "tests/support/test_data.h"

#include <QFile>

namespace tests {

using core::ColumnField;

FakeLedgerModel::FakeLedgerModel(QList<FakeColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

namespace {

QList<FakeColumn> sampleColumns()
{
    return {{ColumnField::Number, QStringLiteral("序号"), true},
            {ColumnField::Objective, QStringLiteral("重点任务"), true},
            {ColumnField::Content, QStringLiteral("工作内容")},
            {ColumnField::Measure, QStringLiteral("工作措施")},
            {ColumnField::Leader, QStringLiteral("责任领导")},
            {ColumnField::LeadUnit, QStringLiteral("牵头科室")},
            {ColumnField::Person, QStringLiteral("责任人")},
            {ColumnField::Deadline, QStringLiteral("完成时限")},
            {ColumnField::Light, QStringLiteral("灯")},
            {ColumnField::Remaining, QStringLiteral("剩余/逾期")},
            {ColumnField::Percent, QStringLiteral("进度%")},
            {ColumnField::Report, QStringLiteral("最新进展")}};
}

FakeRow sampleRow(const QStringList &part)
{
    const QString dates = QString(part[8]).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    FakeRow row;
    row.group = part[0].toInt();
    row.light = core::valueOfKey<core::LightColour>(part[9]).value();
    row.reason = core::valueOfKey<core::LightReason>(part[10]).value();
    row.cells = {{part[0]},
                 {part[1]},
                 {part[2]},
                 {part[3]},
                 {part[4]},
                 {part[5]},
                 {part[6]},
                 {part[7], dates},
                 {part[11]},
                 {part[12], part[13]},
                 {part[14]},
                 {part[16], {}, part[15]}};
    return row;
}

} // namespace

std::unique_ptr<FakeLedgerModel> FakeLedgerModel::sample()
{
    QFile file(tests::testData(QStringLiteral("ledger/sample.tsv")));
    QList<FakeRow> rows;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines
            = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            rows.append(sampleRow(line.split(u'\t')));
    }
    auto model = std::make_unique<FakeLedgerModel>(sampleColumns());
    model->setRows(rows);
    return model;
}

void FakeLedgerModel::setRows(const QList<FakeRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_ids.clear();
    for (int row = 0; row < rows.size(); ++row)
        m_ids.append(1000 + row);
    endResetModel();
}

void FakeLedgerModel::insertRow(int at, const FakeRow &row)
{
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    m_ids.insert(at, 5000 + m_rows.size());
    endInsertRows();
}

void FakeLedgerModel::setCell(int row, int column, const FakeCell &cell)
{
    m_rows[row].cells[column] = cell;
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

void FakeLedgerModel::setLoaded(int row, bool isLoaded)
{
    m_rows[row].isLoaded = isLoaded;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void FakeLedgerModel::setPending(int row, int column, bool isPending)
{
    m_rows[row].cells[column].isPending = isPending;
    Q_EMIT dataChanged(index(row, column), index(row, column), {core::PendingRole});
}

int FakeLedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FakeLedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int FakeLedgerModel::spanTop(const QModelIndex &index) const
{
    int top = index.row();
    while (m_columns[index.column()].isMerged && top > 0
           && m_rows[top - 1].group == m_rows[top].group)
        --top;
    return top;
}

int FakeLedgerModel::spanRows(const QModelIndex &index) const
{
    int bottom = index.row();
    while (m_columns[index.column()].isMerged && bottom + 1 < rowCount()
           && m_rows[bottom + 1].group == m_rows[bottom].group)
        ++bottom;
    return bottom - index.row() + 1;
}

QVariant FakeLedgerModel::data(const QModelIndex &index, int role) const
{
    const FakeRow &row = m_rows[index.row()];
    const FakeCell cell = row.isLoaded ? row.cells.value(index.column()) : FakeCell {};
    switch (role) {
    case Qt::DisplayRole: ++m_textCalls; return cell.text;
    case Qt::EditRole: return cell.text;
    case core::SecondLineRole: return cell.second;
    case core::PrefixRole: return cell.prefix;
    case core::PendingRole: return cell.isPending;
    case core::FieldRole: return static_cast<int>(m_columns[index.column()].field);
    case core::SpanTopRole: return spanTop(index);
    case core::SpanRole: return spanTop(index) == index.row() ? spanRows(index) : 0;
    default: return rowData(index, role);
    }
}

QVariant FakeLedgerModel::rowData(const QModelIndex &index, int role) const
{
    const FakeRow &row = m_rows[index.row()];
    switch (role) {
    case core::TaskIdRole: return m_ids[index.row()];
    case core::EntryIdRole: return qint64 {0};
    case core::LightRole: return static_cast<int>(row.light);
    case core::LightReasonRole: return static_cast<int>(row.reason);
    case core::GroupEndRole:
        return index.row() + 1 == rowCount() || m_rows[index.row() + 1].group != row.group;
    case core::LoadedRole: return row.isLoaded;
    case core::EntryRowRole: return row.isEntryRow;
    default: return {};
    }
}

QVariant FakeLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns[section].header;
}

Qt::ItemFlags FakeLedgerModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const ColumnField field = m_columns[index.column()].field;
    const bool isDerived = field == ColumnField::Light || field == ColumnField::Remaining;
    // As in the ledger: what a row that is not read yet holds, nobody knows.
    const bool isLocked = m_isReadOnly || isDerived || !m_rows[index.row()].isLoaded;
    return isLocked ? plain : plain | Qt::ItemIsEditable;
}

} // namespace tests

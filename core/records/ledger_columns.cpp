// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/ledger_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {
const QString kField = QStringLiteral("field");
const QString kHeader = QStringLiteral("header");
} // namespace

QString columnsToText(const QList<LedgerColumn> &columns)
{
    if (columns.isEmpty())
        return {};
    QJsonArray list;
    for (const LedgerColumn &column : columns)
        list.append(QJsonObject {{kField, keyOf(column.field)}, {kHeader, column.header}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<LedgerColumn> columnsFromText(const QString &text)
{
    QList<LedgerColumn> columns;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : list) {
        const QJsonObject column = value.toObject();
        const auto field = valueOfKey<ColumnField>(column.value(kField).toString());
        columns.append({field.value_or(ColumnField::Extra), column.value(kHeader).toString()});
    }
    return columns;
}

} // namespace core

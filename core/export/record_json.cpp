// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/record_json.h"

#include "core/records/fields.h"
#include "core/records/predecessors.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

QJsonValue fieldJson(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Id: return value.toString();
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Key: return textJson(value.toString());
    case FieldType::Boolean: return value.toBool();
    case FieldType::Integer:
    case FieldType::OptionalInteger: return value.toLongLong();
    }
    Q_UNREACHABLE();
}

// How an imported sheet looked is kept to write it again, and in a form that may change.
bool isTold(const Field &field)
{
    return field.name != u"form";
}

// In a record 0 stands for a year that is not known or a number not given, and its columns are one
// text.
void addLedgerFields(QJsonObject &json, const Ledger &ledger)
{
    for (const auto &[name, year] :
         {std::pair {QStringLiteral("year"), ledger.year},
          std::pair {QStringLiteral("last_year"), ledger.lastYear},
          std::pair {QStringLiteral("closing_year"), ledger.closingYear},
          std::pair {QStringLiteral("last_closing"), ledger.lastClosing}}) {
        if (year == 0)
            json.insert(name, QJsonValue::Null);
    }
    json.insert(QStringLiteral("columns"),
                QJsonDocument::fromJson(ledger.columns.toUtf8()).array());
}

/// What a measure waits for: ids of measures and nodes, none where it waits for nothing; null where
/// it says nothing, and a text that nobody understood as it was written.
QJsonValue predecessorsJson(const Measure &measure)
{
    const Predecessors said = predecessorsIn(measure.predecessors);
    if (!said.isSaid)
        return textJson(measure.predecessors);
    QJsonArray ids;
    for (const Id id : said.ids)
        ids.append(id.toString());
    return ids;
}

} // namespace

QJsonObject recordJson(const Record &record)
{
    QJsonObject result;
    const QList<Field> &fields = fieldsOf(kindOf(record));
    for (int i = 0; i < fields.size(); ++i) {
        if (isTold(fields.at(i)))
            result.insert(fields.at(i).name, fieldJson(fields.at(i), fieldValue(record, i)));
    }
    if (const auto *ledger = std::get_if<Ledger>(&record))
        addLedgerFields(result, *ledger);
    if (const auto *measure = std::get_if<Measure>(&record))
        result.insert(QStringLiteral("predecessors"), predecessorsJson(*measure));
    return result;
}

QStringList recordColumns(RecordKind kind)
{
    QStringList names;
    for (const Field &field : fieldsOf(kind)) {
        if (isTold(field))
            names.append(field.name);
    }
    return names;
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dateJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace core

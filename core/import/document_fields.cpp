// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/document_fields.h"

#include "core/base/text.h"
#include "core/import/laid_day.h"
#include "core/import/roster.h"

namespace core {

namespace {

QVariant wholeNumber(const QJsonValue &json)
{
    return json.isDouble() ? QVariant(json.toInteger()) : QVariant();
}

/// What nobody writes by hand: keys, and places that the order of the document gives.
bool isGiven(const Field &field, RecordKind kind)
{
    const bool isName = field.target == RecordKind::Unit || field.target == RecordKind::Person;
    const bool isOtherId = field.type == FieldType::Id && !isName;
    return field.name == u"id" || field.name == u"position" || isOtherId
        || (kind == RecordKind::Task && field.name == u"ledger");
}

} // namespace

DocumentFields::DocumentFields(QDate day, WorkCalendar calendar, const Roster *roster)
    : m_day(day)
    , m_calendar(std::move(calendar))
    , m_roster(roster)
{
}

void DocumentFields::fill(Record &record,
                          const QJsonObject &object,
                          const QString &place,
                          const QStringList &others)
{
    const RecordKind kind = kindOf(record);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (others.contains(entry.key()))
            continue;
        const int index = fieldIndex(kind, entry.key());
        const bool isField = index >= 0 && !isGiven(fieldsOf(kind).at(index), kind);
        const QVariant value
            = isField ? valueOf(fieldsOf(kind).at(index), entry.value()) : QVariant();
        if (!value.isValid() || !setFieldValue(record, index, value))
            refuse(place + u'.' + entry.key());
    }
}

void DocumentFields::refuse(const QString &place)
{
    if (!m_fault)
        m_fault = place;
}

QVariant DocumentFields::valueOf(const Field &field, const QJsonValue &json) const
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::OptionalInteger: return wholeNumber(json);
    case FieldType::Boolean: return json.isBool() ? QVariant(qlonglong(json.toBool())) : QVariant();
    default: break;
    }
    if (!json.isString())
        return {};
    const auto text = cleanText(json.toString());
    if (!text)
        return {};
    if (field.type == FieldType::Id)
        return idOf(field.target, *text);
    if (field.type != FieldType::Date)
        return *text;
    const auto day = LaidDay::read(*text);
    return day ? QVariant(day->on(m_day, m_calendar).toString(Qt::ISODate)) : QVariant();
}

QVariant DocumentFields::idOf(RecordKind target, const QString &name) const
{
    const Roster::Match match = m_roster == nullptr ? Roster::Match {} : m_roster->find(name);
    const Id id = target == RecordKind::Unit ? match.unit : match.person;
    return id.isSet() ? QVariant(id.value) : QVariant();
}

} // namespace core

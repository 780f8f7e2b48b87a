// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_text.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr char16_t kFirstPlain = 0x20;

/// The places of the fields of @p kind in the order of their names. The list lives as long as the
/// program.
const QList<int> &orderOf(RecordKind kind)
{
    static const QHash<RecordKind, QList<int>> orders = [] {
        QHash<RecordKind, QList<int>> result;
        for (const auto &[each, key] : EnumKeys<RecordKind>::values) {
            const QList<Field> &fields = fieldsOf(each);
            QList<int> order(fields.size());
            std::iota(order.begin(), order.end(), 0);
            std::sort(order.begin(), order.end(), [&fields](int left, int right) {
                return fields.at(left).name < fields.at(right).name;
            });
            result.insert(each, order);
        }
        return result;
    }();
    return *orders.constFind(kind);
}

bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return code >= kFirstPlain && code != u'"' && code != u'\\' && code != u'\uFEFF';
}

void appendEscaped(QString &json, QChar character)
{
    switch (character.unicode()) {
    case u'"': json += u"\\\""; break;
    case u'\\': json += u"\\\\"; break;
    case u'\b': json += u"\\b"; break;
    case u'\f': json += u"\\f"; break;
    case u'\n': json += u"\\n"; break;
    case u'\r': json += u"\\r"; break;
    case u'\t': json += u"\\t"; break;
    default:
        constexpr int kDigits = 4;
        constexpr int kHexadecimal = 16;
        json += u"\\u"
            + QString::number(character.unicode(), kHexadecimal).rightJustified(kDigits, u'0');
    }
}

void appendValue(QString &json, const Field &field, const QVariant &value)
{
    if (!value.isValid()) {
        json += u"null";
        return;
    }
    switch (field.type) {
    case FieldType::Id: // has more digits than a number of JSON keeps
        json += u'"' + QString::number(value.toLongLong()) + u'"';
        break;
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Key: appendJson(json, value.toString()); break;
    case FieldType::Integer:
    case FieldType::OptionalInteger:
    case FieldType::Boolean: json += QString::number(value.toLongLong()); break;
    }
}

} // namespace

void appendJson(QString &json, QStringView text)
{
    json += u'"';
    const auto *const end = text.cend();
    for (const auto *plain = text.cbegin(); plain != end;) {
        const auto *const odd = std::find_if_not(plain, end, isPlain);
        json.append(plain, odd - plain);
        plain = odd;
        if (odd != end)
            appendEscaped(json, *plain++);
    }
    json += u'"';
}

void appendJson(QString &json, const Field &field, const QVariant &value)
{
    appendJson(json, field.name);
    json += u':';
    appendValue(json, field, value);
}

void appendJson(QString &json, const Record &record)
{
    const RecordKind kind = kindOf(record);
    const QList<Field> &fields = fieldsOf(kind);
    json += u'{';
    bool isFirst = true;
    for (const int place : orderOf(kind)) {
        const Field &field = fields.at(place);
        const QVariant value = fieldValue(record, place);
        const bool isEmptyText = field.type == FieldType::Text && value.toString().isEmpty();
        if (!value.isValid() || isEmptyText)
            continue;
        if (!isFirst)
            json += u',';
        isFirst = false;
        appendJson(json, field, value);
    }
    json += u'}';
}

} // namespace core

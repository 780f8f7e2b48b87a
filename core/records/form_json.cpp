// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/form_json.h"

namespace core {

namespace {
const QString kWrittenText = QStringLiteral("text");
const QString kWrittenKind = QStringLiteral("kind");
const QString kWrittenDay = QStringLiteral("day");
} // namespace

QJsonValue writtenJson(const WrittenText &written)
{
    if (written.kind == WrittenKind::Text)
        return written.text;
    QJsonObject json {{kWrittenText, written.text}, {kWrittenKind, keyOf(written.kind)}};
    if (written.day.isValid())
        json.insert(kWrittenDay, written.day.toString(Qt::ISODate));
    return json;
}

WrittenText writtenFromJson(const QJsonValue &json)
{
    if (json.isString())
        return {json.toString()};
    const QJsonObject object = json.toObject();
    WrittenText written {object.value(kWrittenText).toString()};
    written.kind = valueOfKey<WrittenKind>(object.value(kWrittenKind).toString())
                       .value_or(WrittenKind::Text);
    written.day = QDate::fromString(object.value(kWrittenDay).toString(), Qt::ISODate);
    if (written.kind == WrittenKind::Day && !written.day.isValid())
        written.kind = WrittenKind::Text;
    return written;
}

QJsonArray areasJson(const QList<FormArea> &areas)
{
    QJsonArray json;
    for (const FormArea &area : areas)
        json.append(QJsonArray {area.row, area.column, area.rows, area.columns});
    return json;
}

QList<FormArea> areasFromJson(const QJsonValue &json)
{
    QList<FormArea> areas;
    const QJsonArray list = json.toArray();
    for (const auto &value : list) {
        const QJsonArray each = value.toArray();
        const FormArea area {
            each.at(0).toInt(-1), each.at(1).toInt(-1), each.at(2).toInt(), each.at(3).toInt()};
        const bool areRows = area.row >= 0 && area.rows > 0 && area.row <= kLastFormRow - area.rows;
        const bool areColumns = area.column >= 0 && area.columns > 0
            && area.column <= kLastFormColumn + 1 - area.columns;
        if (areRows && areColumns)
            areas.append(area);
    }
    return areas;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/column_arrangement.h"

#include "core/views/same_column.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

const QString kFieldKey = QStringLiteral("field");
const QString kHeaderKey = QStringLiteral("header");
const QString kHiddenKey = QStringLiteral("hidden");
const QString kFrozenKey = QStringLiteral("frozen");
const QString kWidthKey = QStringLiteral("width");
constexpr int kWidest = 10'000;

qsizetype placeIn(const ColumnArrangement &places, const ListColumn &column)
{
    const auto found = std::find_if(places.cbegin(), places.cend(), [&column](const auto &place) {
        return isSameColumn(place, column);
    });
    return found == places.cend() ? -1 : found - places.cbegin();
}

bool isAmong(const QList<ListColumn> &columns, const ColumnPlace &place)
{
    return std::any_of(columns.cbegin(), columns.cend(), [&place](const ListColumn &column) {
        return isSameColumn(place, column);
    });
}

} // namespace

ColumnArrangement placesOf(const QList<ListColumn> &columns, const ColumnArrangement &wanted)
{
    ColumnArrangement places;
    for (const ColumnPlace &place : wanted) {
        if (isAmong(columns, place))
            places.append(place);
    }
    for (qsizetype index = 0; index < columns.size(); ++index) {
        const ListColumn &column = columns.at(index);
        if (placeIn(places, column) >= 0)
            continue;
        const qsizetype before = index == 0 ? -1 : placeIn(places, columns.at(index - 1));
        places.insert(before + 1,
                      ColumnPlace {column.field, column.header, column.isHiddenAtFirst});
    }
    return places;
}

QList<ListColumn> arranged(const QList<ListColumn> &columns, const ColumnArrangement &wanted)
{
    QList<ListColumn> shown;
    const ColumnArrangement places = placesOf(columns, wanted);
    for (const ColumnPlace &place : places) {
        const auto column
            = std::find_if(columns.cbegin(), columns.cend(), [&place](const auto &one) {
                  return isSameColumn(place, one);
              });
        if (!place.isHidden)
            shown.append(*column);
    }
    return shown.isEmpty() ? columns : shown;
}

int frozenColumns(const QList<ListColumn> &columns, const ColumnArrangement &wanted)
{
    for (const ColumnPlace &place : wanted) {
        for (int index = 0; place.isFrozenTo && index < columns.size(); ++index) {
            if (isSameColumn(place, columns.at(index)))
                return index + 1;
        }
    }
    const auto other = std::find_if(columns.cbegin(), columns.cend(), [](const ListColumn &column) {
        return column.field != ColumnField::Number && column.field != ColumnField::Objective;
    });
    return static_cast<int>(other - columns.cbegin());
}

QString textOfArrangement(const ColumnArrangement &arrangement)
{
    QJsonArray places;
    for (const ColumnPlace &place : arrangement) {
        QJsonObject object {{kFieldKey, keyOf(place.field)}};
        if (!place.header.isEmpty())
            object.insert(kHeaderKey, place.header);
        if (place.isHidden)
            object.insert(kHiddenKey, true);
        if (place.width > 0)
            object.insert(kWidthKey, place.width);
        if (place.isFrozenTo)
            object.insert(kFrozenKey, true);
        places.append(object);
    }
    return QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact));
}

ColumnArrangement arrangementOfText(const QString &text)
{
    ColumnArrangement arrangement;
    const QJsonArray places = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : places) {
        const QJsonObject object = value.toObject();
        const auto field = valueOfKey<ColumnField>(object.value(kFieldKey).toString());
        if (!field)
            return {};
        arrangement.append({*field,
                            object.value(kHeaderKey).toString(),
                            object.value(kHiddenKey).toBool(),
                            std::clamp(object.value(kWidthKey).toInt(), 0, kWidest),
                            object.value(kFrozenKey).toBool()});
    }
    return arrangement;
}

} // namespace core

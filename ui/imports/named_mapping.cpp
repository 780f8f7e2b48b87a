// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/named_mapping.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

const QString kNameKey = QStringLiteral("name");
const QString kFieldsKey = QStringLiteral("fields");

} // namespace

QString headingOf(const core::MappedColumn &column)
{
    return core::foldForMatching(column.header);
}

QString headerOf(const core::ImportTable &table)
{
    QStringList headings;
    for (const core::MappedColumn &column : table.header.columns())
        headings.append(headingOf(column));
    return headings.join(u'|');
}

NamedMapping
namedMapping(const QString &name, const core::ImportTable &table, const ColumnMapping &changed)
{
    NamedMapping mapping {name, headerOf(table)};
    // Of columns that are called the same the first counts.
    for (const core::MappedColumn &column : table.header.columns()) {
        const QString heading = headingOf(column);
        if (!mapping.fields.contains(heading))
            mapping.fields.insert(heading, changed.value(column.column, column.field));
    }
    return mapping;
}

ColumnMapping mappingFor(const core::ImportTable &table, const NamedMapping &mapping)
{
    ColumnMapping changed;
    for (const core::MappedColumn &column : table.header.columns()) {
        const auto field = mapping.fields.constFind(headingOf(column));
        if (field != mapping.fields.cend() && *field != column.field)
            changed.insert(column.column, *field);
    }
    return changed;
}

QString textOf(const NamedMapping &mapping)
{
    QJsonObject fields;
    for (auto field = mapping.fields.cbegin(); field != mapping.fields.cend(); ++field)
        fields.insert(field.key(), core::keyOf(field.value()));
    const QJsonObject object {{kNameKey, mapping.name}, {kFieldsKey, fields}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<NamedMapping> namedMappingIn(const QString &header, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    NamedMapping mapping {object.value(kNameKey).toString(), header};
    const QJsonObject fields = object.value(kFieldsKey).toObject();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (const auto known = core::valueOfKey<core::ColumnField>(field.value().toString()))
            mapping.fields.insert(field.key(), *known);
    }
    return mapping.name.isEmpty() || mapping.fields.isEmpty() ? std::nullopt
                                                              : std::optional(mapping);
}

} // namespace ui

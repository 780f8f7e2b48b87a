// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/column_mappings.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

/// The headings of all columns: tables that have the same ones are taken for the same.
QString headerOf(const core::ImportTable &table)
{
    QStringList headings;
    for (const core::MappedColumn &column : table.header.columns())
        headings.append(core::foldForMatching(column.header));
    return headings.join(u'|');
}

ColumnMapping mappingIn(const QString &text)
{
    ColumnMapping mapping;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto column = object.constBegin(); column != object.constEnd(); ++column) {
        bool isNumber = false;
        const int place = column.key().toInt(&isNumber);
        const auto field = core::valueOfKey<core::ColumnField>(column.value().toString());
        if (isNumber && field)
            mapping.insert(place, *field);
    }
    return mapping;
}

QString textOf(const ColumnMapping &mapping)
{
    QJsonObject object;
    for (auto column = mapping.cbegin(); column != mapping.cend(); ++column)
        object.insert(QString::number(column.key()), core::keyOf(column.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ColumnMappings::ColumnMappings(const QStringList &texts)
{
    for (qsizetype place = 0; place + 1 < texts.size(); place += 2) {
        const ColumnMapping mapping = mappingIn(texts.at(place + 1));
        if (!mapping.isEmpty())
            m_mappings.insert(texts.at(place), mapping);
    }
}

QStringList ColumnMappings::texts() const
{
    QStringList texts;
    for (auto mapping = m_mappings.cbegin(); mapping != m_mappings.cend(); ++mapping)
        texts << mapping.key() << textOf(*mapping);
    return texts;
}

ColumnMapping ColumnMappings::of(const core::ImportTable &table) const
{
    return m_mappings.value(headerOf(table));
}

void ColumnMappings::set(const core::ImportTable &table, const ColumnMapping &mapping)
{
    const QString header = headerOf(table);
    if (mapping.isEmpty()) {
        m_mappings.remove(header);
        return;
    }
    if (!m_mappings.contains(header) && m_mappings.size() >= kMost)
        m_mappings.erase(m_mappings.cbegin());
    m_mappings.insert(header, mapping);
}

} // namespace ui

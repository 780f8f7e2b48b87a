// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/column_mappings.h"

#include "core/base/pinyin_order.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ui {

namespace {

const QString kEncodingKey = QStringLiteral("encoding");
const QString kSeparatorKey = QStringLiteral("separator");

} // namespace

std::optional<TextFinding> textFindingOf(const core::ImportInput &input)
{
    if (!input.text || input.tables.isEmpty() || input.isRawText())
        return std::nullopt;
    return TextFinding {headerOf(input.tables.first()), *input.text};
}

ColumnMappings::Kept ColumnMappings::keptIn(const QString &text)
{
    Kept kept;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto column = object.constBegin(); column != object.constEnd(); ++column) {
        bool isNumber = false;
        const int place = column.key().toInt(&isNumber);
        const auto field = core::valueOfKey<core::ColumnField>(column.value().toString());
        if (isNumber && field)
            kept.columns.insert(place, *field);
    }
    kept.form.encoding
        = core::valueOfKey<core::TextEncoding>(object.value(kEncodingKey).toString());
    kept.form.separator
        = core::valueOfKey<core::TextSeparator>(object.value(kSeparatorKey).toString());
    return kept;
}

QString ColumnMappings::textOf(const Kept &kept)
{
    QJsonObject object;
    for (auto column = kept.columns.cbegin(); column != kept.columns.cend(); ++column)
        object.insert(QString::number(column.key()), core::keyOf(column.value()));
    if (kept.form.encoding)
        object.insert(kEncodingKey, core::keyOf(*kept.form.encoding));
    if (kept.form.separator)
        object.insert(kSeparatorKey, core::keyOf(*kept.form.separator));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ColumnMappings::ColumnMappings(const QStringList &texts)
{
    for (qsizetype place = 0; place + 1 < texts.size(); place += 2) {
        if (const auto mapping = namedMappingIn(texts.at(place), texts.at(place + 1))) {
            keep(*mapping);
            continue;
        }
        const Kept kept = keptIn(texts.at(place + 1));
        if (!kept.isEmpty())
            m_kept.insert(texts.at(place), kept);
    }
}

QStringList ColumnMappings::texts() const
{
    QStringList texts;
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept)
        texts << kept.key() << textOf(*kept);
    for (const NamedMapping &mapping : m_named)
        texts << mapping.header << ui::textOf(mapping);
    return texts;
}

ColumnMapping ColumnMappings::of(const core::ImportTable &table) const
{
    const QString header = headerOf(table);
    ColumnMapping corrected = m_kept.value(header).columns;
    if (!corrected.isEmpty())
        return corrected;
    for (const NamedMapping &mapping : m_named) {
        if (mapping.header == header)
            return mappingFor(table, mapping);
    }
    return {};
}

std::optional<NamedMapping> ColumnMappings::named(const QString &name) const
{
    for (const NamedMapping &mapping : m_named) {
        if (mapping.name == name)
            return mapping;
    }
    return std::nullopt;
}

QString ColumnMappings::nameOf(const core::ImportTable &table, const ColumnMapping &mapping) const
{
    const QString header = headerOf(table);
    QString found;
    for (const NamedMapping &one : m_named) {
        if (mappingFor(table, one) != mapping)
            continue;
        if (one.header == header)
            return one.name;
        // One that says nothing of the table is none for it.
        if (found.isEmpty() && !mapping.isEmpty())
            found = one.name;
    }
    return found;
}

void ColumnMappings::keep(const NamedMapping &mapping)
{
    forget(mapping.name);
    if (m_named.size() >= kMostNamed)
        return;
    const core::PinyinOrder order;
    const auto key = order.keyOf(mapping.name);
    const auto next
        = std::find_if(m_named.cbegin(), m_named.cend(), [&](const NamedMapping &other) {
              return key < order.keyOf(other.name);
          });
    m_named.insert(next, mapping);
}

void ColumnMappings::forget(const QString &name)
{
    m_named.removeIf([&name](const NamedMapping &mapping) { return mapping.name == name; });
}

core::TextForm ColumnMappings::formOf(const QString &header) const
{
    return m_kept.value(header).form;
}

void ColumnMappings::set(const core::ImportTable &table, const ColumnMapping &mapping)
{
    const QString header = headerOf(table);
    keepFor(header, {mapping, m_kept.value(header).form});
}

void ColumnMappings::setForm(const QString &header, core::TextForm form)
{
    keepFor(header, {m_kept.value(header).columns, form});
}

void ColumnMappings::keepFor(const QString &header, const Kept &kept)
{
    if (kept.isEmpty()) {
        m_kept.remove(header);
        return;
    }
    if (!m_kept.contains(header) && m_kept.size() >= kMost)
        m_kept.erase(m_kept.cbegin());
    m_kept.insert(header, kept);
}

} // namespace ui

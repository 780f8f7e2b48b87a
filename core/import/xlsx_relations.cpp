// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_relations.h"

#include <QStringList>

namespace core {

namespace {
QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}
} // namespace

XlsxRelations::XlsxRelations(const QString &part)
    : m_folder(folderOf(part))
{
}

QString XlsxRelations::partOf(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
}

QString XlsxRelations::target(const QString &id, const QString &type) const
{
    for (const Relation &relation : m_relations) {
        if (relation.id == id && relation.type == type)
            return relation.target;
    }
    return {};
}

QString XlsxRelations::firstOf(const QString &type) const
{
    for (const Relation &relation : m_relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

QString XlsxRelations::resolved(const QString &target) const
{
    const QString whole = target.startsWith(u'/') ? target : m_folder + target;
    QStringList path;
    const QStringList steps = whole.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == QLatin1String("..")) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != QLatin1String(".")) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

void XlsxRelations::startElement(std::string_view name, XmlAttributes attributes)
{
    if (name != "Relationship" || attributes.value("TargetMode") == "External")
        return;
    // The URIs of strict and transitional OOXML differ before the last step only.
    const QString type = attributes.text("Type");
    m_relations.append({attributes.text("Id"),
                        type.mid(type.lastIndexOf(u'/') + 1),
                        resolved(attributes.text("Target"))});
}

void XlsxRelations::characters(std::string_view /*text*/)
{
}

void XlsxRelations::endElement(std::string_view /*name*/)
{
}

} // namespace core

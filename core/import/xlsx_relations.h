// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/xml_reader.h"

#include <QHash>
#include <QList>
#include <QString>

namespace core {

/// Reads a .rels part: which other parts a part of a package points to.
class XlsxRelations final : public XmlHandler
{
public:
    /// @param part the part the relations belong to; empty for the package itself.
    explicit XlsxRelations(const QString &part);

    /// The .rels part of @p part.
    [[nodiscard]] static QString partOf(const QString &part);

    /// The part with @p id if it is of type @p type ("worksheet"); empty if there is none.
    [[nodiscard]] QString target(const QString &id, const QString &type) const;

    /// The first part of type @p type; empty if there is none.
    [[nodiscard]] QString firstOf(const QString &type) const;

    void startElement(std::string_view name, XmlAttributes attributes) override;
    void characters(std::string_view text) override;
    void endElement(std::string_view name) override;

private:
    struct Relation
    {
        QString id;
        QString type;
        QString target;
    };

    [[nodiscard]] QString resolved(const QString &target) const;

    QString m_folder;
    QList<Relation> m_relations;
};

} // namespace core

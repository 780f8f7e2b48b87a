// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_names.h"

#include "core/models/text_table_model.h"
#include "ui/prompts/prompts.h"

namespace ui {

MappingNames::MappingNames(Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
{
}

void MappingNames::keep(const NamedMapping &mapping, const ColumnMappings &present)
{
    m_prompts.askText(
        {tr("Name of the mapping: tables with the same header are taken by it from now "
            "on"),
         mapping.name,
         tr("Keep")},
        [this, mapping, present](const QString &typed) {
            NamedMapping named = mapping;
            named.name = typed.simplified();
            if (named.name.isEmpty())
                return;
            if (const auto other = present.named(named.name); other && other != named)
                askToReplace(named, {});
            else
                finish(named, {});
        });
}

/// @param before the name it had; empty = it is new.
void MappingNames::askToReplace(const NamedMapping &mapping, const QString &before)
{
    m_prompts.ask(
        {tr("There is a mapping “%1” already. Replace it?").arg(mapping.name), {}, tr("Replace")},
        [this, mapping, before] { finish(mapping, before); });
}

void MappingNames::finish(const NamedMapping &mapping, const QString &before)
{
    if (!before.isEmpty())
        Q_EMIT forgotten(before);
    Q_EMIT kept(mapping);
}

void MappingNames::rename(const NamedMapping &mapping, const ColumnMappings &present)
{
    m_prompts.askText(
        {tr("New name of the mapping “%1”").arg(mapping.name), mapping.name, tr("Rename")},
        [this, mapping, present](const QString &typed) {
            NamedMapping named = mapping;
            named.name = typed.simplified();
            if (named.name.isEmpty() || named.name == mapping.name)
                return;
            if (present.named(named.name))
                askToReplace(named, mapping.name);
            else
                finish(named, mapping.name);
        });
}

void MappingNames::askToDelete(const QString &name)
{
    m_prompts.ask({tr("Delete the mapping “%1”?").arg(name),
                   tr("What was imported by it stays as it is."),
                   tr("Delete")},
                  [this, name] { Q_EMIT forgotten(name); });
}

void MappingNames::manage(const ColumnMappings &present)
{
    QList<QStringList> rows;
    for (const NamedMapping &mapping : present.named())
        rows.append({mapping.name.simplified(), QString(mapping.header).replace(u'|', u'、')});
    const auto at
        = [present](const QList<int> &chosen) { return present.named().at(chosen.constFirst()); };
    TableRequest request;
    request.title = tr("Mappings kept under a name");
    request.remark = tr("They belong to you, not to the file.");
    request.model = std::make_shared<core::TextTableModel>(
        QList<core::TextColumn> {{tr("Mapping")}, {tr("Made for the header")}}, rows);
    request.wideColumn = 1;
    request.verbs
        = {{tr("Rename…"),
            [this, at, present](const QList<int> &chosen) { rename(at(chosen), present); }},
           {tr("Delete"), [this, at](const QList<int> &chosen) { askToDelete(at(chosen).name); }}};
    m_prompts.showTable(request);
}

} // namespace ui

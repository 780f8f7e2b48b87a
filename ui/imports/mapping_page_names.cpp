// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of columns does with mappings that are kept under names.
#include "ui/imports/mapping_chooser.h"
#include "ui/imports/mapping_names.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/mapping_panel.h"

namespace ui {

void MappingPage::connectNames()
{
    connect(m_mapping, &MappingChooser::standingChosen, this, [this] { chooseMapping({}); });
    connect(m_mapping, &MappingChooser::nameChosen, this, &MappingPage::chooseMapping);
    connect(m_mapping, &MappingChooser::keepRequested, this, &MappingPage::keepMapping);
    connect(
        m_mapping, &MappingChooser::manageRequested, this, [this] { m_names->manage(m_mappings); });
    connect(m_names, &MappingNames::kept, this, [this](const NamedMapping &mapping) {
        takeNamed([&mapping](ColumnMappings &mappings) { mappings.keep(mapping); });
    });
    connect(m_names, &MappingNames::forgotten, this, [this](const QString &name) {
        takeNamed([&name](ColumnMappings &mappings) { mappings.forget(name); });
    });
}

void MappingPage::setMappings(const ColumnMappings &mappings)
{
    m_mappings = mappings;
    QStringList names;
    for (const NamedMapping &mapping : m_mappings.named())
        names.append(mapping.name);
    m_mapping->setNames(names);
}

/// Under which name what the columns are taken for now is kept.
void MappingPage::showMapping()
{
    const ColumnMapping changed = m_panel->changed();
    m_mapping->setEnabled(!m_request->input.isRawText());
    m_mapping->showMapping(m_mappings.nameOf(m_request->input.tables.at(m_sheetPlace), changed),
                           !changed.isEmpty());
}

/// @param name of what is kept; empty = as the columns were recognised.
void MappingPage::chooseMapping(const QString &name)
{
    if (!m_request)
        return;
    const core::ImportTable &table = m_request->input.tables.at(m_sheetPlace);
    const auto named = m_mappings.named(name);
    m_changed[m_sheetPlace] = named ? mappingFor(table, *named) : ColumnMapping();
    m_panel->setTable(table, m_changed.at(m_sheetPlace));
    follow();
}

void MappingPage::keepMapping()
{
    if (!m_request)
        return;
    const core::ImportTable &table = m_request->input.tables.at(m_sheetPlace);
    const ColumnMapping changed = m_panel->changed();
    m_names->keep(namedMapping(m_mappings.nameOf(table, changed), table, changed), m_mappings);
}

/// What is said in this request knows the names as well.
void MappingPage::takeNamed(const std::function<void(ColumnMappings &mappings)> &change)
{
    ColumnMappings mappings = m_mappings;
    change(mappings);
    change(m_said);
    setMappings(mappings);
    follow();
    Q_EMIT mappingsChanged(m_mappings);
}

} // namespace ui

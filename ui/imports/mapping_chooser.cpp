// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_chooser.h"

namespace ui {

namespace {

constexpr int kLeastChooserWidth = 120; ///< long names are cut rather than the page beside them

} // namespace

MappingChooser::MappingChooser(QWidget *parent)
    : KeptChooser(parent)
{
    setMinimumWidth(kLeastChooserWidth);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    retranslate();
}

/// What was changed and is not kept is none of the rows: the placeholder says so.
void MappingChooser::showMapping(const QString &name, bool isChanged)
{
    if (names().contains(name))
        showName(name);
    else if (isChanged)
        showNothing();
    else
        showStanding(0);
}

void MappingChooser::retranslate()
{
    setAccessibleName(tr("Mapping"));
    setPlaceholderText(tr("Corrected, not kept under a name"));
    setRows({{tr("As recognised")}, tr("Keep this mapping…"), tr("Rename or delete mappings…")});
}

} // namespace ui

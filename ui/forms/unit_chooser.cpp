// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/unit_chooser.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kUnitChooserHeight = 28;
constexpr int kUnitChooserWidth = 120;

} // namespace

UnitChooser::UnitChooser(QWidget *parent)
    : QComboBox(parent)
{
    setFixedSize(kUnitChooserWidth, kUnitChooserHeight);
    connect(this, &QComboBox::currentIndexChanged, this, &UnitChooser::tell);
    retranslate();
}

void UnitChooser::setUnits(const QList<core::Unit> &units)
{
    const QVariant before = currentData();
    m_units = units;
    fill();
    // A section that is gone is no longer filtered by.
    if (before != currentData())
        tell();
}

void UnitChooser::tell()
{
    Q_EMIT unitChosen(chosen());
}

std::optional<core::Id> UnitChooser::chosen() const
{
    const QVariant unit = currentData();
    return unit.isValid() ? std::optional(unit.value<core::Id>()) : std::nullopt;
}

void UnitChooser::choose(std::optional<core::Id> unit)
{
    setCurrentIndex(unit ? std::max(0, findData(QVariant::fromValue(*unit))) : 0);
}

void UnitChooser::fill()
{
    const QVariant before = currentData();
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("All sections"));
    for (const core::Unit &unit : std::as_const(m_units)) {
        const bool isOffice = unit.kind == core::UnitKind::Office;
        if (!isOffice)
            addItem(unit.shortName.isEmpty() ? unit.name : unit.shortName,
                    QVariant::fromValue(unit.id));
    }
    const bool hasAny = count() > 1;
    addItem(tr("No section named"), QVariant::fromValue(core::Id {}));
    const int kept = before.isValid() ? findData(before) : 0;
    setCurrentIndex(std::max(0, kept));
    setVisible(hasAny);
}

void UnitChooser::chooseAll()
{
    setCurrentIndex(0);
}

void UnitChooser::retranslate()
{
    setAccessibleName(tr("Section"));
    fill();
}

} // namespace ui

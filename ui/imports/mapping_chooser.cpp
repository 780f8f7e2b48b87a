// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_chooser.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int kMappingChooserHeight = 28;
constexpr int kLeastChooserWidth = 120; ///< long names are cut rather than the page beside them
constexpr int kMappingRowKind = Qt::UserRole + 1;

} // namespace

MappingChooser::MappingChooser(QWidget *parent)
    : QComboBox(parent)
{
    setFixedHeight(kMappingChooserHeight);
    setMinimumWidth(kLeastChooserWidth);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    retranslate();
    connect(this, &QComboBox::activated, this, &MappingChooser::choose);
}

void MappingChooser::add(const QString &text, Row row, const QString &name)
{
    addItem(text, name);
    setItemData(count() - 1, static_cast<int>(row), kMappingRowKind);
}

void MappingChooser::fill()
{
    clear();
    add(tr("As recognised"), Row::Recognised);
    for (const QString &name : std::as_const(m_names))
        add(QString(name).simplified(), Row::Named, name);
    insertSeparator(count());
    add(tr("Keep this mapping…"), Row::Keep);
    if (!m_names.isEmpty())
        add(tr("Rename or delete mappings…"), Row::Manage);
}

void MappingChooser::setNames(const QStringList &names)
{
    m_names = names;
    fill();
    showRow();
}

void MappingChooser::showMapping(const QString &name, bool isChanged)
{
    m_shown = name;
    m_isChanged = isChanged;
    showRow();
}

/// What was changed and is not kept is none of the rows: the placeholder says so.
void MappingChooser::showRow()
{
    const auto place = static_cast<int>(m_names.indexOf(m_shown));
    if (place >= 0)
        setCurrentIndex(place + 1);
    else
        setCurrentIndex(m_isChanged ? -1 : 0);
}

/// With the list closed keys go from mapping to mapping, not to what can be done with them.
void MappingChooser::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback guard(m_isTyping, true);
    QComboBox::keyPressEvent(event);
}

/// Nobody means to change what columns hold by turning a wheel over the list.
void MappingChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void MappingChooser::choose(int row)
{
    const QString name = itemData(row).toString();
    switch (static_cast<Row>(itemData(row, kMappingRowKind).toInt())) {
    case Row::Recognised: Q_EMIT recognisedChosen(); return;
    case Row::Named: Q_EMIT nameChosen(name); return;
    case Row::Keep:
        showRow();
        if (!m_isTyping)
            Q_EMIT keepRequested();
        return;
    case Row::Manage:
        showRow();
        if (!m_isTyping)
            Q_EMIT manageRequested();
        return;
    }
}

void MappingChooser::retranslate()
{
    setAccessibleName(tr("Mapping"));
    setPlaceholderText(tr("Corrected, not kept under a name"));
    fill();
    showRow();
}

} // namespace ui

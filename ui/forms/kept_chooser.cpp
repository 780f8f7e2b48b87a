// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/kept_chooser.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int kChooserHeight = 28;
constexpr int kKeptRowKind = Qt::UserRole + 1;

} // namespace

KeptChooser::KeptChooser(QWidget *parent)
    : QComboBox(parent)
{
    setFixedHeight(kChooserHeight);
    connect(this, &QComboBox::activated, this, &KeptChooser::choose);
}

void KeptChooser::setRows(const Rows &rows)
{
    m_rows = rows;
    fill();
}

void KeptChooser::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    fill();
}

void KeptChooser::add(const QString &text, Row row, const QVariant &value)
{
    addItem(text, value);
    setItemData(count() - 1, static_cast<int>(row), kKeptRowKind);
}

void KeptChooser::fill()
{
    clear();
    for (int place = 0; place < m_rows.standing.size(); ++place)
        add(m_rows.standing.at(place), Row::Standing, place);
    if (m_rows.standing.size() > 1 && !m_names.isEmpty())
        insertSeparator(count());
    for (const QString &name : std::as_const(m_names))
        add(QString(name).simplified(), Row::Named, name);
    insertSeparator(count());
    add(m_rows.keep, Row::Keep);
    if (!m_names.isEmpty())
        add(m_rows.manage, Row::Manage);
    rowsFilled();
    if (!m_name.isEmpty() && !m_names.contains(m_name))
        showStanding(0);
    else
        showRow();
}

int KeptChooser::find(Row row, const QVariant &value) const
{
    for (int place = 0; place < count(); ++place) {
        const bool isOfKind = itemData(place, kKeptRowKind) == QVariant(static_cast<int>(row));
        if (isOfKind && itemData(place) == value)
            return place;
    }
    return -1;
}

void KeptChooser::showStanding(int place)
{
    m_standing = place;
    m_name.clear();
    showRow();
}

void KeptChooser::showName(const QString &name)
{
    m_standing = -1;
    m_name = name;
    showRow();
}

void KeptChooser::showNothing()
{
    m_standing = -1;
    m_name.clear();
    showRow();
}

void KeptChooser::showRow()
{
    setCurrentIndex(m_name.isEmpty() ? find(Row::Standing, m_standing) : find(Row::Named, m_name));
}

/// With the list closed keys go from row to row, not to what can be done with them.
void KeptChooser::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback guard(m_isTyping, true);
    QComboBox::keyPressEvent(event);
}

/// Nobody means to change what holds by turning a wheel over the list.
void KeptChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void KeptChooser::choose(int row)
{
    const QVariant value = itemData(row);
    switch (static_cast<Row>(itemData(row, kKeptRowKind).toInt())) {
    case Row::Standing: Q_EMIT standingChosen(value.toInt()); return;
    case Row::Named: Q_EMIT nameChosen(value.toString()); return;
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

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/view_chooser.h"

#include "core/wording/view_text.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int kViewChooserHeight = 28;
constexpr int kViewChooserWidth = 104;
constexpr int kListMargin = 32;
constexpr int kWidestList = 320;
constexpr int kRowKind = Qt::UserRole + 1;

} // namespace

ViewChooser::ViewChooser(QWidget *parent)
    : QComboBox(parent)
{
    setFixedSize(kViewChooserWidth, kViewChooserHeight);
    setMaxVisibleItems(24);
    retranslate();
    connect(this, &QComboBox::activated, this, &ViewChooser::choose);
}

void ViewChooser::add(const QString &text, Row row, const QVariant &value)
{
    addItem(text, value);
    setItemData(count() - 1, static_cast<int>(row), kRowKind);
}

void ViewChooser::fill()
{
    clear();
    for (const auto &[view, key] : core::EnumKeys<core::TaskView>::values)
        add(core::viewName(view), Row::View, static_cast<int>(view));
    if (!m_saved.isEmpty())
        insertSeparator(count());
    for (const QString &name : std::as_const(m_saved))
        add(QString(name).simplified(), Row::Saved, name);
    insertSeparator(count());
    add(tr("Save this view…"), Row::Save);
    if (!m_saved.isEmpty())
        add(tr("Delete views…"), Row::Manage);
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(row)));
    view()->setMinimumWidth(std::min(widest + kListMargin, kWidestList));
    enableMine();
}

int ViewChooser::find(Row row, const QVariant &value) const
{
    for (int place = 0; place < count(); ++place) {
        const bool isOfKind = itemData(place, kRowKind) == QVariant(static_cast<int>(row));
        if (isOfKind && itemData(place) == value)
            return place;
    }
    return -1;
}

/// With the list closed keys go from view to view, not to what can be done with them.
void ViewChooser::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback guard(m_isTyping, true);
    QComboBox::keyPressEvent(event);
}

/// Nobody means to filter a ledger by turning a wheel over its head.
void ViewChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ViewChooser::choose(int row)
{
    const QVariant value = itemData(row);
    switch (static_cast<Row>(itemData(row, kRowKind).toInt())) {
    case Row::View: Q_EMIT viewChosen(static_cast<core::TaskView>(value.toInt())); return;
    case Row::Saved: Q_EMIT savedViewChosen(value.toString()); return;
    case Row::Save:
        setCurrentIndex(m_shown);
        if (!m_isTyping)
            Q_EMIT saveRequested();
        return;
    case Row::Manage:
        setCurrentIndex(m_shown);
        if (!m_isTyping)
            Q_EMIT manageRequested();
        return;
    }
}

void ViewChooser::setView(core::TaskView view)
{
    m_shown = find(Row::View, static_cast<int>(view));
    setCurrentIndex(m_shown);
}

void ViewChooser::setSavedView(const QString &name)
{
    if (const int row = find(Row::Saved, name); row >= 0)
        setCurrentIndex(m_shown = row);
}

void ViewChooser::setSavedViews(const QStringList &names)
{
    if (names == m_saved)
        return;
    m_saved = names;
    retranslate();
}

void ViewChooser::setPerson(const QString &name)
{
    m_person = name;
    enableMine();
}

void ViewChooser::enableMine()
{
    const int row = find(Row::View, static_cast<int>(core::TaskView::Mine));
    auto *items = qobject_cast<QStandardItemModel *>(model());
    items->item(row)->setEnabled(!m_person.isEmpty());
    setItemData(row,
                m_person.isEmpty()
                    ? tr("Click “Operator” at the lower left and type your name first.")
                    : QString(),
                Qt::ToolTipRole);
}

void ViewChooser::retranslate()
{
    setAccessibleName(tr("View"));
    const QVariant kind = currentData(kRowKind);
    const QVariant value = currentData();
    fill();
    const int before = kind.isValid() ? find(static_cast<Row>(kind.toInt()), value) : 0;
    m_shown = std::max(0, before);
    setCurrentIndex(m_shown);
}

} // namespace ui

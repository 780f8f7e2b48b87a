// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ledger_chooser.h"

#include "core/views/ledgers_in_use.h"
#include "ui/style/plain_tool_tip.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kLedgerChooserHeight = 28;
constexpr int kLedgerChooserLeastWidth = 120;
constexpr int kGreatestWidth = 320;
constexpr int kBoxWidth = 28; ///< of the check box before a title, with the room round it

} // namespace

LedgerChooser::LedgerChooser(AtFirst atFirst, QWidget *parent)
    : QComboBox(parent)
    , m_atFirst(atFirst)
{
    setFixedHeight(kLedgerChooserHeight);
    setMinimumWidth(kLedgerChooserLeastWidth);
    setMaximumWidth(kGreatestWidth);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, &LedgerChooser::chooseRow);
    // Chosen again after several had been chosen: the index does not change.
    connect(this, &QComboBox::activated, this, &LedgerChooser::chooseRow);
    retranslate();
}

QList<core::Id> LedgerChooser::all() const
{
    return core::idsOf(m_ledgers);
}

void LedgerChooser::setLedgers(const QList<core::Ledger> &ledgers)
{
    if (m_ledgers.isEmpty()) {
        m_isAll = m_atFirst == AtFirst::AllLedgers;
        m_isInUse = m_atFirst == AtFirst::LedgersInUse;
    }
    m_ledgers = ledgers;
    QList<core::Id> kept = m_isInUse ? core::idsOf(core::ledgersInUse(m_ledgers)) : all();
    if (!m_isAll && !m_isInUse)
        kept.removeIf([this](core::Id id) { return !m_chosen.contains(id); });
    if (m_awaited.isSet() && all().contains(m_awaited)) {
        m_isAll = false;
        m_isInUse = false;
        kept = {std::exchange(m_awaited, {})};
    }
    if (kept.isEmpty() && !ledgers.isEmpty())
        kept = {ledgers.first().id};
    fill();
    choose(kept);
}

void LedgerChooser::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    for (const core::Ledger &ledger : std::as_const(m_ledgers))
        addItem(ledger.isClosed ? tr("%1 (closed)").arg(ledger.title) : ledger.title,
                QVariant::fromValue(ledger.id));
    if (m_ledgers.size() > 1)
        addItem(tr("All ledgers"));
}

bool LedgerChooser::isAllRow(int row) const
{
    return row >= 0 && row == m_ledgers.size();
}

void LedgerChooser::chooseRow(int row)
{
    if (row < 0 || row > m_ledgers.size())
        return;
    m_isAll = isAllRow(row);
    m_isInUse = false;
    choose(m_isAll ? all() : QList {m_ledgers.at(row).id});
}

void LedgerChooser::chooseOnly(core::Id ledger)
{
    m_awaited = ledger;
    setLedgers(m_ledgers);
}

void LedgerChooser::chooseAll()
{
    m_isAll = true;
    m_isInUse = false;
    choose(all());
}

/// Adds a ledger to the chosen ones or takes it away. Whether @p row is one that can be.
bool LedgerChooser::toggle(int row)
{
    if (m_ledgers.size() < 2 || row < 0 || row >= m_ledgers.size())
        return false;
    QList<core::Id> ids = all();
    const core::Id toggled = m_ledgers.at(row).id;
    ids.removeIf([&](core::Id id) { return m_chosen.contains(id) == (id == toggled); });
    m_isAll = ids.size() == m_ledgers.size();
    m_isInUse = false;
    if (!ids.isEmpty())
        choose(ids);
    return true;
}

void LedgerChooser::choose(const QList<core::Id> &ledgers)
{
    const bool isOther = ledgers != m_chosen;
    m_chosen = ledgers;
    showChosen();
    if (isOther)
        Q_EMIT chosenChanged(m_chosen);
}

void LedgerChooser::showChosen()
{
    const QSignalBlocker blocker(this);
    QStringList titles;
    for (int row = 0; row < m_ledgers.size(); ++row) {
        const bool isChosen = m_chosen.contains(m_ledgers.at(row).id);
        if (isChosen)
            titles.append(m_ledgers.at(row).title);
        if (m_ledgers.size() > 1)
            setItemData(row, isChosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    const bool isOne = m_chosen.size() == 1;
    const bool isAll = !isOne && m_chosen.size() == m_ledgers.size();
    const int row = isOne ? findData(QVariant::fromValue(m_chosen.first()))
        : isAll           ? static_cast<int>(m_ledgers.size())
                          : -1;
    setCurrentIndex(m_ledgers.isEmpty() ? -1 : row);
    setPlaceholderText(tr("%n ledgers", nullptr, static_cast<int>(m_chosen.size())));
    setToolTip(plainToolTip(titles.join(u'\n')));
    update();
}

void LedgerChooser::retranslate()
{
    setAccessibleName(tr("Ledger"));
    fill();
    showChosen();
}

void LedgerChooser::showPopup()
{
    // Before the filter of the list itself, which would close it.
    for (QObject *watched :
         {static_cast<QObject *>(view()), static_cast<QObject *>(view()->viewport())}) {
        watched->removeEventFilter(this);
        watched->installEventFilter(this);
    }
    QComboBox::showPopup();
}

bool LedgerChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && watched == view()->viewport()) {
        const QPoint place = static_cast<QMouseEvent *>(event)->pos();
        if (place.x() < kBoxWidth && toggle(view()->indexAt(place).row()))
            return true;
    }
    if (event->type() == QEvent::KeyPress && watched == view()) {
        const QPersistentModelIndex current = view()->currentIndex();
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && toggle(current.row())) {
            // The box goes to what is chosen now, and from Qt 6.8 on takes its list along.
            view()->setCurrentIndex(current);
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

/// As the box of one choice, but what several are called is no muted placeholder.
void LedgerChooser::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0)
        option.currentText = m_ledgers.isEmpty() ? QString() : placeholderText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace ui

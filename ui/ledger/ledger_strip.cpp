// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_strip.h"

#include "ui/actions/actions.h"
#include "ui/ledger/filter_chip.h"
#include "ui/style/icons.h"
#include "ui/style/plain_label.h"
#include "ui/style/plain_tool_tip.h"
#include "ui/style/primary_button.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int kControlHeight = 28;
constexpr int kSide = 12;
constexpr int kGap = 8;
constexpr int kLedgerWidth = 208;
constexpr int kLedgerWidest = 320;
constexpr int kUnitWidth = 120;
constexpr int kSearchWidth = 248;
constexpr int kSearchLeast = 160;

} // namespace

LedgerStrip::LedgerStrip(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_ledgers(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_units(new QComboBox(this))
    , m_count(new PlainLabel(this))
    , m_chip(new FilterChip(this))
{
    setFixedHeight(kHeight);
    build(actions);
    connectChoices();
    retranslate();
}

void LedgerStrip::build(const Actions &actions)
{
    m_ledgers->setFixedHeight(kControlHeight);
    m_ledgers->setMinimumWidth(kLedgerWidth);
    m_ledgers->setMaximumWidth(kLedgerWidest);
    m_ledgers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ledgers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_units->setFixedSize(kUnitWidth, kControlHeight);
    m_search->setFixedHeight(kControlHeight);
    m_search->setMinimumWidth(kSearchLeast);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setClearButtonEnabled(true);
    const QIcon glass = icon(QStringLiteral("search"));
    m_search->addAction(glass, QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_count->setMuted();
    m_addTask = new PrimaryButton(actions.action(ActionId::AddTask), QStringLiteral("plus"), this);
    m_addEntry
        = new PrimaryButton(actions.action(ActionId::AddEntry), QStringLiteral("plus"), this);
    m_addEntry->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSide, 0, kSide, 0);
    layout->setSpacing(kGap);
    for (QWidget *control :
         std::initializer_list<QWidget *> {m_ledgers, m_search, m_units, m_count, m_chip})
        layout->addWidget(control);
    layout->setStretchFactor(m_search, 1);
    layout->addStretch(1);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::ImportTable})
        layout->addWidget(addTool(actions, static_cast<int>(id)));
    layout->addWidget(m_addTask);
    layout->addWidget(m_addEntry);
}

QToolButton *LedgerStrip::addTool(const Actions &actions, int id)
{
    auto *tool = new QToolButton(this);
    QAction *action = actions.action(static_cast<ActionId>(id));
    tool->setDefaultAction(action);
    tool->setAutoRaise(true);
    tool->setFixedHeight(kControlHeight);
    tool->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                     : Qt::ToolButtonTextBesideIcon);
    m_tools.append(tool);
    return tool;
}

void LedgerStrip::connectChoices()
{
    connect(m_ledgers, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT ledgersChosen(chosenLedgers());
    });
    connect(m_search, &QLineEdit::textChanged, this, &LedgerStrip::searchChanged);
    connect(m_units, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant unit = m_units->currentData();
        Q_EMIT unitChosen(unit.isValid() ? std::optional(unit.value<core::Id>()) : std::nullopt);
    });
    connect(m_chip, &QAbstractButton::clicked, this, [this] {
        clearFilters();
        Q_EMIT filtersCleared();
    });
}

void LedgerStrip::setLedgers(const QList<core::Ledger> &ledgers)
{
    const QList<core::Id> before = chosenLedgers();
    const bool wereAll = before.size() > 1;
    m_known = ledgers;
    {
        const QSignalBlocker blocker(m_ledgers);
        m_ledgers->clear();
        for (const core::Ledger &ledger : ledgers)
            m_ledgers->addItem(ledger.title, QVariant::fromValue(ledger.id));
        if (ledgers.size() > 1)
            m_ledgers->addItem(tr("All ledgers"));
        const int kept
            = before.size() == 1 ? m_ledgers->findData(QVariant::fromValue(before.first())) : -1;
        m_ledgers->setCurrentIndex(wereAll ? m_ledgers->count() - 1 : std::max(0, kept));
    }
    m_ledgers->setToolTip(plainToolTip(m_ledgers->currentText()));
    // Whoever shows the same ledgers already would lose its rows for a moment, and its place.
    if (const QList<core::Id> now = chosenLedgers(); now != before)
        Q_EMIT ledgersChosen(now);
}

QList<core::Id> LedgerStrip::chosenLedgers() const
{
    const QVariant one = m_ledgers->currentData();
    if (one.isValid())
        return {one.value<core::Id>()};
    QList<core::Id> all;
    for (const core::Ledger &ledger : m_known)
        all.append(ledger.id);
    return all;
}

void LedgerStrip::setUnits(const QList<core::Unit> &units)
{
    const QVariant before = m_units->currentData();
    m_knownUnits = units;
    const QSignalBlocker blocker(m_units);
    m_units->clear();
    m_units->addItem(tr("All sections"));
    for (const core::Unit &unit : units) {
        const bool isOffice = unit.kind == core::UnitKind::Office;
        if (!isOffice)
            m_units->addItem(unit.shortName.isEmpty() ? unit.name : unit.shortName,
                             QVariant::fromValue(unit.id));
    }
    const bool hasAny = m_units->count() > 1;
    m_units->addItem(tr("No section named"), QVariant::fromValue(core::Id {}));
    const int kept = before.isValid() ? m_units->findData(before) : 0;
    m_units->setCurrentIndex(std::max(0, kept));
    m_units->setVisible(hasAny);
    fit();
}

void LedgerStrip::setCounts(const core::RowCounts &counts, bool isFiltered, core::ListKind list)
{
    const bool isOfEntries = core::entryKindOf(list).has_value();
    m_chip->setVisible(isFiltered);
    m_count->setVisible(!isFiltered);
    //: filtered: %1 rows shown of %2
    m_chip->setText(tr("Filtered %1/%2").arg(counts.shown).arg(counts.all));
    m_count->setText(isOfEntries ? tr("%n entries in all", nullptr, counts.all)
                                 : tr("%n tasks in all", nullptr, counts.all));
    m_chip->updateGeometry();
    fit();
}

void LedgerStrip::setAddsEntries(bool addsEntries)
{
    m_addTask->setVisible(!addsEntries);
    m_addEntry->setVisible(addsEntries);
    fit();
}

void LedgerStrip::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LedgerStrip::clearFilters()
{
    m_search->clear();
    m_units->setCurrentIndex(0);
}

void LedgerStrip::retranslate()
{
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_ledgers->setAccessibleName(tr("Ledger"));
    m_units->setAccessibleName(tr("Section"));
    m_chip->setToolTip(tr("Show all rows again"));
    if (!m_known.isEmpty()) {
        setLedgers(m_known);
        setUnits(m_knownUnits);
    }
    fit();
}

void LedgerStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Words of the tools with an icon go when the strip is too narrow for them.
void LedgerStrip::fit()
{
    const auto setWords = [this](bool hasWords) {
        for (QToolButton *tool : std::as_const(m_tools)) {
            if (!tool->icon().isNull())
                tool->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon
                                                  : Qt::ToolButtonIconOnly);
        }
    };
    setWords(true);
    if (layout() && layout()->minimumSize().width() > width())
        setWords(false);
}

bool LedgerStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            Q_EMIT searchFinished();
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (m_search->text().isEmpty())
                Q_EMIT searchFinished();
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_strip.h"

#include "ui/actions/actions.h"
#include "ui/forms/filter_chip.h"
#include "ui/forms/ledger_chooser.h"
#include "ui/forms/search_field.h"
#include "ui/forms/unit_chooser.h"
#include "ui/forms/view_chooser.h"
#include "ui/style/busy_line.h"
#include "ui/style/plain_label.h"
#include "ui/style/plain_tool_tip.h"
#include "ui/style/primary_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kControlHeight = 28;
constexpr int kLedgerStripSide = 12;
constexpr int kLedgerStripGap = 8;
constexpr int kConditionsWidth = 200;

} // namespace

LedgerStrip::LedgerStrip(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_ledgers(new LedgerChooser(LedgerChooser::AtFirst::FirstLedger, this))
    , m_search(new SearchField(this))
    , m_units(new UnitChooser(this))
    , m_views(new ViewChooser(this))
    , m_count(new PlainLabel(this))
    , m_chip(new FilterChip(this))
    , m_sorting(new FilterChip(this))
    , m_busy(new BusyLine(this, BusyLine::AtRest::Nothing))
{
    setFixedHeight(kHeight);
    build(actions);
    connectChoices();
    retranslate();
}

void LedgerStrip::build(const Actions &actions)
{
    m_count->setMuted();
    m_addTask = new PrimaryButton(actions.action(ActionId::AddTask), QStringLiteral("plus"), this);
    m_addEntry
        = new PrimaryButton(actions.action(ActionId::AddEntry), QStringLiteral("plus"), this);
    m_addEntry->hide();
    m_sorting->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kLedgerStripSide, 0, kLedgerStripSide, 0);
    layout->setSpacing(kLedgerStripGap);
    for (QWidget *control : std::initializer_list<QWidget *> {
             m_ledgers, m_search, m_units, m_views, m_count, m_chip, m_sorting})
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

void LedgerStrip::setBusy(bool isBusy)
{
    m_busy->setBusy(isBusy);
}

void LedgerStrip::connectChoices()
{
    connect(m_ledgers, &LedgerChooser::chosenChanged, this, &LedgerStrip::ledgersChosen);
    connect(m_search, &QLineEdit::textChanged, this, &LedgerStrip::searchChanged);
    connect(m_search, &SearchField::finished, this, &LedgerStrip::searchFinished);
    connect(m_units, &UnitChooser::unitChosen, this, &LedgerStrip::unitChosen);
    connect(m_views, &ViewChooser::viewChosen, this, &LedgerStrip::viewChosen);
    connect(m_views, &ViewChooser::nameChosen, this, &LedgerStrip::savedViewChosen);
    connect(m_views, &ViewChooser::keepRequested, this, &LedgerStrip::viewSaveRequested);
    connect(m_views, &ViewChooser::manageRequested, this, &LedgerStrip::viewManageRequested);
    connect(m_chip, &QAbstractButton::clicked, this, [this] {
        clearFilters();
        Q_EMIT filtersCleared();
    });
    connect(m_sorting, &QAbstractButton::clicked, this, &LedgerStrip::sortingCleared);
}

void LedgerStrip::setLedgers(const QList<core::Ledger> &ledgers)
{
    m_ledgers->setLedgers(ledgers);
}

void LedgerStrip::chooseAllLedgers()
{
    m_ledgers->chooseAll();
}

void LedgerStrip::chooseLedger(core::Id ledger)
{
    m_ledgers->chooseOnly(ledger);
}

QList<core::Id> LedgerStrip::chosenLedgers() const
{
    return m_ledgers->chosen();
}

void LedgerStrip::setUnits(const QList<core::Unit> &units)
{
    m_units->setUnits(units);
    fit();
}

void LedgerStrip::setView(core::TaskView view)
{
    m_views->setView(view);
}

void LedgerStrip::setPerson(const QString &name)
{
    m_views->setPerson(name);
}

void LedgerStrip::setCounts(core::RowCounts counts, bool isFiltered, core::ListKind list)
{
    const bool isOfEntries = core::entryKindOf(list).has_value();
    m_chip->setVisible(isFiltered);
    m_count->setVisible(!isFiltered);
    const QString shown = QString::number(counts.shown);
    const QString all = QString::number(counts.all);
    const QString words = filterWords();
    //: filtered: %1 rows shown of %2
    m_chip->setText(words.isEmpty() ? tr("Filtered %1/%2").arg(shown, all)
                                    //: filtered: %1 rows shown of %2, %3 says what they are
                                    : tr("Filtered %1/%2: %3").arg(shown, all, words));
    m_count->setText(isOfEntries ? tr("%n entries in all", nullptr, counts.all)
                                 : tr("%n tasks in all", nullptr, counts.all));
    m_chip->updateGeometry();
    fit();
}

void LedgerStrip::setTasksName(const QString &name)
{
    m_tasksName = name;
}

void LedgerStrip::setConditions(const QString &text)
{
    m_conditions = text;
    explainChip();
}

/// What the chip says besides numbers: conditions only as far as the strip has room.
QString LedgerStrip::filterWords() const
{
    if (m_conditions.isEmpty())
        return m_tasksName;
    const QString shortened
        = m_chip->fontMetrics().elidedText(m_conditions, Qt::ElideRight, kConditionsWidth);
    return m_tasksName.isEmpty() ? shortened : m_tasksName + QStringLiteral("；") + shortened;
}

void LedgerStrip::explainChip()
{
    QStringList lines {tr("Show all rows again")};
    if (!m_conditions.isEmpty())
        lines.prepend(m_conditions);
    m_chip->setToolTip(plainToolTip(lines.join(u'\n')));
}

void LedgerStrip::setSorting(const QString &text)
{
    m_sorting->setVisible(!text.isEmpty());
    m_sorting->setText(text);
    m_sorting->updateGeometry();
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
    m_search->begin();
}

void LedgerStrip::setSavedViews(const QStringList &names)
{
    m_views->setNames(names);
}

void LedgerStrip::setSavedView(const QString &name)
{
    m_views->setSavedView(name);
}

void LedgerStrip::setChoices(const QString &search, std::optional<core::Id> unit)
{
    m_search->setText(search);
    m_units->choose(unit);
}

std::optional<core::Id> LedgerStrip::chosenUnit() const
{
    return m_units->chosen();
}

void LedgerStrip::clearFilters()
{
    m_search->clear();
    m_units->chooseAll();
}

void LedgerStrip::retranslate()
{
    m_ledgers->retranslate();
    m_search->retranslate();
    m_units->retranslate();
    m_views->retranslate();
    explainChip();
    m_sorting->setToolTip(tr("Back to the original order"));
    fit();
}

void LedgerStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_busy->setGeometry(0, height() - m_busy->height(), width(), m_busy->height());
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

} // namespace ui

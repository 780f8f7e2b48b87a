// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_strip.h"

#include "ui/actions/actions.h"
#include "ui/forms/filter_chip.h"
#include "ui/forms/ledger_chooser.h"
#include "ui/forms/search_field.h"
#include "ui/forms/unit_chooser.h"
#include "ui/style/icons.h"
#include "ui/style/plain_label.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kControlHeight = 28;
constexpr int kSide = 12;
constexpr int kGap = 8;
constexpr int kGroupingWidth = 140;
constexpr int kLedgerLeast = 104; ///< in this strip many things stand beside it
constexpr int kRuleHeight = 20;

QFrame *newRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFrameShape(QFrame::VLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Midlight);
    rule->setFixedHeight(kRuleHeight);
    return rule;
}

} // namespace

TimelineStrip::TimelineStrip(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_ledgers(new LedgerChooser(LedgerChooser::AtFirst::AllLedgers, this))
    , m_search(new SearchField(this))
    , m_units(new UnitChooser(this))
    , m_grouping(new QComboBox(this))
    , m_count(new PlainLabel(this))
    , m_chip(new FilterChip(this))
{
    setFixedHeight(kHeight);
    // What it holds gives way; the page does not grow with it.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    build(actions);
    connectChoices();
    retranslate();
}

void TimelineStrip::build(const Actions &actions)
{
    m_ledgers->setMinimumWidth(kLedgerLeast);
    m_grouping->setFixedSize(kGroupingWidth, kControlHeight);
    for (const auto grouping : {core::TimelineGrouping::Unit,
                                core::TimelineGrouping::Objective,
                                core::TimelineGrouping::Person})
        m_grouping->addItem(QString(), static_cast<int>(grouping));
    m_count->setMuted();
    m_chip->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSide, 0, kSide, 0);
    row->setSpacing(kGap);
    for (QWidget *control : std::initializer_list<QWidget *> {
             m_ledgers, m_search, m_units, m_grouping, m_count, m_chip})
        row->addWidget(control);
    row->setStretchFactor(m_search, 1);
    row->addStretch(1);
    addTools(*row, actions);
}

void TimelineStrip::addTools(QBoxLayout &row, const Actions &actions)
{
    auto *scales = new QHBoxLayout;
    scales->setSpacing(0);
    for (const ActionId id : {ActionId::TimelineDays,
                              ActionId::TimelineWeeks,
                              ActionId::TimelineTenDays,
                              ActionId::TimelineMonths,
                              ActionId::TimelineQuarters,
                              ActionId::TimelineYears})
        addTool(*scales, actions.action(id), false);
    row.addLayout(scales);
    row.addWidget(newRule(this));
    for (const ActionId id : {ActionId::TimelineToday, ActionId::TimelineFit})
        addTool(row, actions.action(id), true);
    row.addWidget(newRule(this));
    // Printing says what is printed; the arrow beside it offers the files.
    m_print = new QToolButton(this);
    m_print->setIcon(icon(QStringLiteral("print")));
    m_print->setAutoRaise(true);
    m_print->setFixedHeight(kControlHeight);
    m_print->setFocusPolicy(Qt::TabFocus);
    m_print->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(m_print);
    for (const ActionId id : {ActionId::Print, ActionId::ExportPdf, ActionId::ExportPicture})
        menu->addAction(actions.action(id));
    m_print->setMenu(menu);
    connect(m_print, &QToolButton::clicked, actions.action(ActionId::Print), &QAction::trigger);
    connect(actions.action(ActionId::Print), &QAction::changed, m_print, [this, &actions] {
        m_print->setEnabled(actions.action(ActionId::Print)->isEnabled());
    });
    m_tools.append(m_print);
    row.addWidget(m_print);
}

void TimelineStrip::addTool(QBoxLayout &row, QAction *action, bool hasFreeText)
{
    auto *tool = new QToolButton(this);
    tool->setDefaultAction(action);
    tool->setAutoRaise(true);
    tool->setFixedHeight(kControlHeight);
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setToolButtonStyle(hasFreeText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    if (hasFreeText)
        m_tools.append(tool);
    row.addWidget(tool);
}

void TimelineStrip::connectChoices()
{
    connect(m_ledgers, &LedgerChooser::chosenChanged, this, &TimelineStrip::ledgersChosen);
    connect(m_search, &QLineEdit::textChanged, this, &TimelineStrip::searchChanged);
    connect(m_search, &SearchField::finished, this, &TimelineStrip::searchFinished);
    connect(m_units, &UnitChooser::unitChosen, this, &TimelineStrip::unitChosen);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT groupingChosen(
            static_cast<core::TimelineGrouping>(m_grouping->currentData().toInt()));
    });
    connect(m_chip, &QAbstractButton::clicked, this, &TimelineStrip::clearFilters);
}

void TimelineStrip::setLedgers(const QList<core::Ledger> &ledgers)
{
    m_ledgers->setLedgers(ledgers);
}

QList<core::Id> TimelineStrip::chosenLedgers() const
{
    return m_ledgers->chosen();
}

void TimelineStrip::setUnits(const QList<core::Unit> &units)
{
    m_units->setUnits(units);
    fit();
}

void TimelineStrip::setCounts(core::RowCounts counts, bool isFiltered)
{
    m_isFiltered = isFiltered;
    m_chip->setVisible(isFiltered);
    //: filtered: %1 rows shown of %2
    m_chip->setText(tr("Filtered %1/%2").arg(counts.shown).arg(counts.all));
    m_count->setText(tr("%n tasks in all", nullptr, counts.all));
    m_chip->updateGeometry();
    fit();
}

void TimelineStrip::setGrouping(core::TimelineGrouping grouping)
{
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(grouping)));
}

void TimelineStrip::focusSearch()
{
    m_search->begin();
}

void TimelineStrip::clearFilters()
{
    m_search->clear();
    m_units->chooseAll();
}

void TimelineStrip::retranslate()
{
    m_ledgers->retranslate();
    m_search->retranslate();
    m_units->retranslate();
    m_grouping->setAccessibleName(tr("Grouping"));
    m_grouping->setItemText(0, tr("By: lead section"));
    m_grouping->setItemText(1, tr("By: objective"));
    m_grouping->setItemText(2, tr("By: person"));
    m_chip->setToolTip(tr("Show all tasks again"));
    m_print->setText(tr("Print timeline"));
    m_print->setToolTip(tr("Print the timeline, or save it as PDF or picture"));
    fit();
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Words of the tools go when the strip is too narrow for them, then the count.
void TimelineStrip::fit()
{
    const auto setWords = [this](Qt::ToolButtonStyle style) {
        for (QToolButton *tool : std::as_const(m_tools))
            tool->setToolButtonStyle(style);
    };
    const auto isTooWide = [this] { return layout()->minimumSize().width() > width(); };
    setWords(Qt::ToolButtonTextBesideIcon);
    m_count->setVisible(!m_isFiltered);
    if (isTooWide())
        setWords(Qt::ToolButtonIconOnly);
    if (isTooWide())
        m_count->hide();
}

} // namespace ui

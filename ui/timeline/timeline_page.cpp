// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_page.h"

#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/forms/empty_note.h"
#include "ui/prompts/prompts.h"
#include "ui/style/busy_line.h"
#include "ui/timeline/timeline_legend_bar.h"
#include "ui/timeline/timeline_strip.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QActionGroup>
#include <QVBoxLayout>

namespace ui {

namespace {

struct ScaleAction
{
    ActionId action;
    TimeScale scale;
};

constexpr ScaleAction kScales[] = {{ActionId::TimelineDays, TimeScale::Days},
                                   {ActionId::TimelineWeeks, TimeScale::Weeks},
                                   {ActionId::TimelineTenDays, TimeScale::TenDays},
                                   {ActionId::TimelineMonths, TimeScale::Months},
                                   {ActionId::TimelineQuarters, TimeScale::Quarters},
                                   {ActionId::TimelineYears, TimeScale::Years}};

/// The months of @p days as a wall chart takes them: 2026-01..2026-06.
QString monthsText(core::DateSpan days)
{
    const QString form = QStringLiteral("yyyy-MM");
    return days.start.toString(form) + QStringLiteral("..") + days.end.toString(form);
}

/// The tasks on the chart, from the top down.
core::ShownRows rowsShown(const core::TimelineModel &model)
{
    const core::Timeline &timeline = model.timeline();
    core::ShownRows shown {core::ListKind::Tasks,
                           {},
                           model.isFiltered(),
                           timeline.counts.shown,
                           timeline.counts.all,
                           {},
                           model.search()};
    for (const core::TimelineGroup &group : timeline.groups) {
        for (const core::TimelineBar &bar : group.bars)
            shown.rows.append({bar.task, core::Id {}});
    }
    return shown;
}

} // namespace

TimelinePage::TimelinePage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model({context.store, context.clock, context.calendar})
    , m_ledgers(context.store)
    , m_papers({context.store, context.clock, context.calendar, context.prompts})
    , m_mover({context.store,
               context.clock,
               context.ids,
               context.calendar,
               context.editor,
               context.prompts})
    , m_strip(new TimelineStrip(context.actions, this))
    , m_busy(new BusyLine(this))
    , m_view(new TimelineView(m_model, context.calendar, this))
    , m_legend(new TimelineLegendBar(this))
    , m_empty(new EmptyNote(m_view->viewport()))
{
    buildLayout();
    connectStrip();
    connectView();
    connectActions();
    retranslate();
}

TimelinePage::~TimelinePage()
{
    // The view refers to the model, which goes before the children of the page do.
    delete m_view;
}

void TimelinePage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_busy);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    setFocusProxy(m_view);
}

void TimelinePage::connectStrip()
{
    connect(&m_ledgers, &core::LedgerListModel::loaded, this, [this] {
        m_strip->setLedgers(m_ledgers.ledgers());
    });
    connect(&m_ledgers, &core::LedgerListModel::failed, this, &TimelinePage::tell);
    connect(m_strip, &TimelineStrip::ledgersChosen, this, [this] {
        m_isStale = true;
        showLedgers();
    });
    connect(m_strip, &TimelineStrip::searchChanged, &m_model, &core::TimelineModel::setSearch);
    connect(m_strip, &TimelineStrip::unitChosen, &m_model, &core::TimelineModel::setUnit);
    connect(m_strip, &TimelineStrip::groupingChosen, &m_model, &core::TimelineModel::setGrouping);
    connect(m_strip, &TimelineStrip::searchFinished, this, [this] { m_view->setFocus(); });
    connect(m_empty, &EmptyNote::actionClicked, m_strip, &TimelineStrip::clearFilters);
}

void TimelinePage::connectView()
{
    connect(m_view, &TimelineView::taskActivated, this, &TimelinePage::taskActivated);
    connect(m_view, &TimelineView::currentChanged, this, &TimelinePage::showSelection);
    connect(m_view, &TimelineView::scaleChanged, this, &TimelinePage::showScale);
    m_view->setMayMove([this] {
        return !m_context.editor.isReadOnly()
            && !m_context.actions.action(ActionId::TimelineLock)->isChecked();
    });
    connect(m_view, &TimelineView::barMoved, &m_mover, &BarMover::move);
    connect(&m_mover, &BarMover::failed, this, &TimelinePage::tell);
    connect(&m_model, &core::TimelineModel::loaded, this, [this] {
        m_strip->setUnits(m_model.units());
        showCounts();
    });
    connect(&m_model, &core::TimelineModel::failed, this, &TimelinePage::tell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelinePage::showCounts);
    connect(&m_papers, &TimelinePapers::reported, this, &TimelinePage::reported);
    connect(&m_papers, &TimelinePapers::started, this, &TimelinePage::jobStarted);
    connect(&m_papers, &TimelinePapers::busyChanged, this, [this] {
        m_busy->setBusy(m_papers.isBusy());
    });
}

void TimelinePage::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, [this, slot] {
            // Some actions are shared with other pages.
            if (isVisible())
                slot();
        });
    };
    auto *scales = new QActionGroup(this);
    for (const auto &[id, scale] : kScales) {
        scales->addAction(m_context.actions.action(id));
        on(id, [this, scale = scale] { m_view->setScale(scale); });
    }
    on(ActionId::Find, [this] { m_strip->focusSearch(); });
    on(ActionId::TimelineToday, [this] { m_view->showToday(); });
    on(ActionId::TimelineFit, [this] { m_view->showAll(); });
    on(ActionId::TimelineFitSelection, [this] {
        if (!m_view->showChosen())
            Q_EMIT reported(tr("What is selected has no date to show."));
    });
    on(ActionId::TimelineCollapse, [this] { m_view->setAllCollapsed(true); });
    on(ActionId::TimelineExpand, [this] { m_view->setAllCollapsed(false); });
    on(ActionId::TimelineLabels, [this] {
        m_context.prompts.fillIn(barLabelsForm(
            m_view->labels(), [this](BarLabels labels) { m_view->setLabels(labels); }));
    });
    const auto write = [this, on](ActionId id, auto use) {
        on(id, [this, use] {
            if (hasRows())
                use(order());
        });
    };
    write(ActionId::ExportPdf, [this](const TimelineOrder &order) { m_papers.savePdf(order); });
    write(ActionId::ExportTable, [this](const TimelineOrder &order) { m_papers.saveTable(order); });
    write(ActionId::ExportPicture,
          [this](const TimelineOrder &order) { m_papers.savePictures(order); });
    showScale();
}

QString TimelinePage::setup() const
{
    TimelineSetup setup = m_view->setup();
    setup.grouping = m_model.grouping();
    setup.isLocked = m_context.actions.action(ActionId::TimelineLock)->isChecked();
    return setup.toText();
}

void TimelinePage::setSetup(const QString &text)
{
    if (text.isEmpty())
        return;
    const TimelineSetup setup = timelineSetup(text);
    m_strip->setGrouping(setup.grouping);
    m_context.actions.action(ActionId::TimelineLock)->setChecked(setup.isLocked);
    m_view->setSetup(setup);
}

void TimelinePage::openFile()
{
    m_isOpen = true;
    m_ledgers.refresh();
}

void TimelinePage::closeFile()
{
    m_isOpen = false;
    m_isStale = false;
    m_model.clear();
    m_ledgers.clear();
    m_strip->setLedgers({});
    showCounts();
}

void TimelinePage::refresh()
{
    m_isStale = true;
    showLedgers();
}

/// Nothing is read for a page nobody looks at.
void TimelinePage::showLedgers()
{
    if (!isVisible() || !m_isOpen || !m_isStale)
        return;
    m_isStale = false;
    const QList<core::Id> chosen = m_strip->chosenLedgers();
    if (chosen == m_model.ledgers())
        m_model.refresh();
    else
        m_model.setLedgers(chosen);
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showLedgers();
    showCounts();
    showSelection();
}

bool TimelinePage::hasRows() const
{
    return m_view->rows().count() > 0;
}

void TimelinePage::showCounts()
{
    m_strip->setCounts(m_model.timeline().counts, m_model.isFiltered());
    showEmptiness();
    Q_EMIT rowsChanged();
    if (isVisible())
        Q_EMIT rowsTextChanged(hasRows() ? tr("Most overdue first") : QString());
}

void TimelinePage::showEmptiness()
{
    const core::RowCounts counts = m_model.timeline().counts;
    const bool isEmpty = m_isOpen && !m_model.isLoading() && !m_model.ledgers().isEmpty();
    if (isEmpty && counts.all == 0)
        m_empty->say(tr("There are no tasks yet. Enter or import them in the ledger; they appear "
                        "here once they have a deadline."),
                     {});
    else if (isEmpty && counts.shown == 0)
        m_empty->say(tr("No task fits."), tr("Clear filters"));
    else if (isEmpty && !hasRows())
        m_empty->say(tr("None of these tasks has a deadline. Fill them in in the list of deadlines "
                        "and they appear here."),
                     {});
    else
        m_empty->say({}, {});
}

void TimelinePage::showSelection()
{
    if (!isVisible())
        return;
    const int row = m_view->currentRow();
    const QString name = row < 0 ? QString() : m_view->rows().index(row).data().toString();
    Q_EMIT selectionTextChanged(name.isEmpty() ? QString() : tr("Selected: %1").arg(name));
}

void TimelinePage::showScale()
{
    for (const auto &[id, scale] : kScales)
        m_context.actions.action(id)->setChecked(scale == m_view->scale());
}

TimelineOrder TimelinePage::order() const
{
    return {m_model.ledgers(),
            m_model.filter(),
            m_model.grouping(),
            m_view->rows().collapsed(),
            {core::PaperSize::A3Landscape, m_view->pixelsPerDay()}};
}

PaperOffer TimelinePage::paperOffer() const
{
    if (!hasRows())
        return {{}, tr("No task is on the chart: there is nothing to print.")};
    PaperOrder order;
    order.document = QStringLiteral("wall-chart");
    order.ledgers = m_model.ledgers();
    order.period = monthsText(m_view->visibleDays());
    if (m_model.isFiltered()) {
        order.unit = m_model.filter().unit.value_or(core::Id {});
        order.shown = rowsShown(m_model);
    }
    return {order};
}

void TimelinePage::tell(const core::Error &error)
{
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

void TimelinePage::retranslate()
{
    m_strip->retranslate();
    m_view->setAccessibleName(tr("Timeline"));
    m_view->sayAgain();
    m_legend->retranslate();
    showCounts();
    showSelection();
}

} // namespace ui

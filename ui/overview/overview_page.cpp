// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/models/overview_tables.h"
#include "core/views/ledgers_in_use.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/charts/completion_chart.h"
#include "ui/charts/due_chart.h"
#include "ui/charts/on_time_chart.h"
#include "ui/forms/empty_note.h"
#include "ui/forms/ledger_chooser.h"
#include "ui/overview/chart_panel.h"
#include "ui/overview/count_view.h"
#include "ui/overview/countdown_line.h"
#include "ui/overview/figure_box.h"
#include "ui/overview/unit_panel.h"
#include "ui/overview/week_chooser.h"
#include "ui/printing/print_button.h"
#include "ui/style/busy_line.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kStripHeight = 44;
constexpr int kOverviewPageSide = 12;
constexpr int kGap = 8;
constexpr int kTableShare = 730; ///< of the table and the charts beside it
constexpr int kChartShare = 536;

} // namespace

OverviewPage::OverviewPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context.store, context.clock, context.calendar)
    , m_ledgers(context.store)
    , m_title(new PlainLabel(this))
    , m_chooser(new LedgerChooser(LedgerChooser::AtFirst::AllLedgers, this))
    , m_week(new WeekChooser(this))
    , m_busy(new BusyLine(this, BusyLine::AtRest::Nothing))
    , m_area(new QScrollArea(this))
    , m_body(new QWidget(m_area))
    , m_figures(new FigureBox(m_body))
    , m_countdowns(new CountdownLine(m_body))
    , m_units(new UnitPanel(m_unitTable, m_body))
    , m_dueChart(new DueChart(m_dueTable, m_body))
    , m_completionChart(new CompletionChart(m_completionTable, m_body))
    , m_due(new ChartPanel(m_dueTable, m_dueChart, m_body))
    , m_completion(new ChartPanel(m_completionTable, m_completionChart, m_body))
    , m_onTime(new ChartPanel(m_onTimeTable, new OnTimeChart(m_onTimeTable, m_body), m_body))
    , m_empty(new EmptyNote(this))
    , m_paper({context.store, context.clock, context.calendar, context.actions, context.prompts},
              *this,
              [this] { return paperOffer(); })
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildStrip(*page);
    page->addWidget(m_busy);
    buildBody(*page);
    connectParts();
    connectPapers();
    m_empty->raise();
    setFocusProxy(&m_units->table());
    retranslate();
}

void OverviewPage::buildStrip(QVBoxLayout &page)
{
    auto *strip = new QWidget(this);
    // The line below it is part of its height.
    strip->setFixedHeight(kStripHeight - m_busy->minimumHeight());
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(kOverviewPageSide, m_busy->minimumHeight(), kOverviewPageSide, 0);
    row->setSpacing(kGap);
    m_title->setFont(fontOf(FontRole::Heading));
    row->addWidget(m_title);
    row->addWidget(m_chooser);
    row->addStretch();
    row->addWidget(m_week);
    row->addWidget(new PrintButton(m_context.actions, strip));
    page.addWidget(strip);
}

void OverviewPage::buildBody(QVBoxLayout &page)
{
    auto *charts = new QVBoxLayout;
    charts->setSpacing(kOverviewPageSide);
    charts->addWidget(m_due, 1);
    charts->addWidget(m_completion, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(kOverviewPageSide);
    below->addWidget(m_units, kTableShare);
    below->addLayout(charts, kChartShare);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(kOverviewPageSide, 0, kOverviewPageSide, kOverviewPageSide);
    body->setSpacing(kOverviewPageSide);
    body->addWidget(m_figures);
    body->addWidget(m_countdowns);
    body->addLayout(below, 2);
    body->addWidget(m_onTime, 1);
    // A window smaller than what stands here scrolls.
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_body);
    page.addWidget(m_area, 1);
    page.addStretch();
}

void OverviewPage::connectParts()
{
    connect(&m_ledgers, &core::LedgerListModel::loaded, this, [this] {
        m_chooser->setLedgers(core::ledgersInUse(m_ledgers.ledgers()));
        m_reader.setLedgers(m_chooser->chosen());
        showEmptiness();
    });
    connect(m_chooser, &LedgerChooser::chosenChanged, &m_reader, &core::OverviewReader::setLedgers);
    connect(m_week, &WeekChooser::weekChosen, this, &OverviewPage::compare);
    connect(&m_reader, &core::OverviewReader::overviewChanged, this, &OverviewPage::showOverview);
    const auto fail = [this](const core::Error &error) {
        m_error = core::errorText(error);
        showEmptiness();
    };
    connect(&m_reader, &core::OverviewReader::failed, this, fail);
    connect(&m_ledgers, &core::LedgerListModel::failed, this, fail);
    connect(m_figures, &FigureBox::opened, this, &OverviewPage::open);
    connect(m_units, &UnitPanel::opened, this, &OverviewPage::open);
    connect(m_due, &ChartPanel::opened, this, &OverviewPage::open);
    connect(m_completion, &ChartPanel::opened, this, &OverviewPage::open);
    connect(m_onTime, &ChartPanel::opened, this, &OverviewPage::open);
}

void OverviewPage::connectPapers()
{
    connect(&m_paper, &PagePaper::busyChanged, this, [this] { m_busy->setBusy(m_paper.isBusy()); });
    connect(&m_paper, &PagePaper::reported, this, &OverviewPage::reported);
    connect(&m_paper, &PagePaper::started, this, &OverviewPage::jobStarted);
}

PaperOffer OverviewPage::paperOffer() const
{
    if (!hasTasks())
        return {{}, tr("Nothing is counted here, so there is no overview to print.")};
    PaperOrder order;
    order.document = QStringLiteral("overview");
    order.ledgers = m_chooser->chosen();
    order.comparedWith = m_week->chosen();
    return {order};
}

void OverviewPage::compare()
{
    m_reader.setComparedWith(m_week->chosen());
}

void OverviewPage::openFile()
{
    m_isOpen = true;
    m_week->setToday(m_context.clock.today());
    compare();
    m_ledgers.refresh();
}

void OverviewPage::closeFile()
{
    m_isOpen = false;
    m_paper.cancel();
    m_week->setCurrentIndex(0);
    m_ledgers.clear();
    m_chooser->setLedgers({});
    m_reader.setLedgers({});
}

void OverviewPage::refresh()
{
    m_week->setToday(m_context.clock.today());
    compare();
    m_reader.refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader.setWanted(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.setWanted(false);
}

void OverviewPage::open(const core::CountedNumber &number)
{
    Q_EMIT tasksChosen(number.tasks, number.name);
}

void OverviewPage::showOverview()
{
    const core::Overview &overview = m_reader.overview();
    m_error.clear();
    if (m_reader.isKnown()) {
        m_unitTable.setTable(core::unitTable(overview));
        m_dueTable.setTable(core::dueTable(overview));
        m_completionTable.setTable(core::completionTable(overview));
        m_onTimeTable.setTable(core::onTimeTable(overview));
        m_figures->setOverview(overview);
        m_countdowns->setCountdowns(overview.countdowns);
        m_units->setOverview(overview);
        showCharts(overview);
    }
    showEmptiness();
}

void OverviewPage::showCharts(const core::Overview &overview)
{
    int current = -1;
    for (int row = 0; row < overview.months.size(); ++row) {
        if (overview.months.at(row).hasCome)
            current = row;
    }
    m_completionChart->setCurrentMonth(current);
    m_dueChart->setCurrentMonth(overview.year == overview.asOf.year() ? current : -1);
    if (current < 0)
        return m_completionChart->setNotes({}, {});
    const core::OverviewMonth &month = overview.months.at(current);
    const QDate end = month.first.addMonths(1).addDays(-1);
    //: %1 tasks are planned to be closed by the day %2
    m_completionChart->setNotes(
        tr("Planned %1 (by %2)")
            .arg(QString::number(month.planned.size()), QLocale().toString(end, tr("d MMMM"))),
        tr("Actual %1").arg(month.closed.size()));
}

bool OverviewPage::hasTasks() const
{
    return m_reader.isKnown() && m_reader.overview().counts.number(core::Count::All) > 0;
}

/// Without a task there is nothing to count, and the page says what to do.
void OverviewPage::showEmptiness()
{
    const bool isWaiting = !m_reader.isKnown() && !m_ledgers.ledgers().isEmpty();
    m_area->setVisible(hasTasks());
    m_week->setVisible(hasTasks());
    QString text;
    if (!m_error.isEmpty())
        text = m_error;
    else if (m_isOpen && !hasTasks() && !isWaiting)
        text = tr("There are no tasks yet, so there is nothing to count. Add one in the ledger, or "
                  "drag a table from Excel or WPS here.");
    m_empty->say(text, {});
    Q_EMIT tasksCounted();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewPage::retranslate()
{
    m_title->setText(tr("Overview"));
    m_chooser->retranslate();
    m_week->retranslate();
    const auto bar = [](core::DueState state, Fill fill) {
        return Legend::Entry {core::dueStateName(state), fill, {}, false};
    };
    m_due->setTexts(tr("Tasks due by month"),
                    {bar(core::DueState::Closed, Fill::Plain),
                     bar(core::DueState::Red, Fill::Hatched),
                     bar(core::DueState::Yellow, Fill::Striped),
                     bar(core::DueState::Other, Fill::Hollow)});
    m_completion->setTexts(tr("Completion over the year (tasks, cumulative)"),
                           {{tr("Planned"), Fill::Plain, TimeToken::Plan, true},
                            {tr("Actual"), Fill::Plain, TimeToken::Actual, false}});
    const auto part = [](core::Count count, Fill fill) {
        return Legend::Entry {core::onTimeName(count), fill, {}, false};
    };
    m_onTime->setTexts(tr("Done on time by section (tasks closed or overdue)"),
                       {part(core::Count::ClosedOnTime, Fill::Plain),
                        part(core::Count::ClosedLate, Fill::Striped),
                        part(core::Count::Overdue, Fill::Hatched)});
    showOverview();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/calendar_page.h"

#include "core/calendar/day_kind.h"
#include "core/calendar/holiday_file.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/basics/day_legend.h"
#include "ui/basics/day_panel.h"
#include "ui/basics/day_text.h"
#include "ui/basics/holiday_import.h"
#include "ui/basics/page_strip.h"
#include "ui/basics/year_view.h"
#include "ui/prompts/prompts.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

} // namespace

CalendarPage::CalendarPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new PlainLabel(this))
    , m_earlier(new QToolButton(this))
    , m_year(new PlainLabel(this))
    , m_later(new QToolButton(this))
    , m_origin(new PlainLabel(this))
    , m_restore(new QToolButton(this))
    , m_area(new QScrollArea(this))
    , m_view(new YearView)
    , m_panel(new DayPanel(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildStrip(*page);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_area->setWidget(m_view);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    left->addWidget(m_area, 1);
    left->addWidget(new DayLegend(this));
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addLayout(left, 1);
    below->addWidget(m_panel);
    page->addLayout(below, 1);
    setFocusProxy(m_view);
    connect(m_view, &YearView::currentChanged, this, &CalendarPage::showState);
    connect(m_view, &YearView::currentChanged, this, &CalendarPage::showCurrent);
    connect(m_view, &YearView::toggled, this, &CalendarPage::toggle);
    connect(m_panel, &DayPanel::changeWanted, this, &CalendarPage::change);
    connect(m_panel, &DayPanel::dayChosen, m_view, &YearView::setCurrent);
    connect(m_context.actions.action(ActionId::ImportHolidays),
            &QAction::triggered,
            this,
            &CalendarPage::chooseFile);
    load();
    refresh();
    m_view->setCurrent(m_context.clock.today());
    retranslate();
}

void CalendarPage::buildStrip(QVBoxLayout &page)
{
    auto *strip = new QWidget(this);
    strip->setFixedHeight(kStripHeight);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(kStripSide, 0, kStripSide, 0);
    row->setSpacing(kStripGap);
    m_title->setFont(fontOf(FontRole::Heading));
    m_year->setFont(fontOf(FontRole::Heading));
    m_origin->setMuted();
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_earlier->setArrowType(Qt::LeftArrow);
    m_later->setArrowType(Qt::RightArrow);
    for (QToolButton *button : {m_earlier, m_later, m_restore}) {
        button->setFixedHeight(kStripControl);
        button->setFocusPolicy(Qt::TabFocus);
    }
    row->addWidget(m_title);
    row->addSpacing(kStripGap);
    for (QWidget *part : std::initializer_list<QWidget *> {m_earlier, m_year, m_later})
        row->addWidget(part);
    row->addWidget(m_origin, 1);
    row->addWidget(m_restore);
    row->addWidget(new PrimaryButton(
        m_context.actions.action(ActionId::ImportHolidays), QStringLiteral("import"), strip));
    page.addWidget(strip);
    connect(m_earlier, &QToolButton::clicked, this, [this] {
        m_view->setCurrent(m_view->current().addYears(-1));
    });
    connect(m_later, &QToolButton::clicked, this, [this] {
        m_view->setCurrent(m_view->current().addYears(1));
    });
    connect(m_restore, &QToolButton::clicked, this, &CalendarPage::restoreYear);
}

void CalendarPage::showDay(QDate day)
{
    m_view->setCurrent(day);
}

void CalendarPage::refresh()
{
    m_view->setToday(m_context.clock.today());
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
    showCurrent();
}

/// Reads the days that are kept: another window, or an editor of texts, may have written them.
void CalendarPage::load()
{
    const auto days = m_context.file.load();
    m_trouble = days ? std::nullopt : std::optional(days.error());
    const core::LocalDays before = m_days;
    m_days = days.value_or(core::LocalDays());
    m_view->setDays(m_days);
    showState();
    if (!(m_days.calendar() == before.calendar()))
        Q_EMIT calendarChanged(m_days.calendar());
}

/// The days as they are kept now, so that a change made elsewhere is not lost; nothing, and said,
/// if they cannot be read.
std::optional<core::LocalDays> CalendarPage::newestDays()
{
    auto days = m_context.file.load();
    if (days)
        return *std::move(days);
    tell(days.error());
    return std::nullopt;
}

bool CalendarPage::keep(const core::LocalDays &days)
{
    const auto saved = m_context.file.save(days);
    if (!saved) {
        tell(saved.error());
        showState();
        return false;
    }
    load();
    return true;
}

void CalendarPage::change(QDate day, std::optional<bool> isWorked)
{
    auto days = newestDays();
    if (!days)
        return showState();
    days->setChange(day, isWorked);
    if (keep(*days))
        Q_EMIT reported(dayText(day, m_days));
}

void CalendarPage::toggle(QDate day)
{
    change(day,
           m_days.changeOf(day) ? std::nullopt : std::optional(!m_days.notices().isWorkday(day)));
}

void CalendarPage::restoreYear()
{
    const int year = m_view->current().year();
    const auto count = static_cast<int>(m_days.changesOf(year).size());
    m_context.prompts.ask({tr("Take back what was changed here in %1?").arg(year),
                           tr("%n day(s) will be as the notice says again.", nullptr, count),
                           tr("Take back")},
                          [this, year] {
                              if (auto days = newestDays()) {
                                  days->clearChanges(year);
                                  keep(*days);
                              }
                          });
}

void CalendarPage::chooseFile()
{
    m_context.prompts.chooseFileToOpen(FilePurpose::ImportHolidays,
                                       [this](const QString &path) { importFile(path); });
}

void CalendarPage::importFile(const QString &path)
{
    const auto lines = core::readHolidayFile(path);
    if (!lines)
        return m_context.prompts.tell({importErrorText(path, lines.error()), {}, {}});
    const auto before = newestDays();
    if (!before)
        return;
    core::LocalDays after = *before;
    after.take(*lines);
    m_context.prompts.ask(importQuestion(*lines, *before, after), [this, lines = *lines] {
        auto days = newestDays();
        if (!days)
            return;
        days->take(lines);
        if (!keep(*days))
            return;
        const int year = lines.last().year;
        m_view->setCurrent(QDate(year, 1, 1));
        Q_EMIT reported(tr("The holidays of %1 were imported.").arg(year));
    });
}

void CalendarPage::tell(const core::Error &error)
{
    if (error.kind != core::ErrorKind::InputDamaged)
        return m_context.prompts.tell({core::errorText(error), {}, {}});
    m_context.prompts.tell(
        {tr("Line %1 of “%2” names no days: “%3”. Correct the file before "
            "changing days here.")
             .arg(error.arguments.value(0), m_context.file.path(), error.subject),
         {},
         {}});
}

void CalendarPage::showState()
{
    const QDate day = m_view->current();
    if (!day.isValid())
        return;
    const int year = day.year();
    m_year->setText(tr("%1", "a year").arg(year));
    const int count = core::workdaysOf(year, m_days.calendar());
    m_origin->setText(m_trouble
                          ? tr("The file with the days changed here cannot be read.")
                          : tr("%1 · %n workday(s)", nullptr, count).arg(originText(year, m_days)));
    m_restore->setEnabled(!m_trouble && !m_days.changesOf(year).isEmpty());
    m_panel->show(day, m_days, !m_trouble);
}

void CalendarPage::showCurrent()
{
    const QRect day = m_view->rectOf(m_view->current());
    m_area->ensureVisible(day.center().x(), day.center().y(), day.width(), 2 * day.height());
}

void CalendarPage::retranslate()
{
    m_title->setText(tr("Calendar"));
    m_earlier->setToolTip(tr("Year before"));
    m_later->setToolTip(tr("Year after"));
    m_earlier->setAccessibleName(m_earlier->toolTip());
    m_later->setAccessibleName(m_later->toolTip());
    m_restore->setText(tr("Take back changes…"));
    m_view->retranslate();
    m_panel->retranslate();
    showState();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include "core/wording/countdown_text.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_words.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kTodayShare = 0.5; ///< of the time, left of today
constexpr double kTableMost = 900; ///< that is given again in a window that may be narrower
constexpr int kMarginDays = 14; ///< round what is drawn

double dayNumber(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

} // namespace

TimelineView::TimelineView(core::TimelineModel &model, core::WorkCalendar calendar, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_calendar(std::move(calendar))
    , m_rows(model)
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(static_cast<int>(kTimelineRow));
    horizontalScrollBar()->setSingleStep(40);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::takeRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        updateRange();
        sayCountdowns();
        viewport()->update();
    });
    m_axis = TimeAxis(QDate(2000, 1, 1), TimeAxis::pixelsPerDayFor(TimeScale::Months));
    sayAgain();
}

void TimelineView::sayAgain()
{
    m_words = screenTimeWords();
    m_headers.clear();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_headers.append(m_model.headerData(column, Qt::Horizontal).toString());
    sayCountdowns();
    viewport()->update();
}

/// What is painted as a line through all rows belongs to no row that could say it.
void TimelineView::sayCountdowns()
{
    QStringList texts;
    for (const core::CountdownDays &each : m_model.countdowns())
        texts.append(core::countdownText(each));
    if (const QString text = texts.join(u'\n'); text != accessibleDescription())
        setAccessibleDescription(text);
}

double TimelineView::timeWidth() const
{
    return std::max(1.0, viewport()->width() - m_tableWidth);
}

int TimelineView::visibleRows() const
{
    return std::max(1, static_cast<int>((viewport()->height() - kTimelineHead) / kTimelineRow));
}

/// The day at @p x of the time part, with the part of the day that is left of it.
double TimelineView::dayAt(double x) const
{
    return dayNumber(m_axis.origin())
        + (horizontalScrollBar()->value() + x) / m_axis.pixelsPerDay();
}

core::DateSpan TimelineView::visibleDays() const
{
    const auto dayUnder = [this](double x) {
        return QDate::fromJulianDay(static_cast<qint64>(std::floor(dayAt(x))));
    };
    return {dayUnder(0), dayUnder(timeWidth() - 1)};
}

core::Id TimelineView::currentTask() const
{
    return m_current < 0 ? core::Id {} : m_rows.task(m_current);
}

void TimelineView::takeRows()
{
    giveUpDrag();
    m_rows.update();
    int row = -1;
    if (m_currentTask.isSet())
        row = m_rows.rowOf(m_currentTask);
    else if (m_currentGroup)
        row = m_rows.rowOf(*m_currentGroup);
    if (row < 0 && m_rows.count() > 0)
        row = std::min(1, m_rows.count() - 1); // the worst task of the worst group
    m_current = row;
    updateRange();
    if (!m_isPlaced && m_rows.count() > 0) {
        m_isPlaced = true;
        showToday();
    }
    if (m_model.ledgers().isEmpty())
        m_isPlaced = false;
    tellVisible();
    sayCountdowns();
    viewport()->update();
    Q_EMIT currentChanged();
}

void TimelineView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_rows.count())
        return;
    m_currentTask = m_rows.task(row);
    m_currentGroup = m_rows.group(row);
    ensureVisible(row);
    if (row == m_current)
        return;
    m_current = row;
    viewport()->update();
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentChanged();
}

void TimelineView::ensureVisible(int row)
{
    QScrollBar *bar = verticalScrollBar();
    const int top = static_cast<int>(row * kTimelineRow);
    const int room = static_cast<int>(viewport()->height() - kTimelineHead);
    const int bottom = top + static_cast<int>(kTimelineRow) - room;
    bar->setValue(std::clamp(bar->value(), std::min(bottom, top), top));
}

QRect TimelineView::rowRect(int row) const
{
    const double top = kTimelineHead + row * kTimelineRow - verticalScrollBar()->value();
    return QRectF(0, top, viewport()->width(), kTimelineRow).toRect();
}

int TimelineView::rowAt(QPoint place) const
{
    const int row = timelineRowAt(place.y() - kTimelineHead, verticalScrollBar()->value());
    return row < m_rows.count() ? row : -1;
}

/// The days of the tasks and those that are counted down to; invalid without any.
core::DateSpan TimelineView::drawnDays() const
{
    core::DateSpan days = m_model.timeline().days;
    for (const core::CountdownDays &each : m_model.countdowns()) {
        const QDate day = each.countdown.day;
        days.start = days.start.isValid() ? std::min(days.start, day) : day;
        days.end = days.end.isValid() ? std::max(days.end, day) : day;
    }
    return days;
}

/// Puts @p anchorDay at @p x of the time part.
void TimelineView::setAxis(double pixelsPerDay, double anchorDay, double x)
{
    const TimeScale before = scale();
    m_axis = TimeAxis(m_axis.origin(), pixelsPerDay);
    const double half = std::ceil(timeWidth() / m_axis.pixelsPerDay() / 2);
    const QDate today = m_model.timeline().asOf.isValid()
        ? m_model.timeline().asOf
        : QDate::fromJulianDay(qRound64(anchorDay));
    core::DateSpan days = drawnDays();
    if (!days.start.isValid())
        days = {today, today};
    // Today can always be brought into the middle; what is seen stays where it is.
    const QDate seen = QDate::fromJulianDay(
        static_cast<qint64>(std::floor(anchorDay - x / m_axis.pixelsPerDay())));
    const auto room = static_cast<qint64>(half);
    const QDate first = std::min({days.start.addDays(-kMarginDays), today.addDays(-room), seen});
    const QDate last = std::max(
        {days.end.addDays(kMarginDays), today.addDays(room), seen.addDays(2 * room + 1)});
    m_axis = TimeAxis(first, pixelsPerDay);
    const int length = static_cast<int>(m_axis.right(last));
    horizontalScrollBar()->setPageStep(static_cast<int>(timeWidth()));
    horizontalScrollBar()->setRange(0, std::max(0, length - static_cast<int>(timeWidth())));
    horizontalScrollBar()->setValue(
        qRound((anchorDay - dayNumber(first)) * m_axis.pixelsPerDay() - x));
    viewport()->update();
    if (scale() != before)
        Q_EMIT scaleChanged();
}

void TimelineView::updateRange()
{
    setAxis(m_axis.pixelsPerDay(), dayAt(0), 0);
    const int height = static_cast<int>(m_rows.count() * kTimelineRow);
    const int room = static_cast<int>(viewport()->height() - kTimelineHead);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, std::max(0, height - room));
}

void TimelineView::setScale(TimeScale scale)
{
    const double middle = timeWidth() / 2;
    setAxis(TimeAxis::pixelsPerDayFor(scale), dayAt(middle), middle);
    Q_EMIT scaleChanged();
}

void TimelineView::zoom(double factor, double x)
{
    const double inTime = std::clamp(x - m_tableWidth, 0.0, timeWidth());
    setAxis(m_axis.pixelsPerDay() * factor, dayAt(inTime), inTime);
}

void TimelineView::zoom(double factor)
{
    zoom(factor, m_tableWidth + timeWidth() / 2);
}

void TimelineView::showToday()
{
    const QDate today = m_model.timeline().asOf;
    if (today.isValid())
        setAxis(m_axis.pixelsPerDay(), dayNumber(today) + 1, timeWidth() * kTodayShare);
}

/// The days from edge to edge, or in the middle where a day cannot be made so wide.
void TimelineView::fit(core::DateSpan days)
{
    // Room at the right for what stands beside the last bars.
    const double room = timeWidth() * 7 / 8;
    days = {days.start.addDays(-1), days.end.addDays(1)};
    const double size = TimeAxis::fitting(days, room);
    const double length = size * static_cast<double>(days.start.daysTo(days.end) + 1);
    setAxis(size, dayNumber(days.start), std::max(0.0, (room - length) / 2));
}

void TimelineView::showAll()
{
    const core::DateSpan days = drawnDays();
    if (days.start.isValid())
        fit(days);
}

core::DateSpan TimelineView::chosenDays() const
{
    if (m_current < 0)
        return {};
    if (!m_rows.isGroup(m_current))
        return m_rows.line(m_current).bar.span();
    core::DateSpan days;
    const core::TimelineGroup &group = m_model.timeline().groups.at(m_rows.index(m_current).row());
    for (const core::TimelineBar &bar : group.bars) {
        const core::DateSpan span = bar.span();
        if (!span.start.isValid())
            continue;
        days.start = days.start.isValid() ? std::min(days.start, span.start) : span.start;
        days.end = days.end.isValid() ? std::max(days.end, span.end) : span.end;
    }
    return days;
}

bool TimelineView::showChosen()
{
    const core::DateSpan days = chosenDays();
    if (!days.start.isValid())
        return false;
    ensureVisible(m_current);
    fit(days);
    return true;
}

void TimelineView::setAllCollapsed(bool isCollapsed)
{
    m_rows.setAllCollapsed(isCollapsed);
    takeRows();
    ensureVisible(std::max(0, m_current));
}

void TimelineView::setLabels(BarLabels labels)
{
    m_labels = labels;
    viewport()->update();
}

TimelineSetup TimelineView::setup() const
{
    return {core::TimelineGrouping::Unit,
            m_axis.pixelsPerDay(),
            m_tableWidth,
            false,
            m_labels,
            m_rows.collapsed()};
}

void TimelineView::setSetup(const TimelineSetup &setup)
{
    m_labels = setup.labels;
    if (setup.tableWidth > 0)
        m_tableWidth = std::clamp<double>(setup.tableWidth, kTimelineTableLeast, kTableMost);
    m_rows.setCollapsed(setup.collapsed);
    takeRows();
    if (setup.pixelsPerDay > 0) {
        const double middle = timeWidth() / 2;
        setAxis(setup.pixelsPerDay, dayAt(middle), middle);
        Q_EMIT scaleChanged();
    }
}

TimelineScene TimelineView::scene() const
{
    TimelineScene scene;
    scene.size = viewport()->size();
    scene.tableWidth = m_tableWidth;
    scene.axis = m_axis;
    scene.timeScrolled = horizontalScrollBar()->value();
    const int first = verticalScrollBar()->value() / static_cast<int>(kTimelineRow);
    const int last = std::min(m_rows.count(), first + visibleRows() + 2);
    scene.firstTop = kTimelineHead + first * kTimelineRow - verticalScrollBar()->value();
    for (int row = first; row < last; ++row)
        scene.lines.append(lineOf(row));
    scene.current = m_current >= first && m_current < last ? m_current - first : -1;
    scene.hasFocus = hasFocus();
    scene.today = m_model.timeline().asOf;
    for (const core::CountdownDays &each : m_model.countdowns())
        scene.marks.append({each.countdown.day, core::countdownText(each)});
    scene.calendar = &m_calendar;
    scene.words = m_words;
    scene.headers = m_headers;
    return scene;
}

void TimelineView::tellVisible()
{
    QList<core::Id> tasks;
    const int first = verticalScrollBar()->value() / static_cast<int>(kTimelineRow);
    for (int row = first; row < std::min(m_rows.count(), first + visibleRows() + 2); ++row) {
        if (const core::Id task = m_rows.task(row); task.isSet())
            tasks.append(task);
    }
    m_model.setVisibleTasks(tasks);
}

void TimelineView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    paintTimeline(painter, scene(), screenLook(palette()));
    paintDrag(painter);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
    tellVisible();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayAgain();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

void TimelineView::scrollContentsBy(int /*dx*/, int dy)
{
    viewport()->update();
    if (dy != 0)
        tellVisible();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    giveUpDrag();
    viewport()->update();
}

} // namespace ui

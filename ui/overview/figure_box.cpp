// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figure_box.h"

#include "core/wording/count_text.h"
#include "core/wording/light_text.h"
#include "ui/drawing/palette.h"
#include "ui/overview/figure_cell.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int kFigureBoxHeight = 80;

/// A text at the place of a number.
core::CountedNumber plain(const QString &text)
{
    return {text, {}, {}};
}

} // namespace

FigureBox::FigureBox(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kFigureBoxHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_open = addCell(FontRole::Figure);
    m_red = addCell(FontRole::Figure, core::LightColour::Red);
    m_yellow = addCell(FontRole::Figure, core::LightColour::Yellow);
    m_closedThisWeek = addCell(FontRole::Figure);
    m_closed = addCell(FontRole::Figure);
    m_completion = addCell(FontRole::Figure);
    m_heap = addCell(FontRole::Heading);
    row->setStretchFactor(m_heap, 1);
}

FigureCell *FigureBox::addCell(FontRole role, std::optional<core::LightColour> light)
{
    auto *cell = new FigureCell(role, light, this);
    layout()->addWidget(cell);
    connect(cell, &FigureCell::opened, this, &FigureBox::opened);
    return cell;
}

void FigureBox::setOverview(const core::Overview &overview)
{
    showCounts(overview);
    showClosings(overview);
    showHeap(overview.heap);
}

void FigureBox::showCounts(const core::Overview &overview)
{
    using enum core::Count;
    const QString week = core::comparedWeekName(overview.comparedWith, overview.week);
    const auto compared = [&](core::Count count) {
        return core::comparisonText(
            overview.counts.number(count), overview.before.number(count), week);
    };
    m_open->say(core::countName(Open), core::countedNumber(overview, Open));
    //: %1 is the number of all tasks
    m_open->remark(tr("of %1 tasks in all"), {core::countedNumber(overview, All)});
    for (const auto &[cell, count] : {std::pair(m_red, Red), std::pair(m_yellow, Yellow)}) {
        cell->say(core::countName(count), core::countedNumber(overview, count));
        cell->remark(QStringLiteral("%1"), {plain(compared(count))});
    }
}

void FigureBox::showClosings(const core::Overview &overview)
{
    using enum core::Count;
    const auto number = [&overview](core::Count count) { return countedNumber(overview, count); };
    m_closedThisWeek->say(core::countName(ClosedInPeriod), number(ClosedInPeriod));
    const bool isLastWeek = overview.comparedWith == overview.week.previous();
    const QString week = QString::number(overview.comparedWith.number);
    const auto before = core::CountedNumber::of(overview.closedBefore,
                                                isLastWeek ? tr("Closed in the week before")
                                                           : tr("Closed in week %1").arg(week));
    const QString compared
        = core::comparisonText(overview.counts.number(ClosedInPeriod),
                               static_cast<int>(overview.closedBefore.size()),
                               core::comparedWeekName(overview.comparedWith, overview.week));
    //: %1 is the number of tasks closed in the week before, %2 how it compares
    const QString lastWeek = tr("%1 before, %2");
    //: %1 is the number of tasks closed in the week with the number %3, %2 how it compares
    const QString olderWeek = tr("%1 in week %3, %2");
    m_closedThisWeek->remark(isLastWeek ? lastWeek : olderWeek,
                             {before, plain(compared), plain(week)});
    m_closed->say(tr("Closed in all"), number(Closed));
    m_closed->remark(tr("%1 on time, %2 late"), {number(ClosedOnTime), number(ClosedLate)});
    m_completion->say(core::rateName(core::RateKind::Completion),
                      core::rateNumber(overview.counts, core::RateKind::Completion));
    //: how a rate is made: %1 tasks closed divided by %2 that were to be closed by now
    m_completion->remark(tr("%1 ÷ %2 due by now"), {number(Closed), number(ToBeClosed)});
}

void FigureBox::showHeap(const core::DueHeap &heap)
{
    const QLocale locale;
    if (!heap.due.isValid()) {
        m_heap->say(tr("Next due date"), plain(QStringLiteral("—")));
        return m_heap->remark(tr("Nothing is due any more."), {});
    }
    const QString day = locale.toString(heap.due, tr("d MMMM"));
    core::Light light;
    light.due = heap.due;
    light.workdays = heap.workdays;
    light.calendarDays = heap.calendarDays;
    const QString caption
        = heap.tasks.size() > 1 ? tr("Next due date of several tasks") : tr("Next due date");
    //: %1 is a day, %2 its weekday
    m_heap->say(caption,
                {tr("%1 (%2)").arg(day, locale.dayName(heap.due.dayOfWeek(), QLocale::ShortFormat)),
                 heap.tasks,
                 tr("Due on %1").arg(day)});
    //: %1 tasks are due that day, %2 is how long until then
    m_heap->remark(tr("%1 due, %2"),
                   {core::CountedNumber::of(heap.tasks, tr("Due on %1").arg(day)),
                    plain(core::remainingText(light))});
}

void FigureBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), colourOf(Token::Base, theme));
    painter.setPen(colourOf(Token::Line, theme));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    for (const FigureCell *cell :
         {m_open, m_red, m_yellow, m_closedThisWeek, m_closed, m_completion})
        painter.drawLine(cell->geometry().topRight(), cell->geometry().bottomRight());
}

} // namespace ui

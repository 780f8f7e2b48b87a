// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/day_picker.h"

#include "ui/drawing/palette.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

// A page shows six weeks, with the ends of the months before and after.
constexpr int kDaysBefore = 7;
constexpr int kDaysShown = 49;

} // namespace

DayPicker::DayPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setFrameShape(QFrame::Box);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Which days are worked is told by the calendar of workdays, not by the weekday.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, QTextCharFormat());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DayPicker::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &DayPicker::pick);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DayPicker::markDaysOff);
}

void DayPicker::open(const DayChoice &choice, QRect cell)
{
    m_choice = choice;
    m_calendar->setLocale(QLocale());
    // The locale brings its own, which is Sunday for some; the calendar of the year begins on
    // Monday.
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setSelectedDate(choice.day);
    markDaysOff();
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(cell.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const bool fitsBelow = cell.bottom() + 1 + height() <= room.bottom() + 1;
    const int top = fitsBelow ? cell.bottom() + 1 : std::max(room.top(), cell.top() - height());
    move(std::clamp(cell.left(), room.left(), std::max(room.left(), room.right() + 1 - width())),
         top);
    show();
    // Another reason would tell the editor below that it has been left.
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DayPicker::pick(QDate day)
{
    // A double click tells of the day twice.
    if (!isVisible())
        return;
    close();
    Q_EMIT picked(day);
}

void DayPicker::markDaysOff()
{
    const Theme theme = themeOf(palette());
    QTextCharFormat off;
    off.setForeground(colourOf(Token::Muted, theme));
    off.setBackground(colourOf(TimeToken::DayOff, theme));
    m_calendar->setDateTextFormat(QDate(), QTextCharFormat());
    const QDate first = QDate(m_calendar->yearShown(), m_calendar->monthShown(), 1);
    for (int day = -kDaysBefore; day < kDaysShown - kDaysBefore; ++day) {
        if (m_choice.isDayOff && m_choice.isDayOff(first.addDays(day)))
            m_calendar->setDateTextFormat(first.addDays(day), off);
    }
}

void DayPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui

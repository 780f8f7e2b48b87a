// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/year_view.h"

#include "ui/basics/day_text.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr QMargins kMargins(16, 8, 16, 8);
constexpr QSize kUsual(1038, 600);

} // namespace

YearView::YearView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sheet.body = fontOf(FontRole::Body);
    m_sheet.emphasis = fontOf(FontRole::Emphasis);
    m_sheet.small = fontOf(FontRole::Small);
    retranslate();
}

YearGeometry YearView::geometryOf(QSize size) const
{
    return {m_current.year(), QRect(QPoint(), size).marginsRemoved(kMargins)};
}

void YearView::setDays(const core::LocalDays &days)
{
    m_days = days;
    retranslate();
}

void YearView::setToday(QDate day)
{
    m_sheet.today = day;
    update();
}

void YearView::setCurrent(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    retranslate();
    Q_EMIT currentChanged(day);
}

void YearView::retranslate()
{
    m_sheet.months.clear();
    m_sheet.remarks.clear();
    m_sheet.weekdays.clear();
    for (int month = 1; month <= 12 && m_current.isValid(); ++month) {
        const int count = core::workdaysOf(m_current.year(), month, m_days.calendar());
        m_sheet.months << QLocale().standaloneMonthName(month);
        m_sheet.remarks << tr("%n workday(s)", nullptr, count);
    }
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_sheet.weekdays << QLocale().standaloneDayName(day, QLocale::NarrowFormat);
    m_sheet.offMark = offMark();
    m_sheet.workedMark = workedMark();
    setAccessibleName(tr("Calendar of the year"));
    setAccessibleDescription(m_current.isValid() ? dayText(m_current, m_days) : QString());
    update();
}

QSize YearView::sizeHint() const
{
    return kUsual;
}

QSize YearView::minimumSizeHint() const
{
    return {YearGeometry::leastWidth() + kMargins.left() + kMargins.right(), 0};
}

int YearView::heightForWidth(int width) const
{
    const int across = kMargins.left() + kMargins.right();
    return YearGeometry::leastHeight(width - across) + kMargins.top() + kMargins.bottom();
}

void YearView::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_current.isValid())
        return;
    QPainter painter(this);
    YearSheet sheet = m_sheet;
    sheet.theme = themeOf(palette());
    sheet.current = m_current;
    paintYear(painter, geometryOf(size()), m_days, sheet);
}

/// Where a key leads; invalid for a key that leads nowhere.
QDate YearView::dayAfter(const QKeyEvent &event) const
{
    const bool byYear = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left: return m_current.addDays(-1);
    case Qt::Key_Right: return m_current.addDays(1);
    case Qt::Key_Up: return m_current.addDays(-7);
    case Qt::Key_Down: return m_current.addDays(7);
    case Qt::Key_PageUp: return byYear ? m_current.addYears(-1) : m_current.addMonths(-1);
    case Qt::Key_PageDown: return byYear ? m_current.addYears(1) : m_current.addMonths(1);
    case Qt::Key_Home: return {m_current.year(), m_current.month(), 1};
    case Qt::Key_End: return {m_current.year(), m_current.month(), m_current.daysInMonth()};
    default: return {};
    }
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
        return Q_EMIT toggled(m_current);
    const QDate day = dayAfter(*event);
    if (!day.isValid())
        return QWidget::keyPressEvent(event);
    setCurrent(day);
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(geometryOf(size()).dayAt(event->position().toPoint()));
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QDate day = geometryOf(size()).dayAt(event->position().toPoint());
    if (day.isValid())
        Q_EMIT toggled(day);
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

void YearView::showToolTip(QPoint position, QPoint globalPosition)
{
    const YearGeometry geometry = geometryOf(size());
    const QDate day = geometry.dayAt(position);
    if (!day.isValid())
        return QToolTip::hideText();
    QToolTip::showText(globalPosition, plainToolTip(dayText(day, m_days)), this, geometry.day(day));
}

void YearView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui

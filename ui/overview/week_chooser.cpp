// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/week_chooser.h"

#include <QLocale>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int kWeekChooserHeight = 28;
constexpr int kWeeks = 8;

} // namespace

WeekChooser::WeekChooser(QWidget *parent)
    : QComboBox(parent)
{
    setFixedHeight(kWeekChooserHeight);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, &WeekChooser::chooseRow);
    retranslate();
}

void WeekChooser::setToday(QDate today)
{
    m_weeks.clear();
    core::Week week = core::Week::of(today);
    for (int i = 0; i < kWeeks; ++i) {
        week = week.previous();
        m_weeks.append(week);
    }
    // What has become the week before by a day that went back is that week from now on.
    if (m_chosen && m_weeks.indexOf(*m_chosen) < 1)
        m_chosen.reset();
    fill();
}

void WeekChooser::chooseRow(int row)
{
    if (row < 0)
        return;
    m_chosen = row == 0 ? std::nullopt : std::optional(m_weeks.at(row));
    Q_EMIT weekChosen();
}

void WeekChooser::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    for (int row = 0; row < m_weeks.size(); ++row)
        addItem(textOf(row));
    setCurrentIndex(m_chosen ? static_cast<int>(m_weeks.indexOf(*m_chosen)) : 0);
    updateGeometry();
}

QString WeekChooser::textOf(int row) const
{
    const QLocale locale;
    const core::DateSpan days = m_weeks.at(row).days();
    const bool isOneMonth = days.start.month() == days.end.month();
    const QString first = isOneMonth ? tr("d", "first day of a span within one month")
                                     : tr("d MMMM", "a day of a span");
    const QString last = isOneMonth ? tr("d MMMM", "last day of a span within one month")
                                    : tr("d MMMM", "a day of a span");
    //: a span from the day %1 to the day %2
    const QString span
        = tr("%1 – %2").arg(locale.toString(days.start, first), locale.toString(days.end, last));
    if (row == 0)
        //: %1 is a span of days
        return tr("Compared with last week (%1)").arg(span);
    //: %1 is the number of the week, %2 a span of days
    return tr("Compared with week %1 (%2)").arg(QString::number(m_weeks.at(row).number), span);
}

void WeekChooser::retranslate()
{
    setAccessibleName(tr("Compared with"));
    fill();
}

} // namespace ui

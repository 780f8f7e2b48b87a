// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/reminder_band.h"

#include "core/models/alert_model.h"
#include "ui/main_window/as_of_clock.h"
#include "ui/main_window/band.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/reminder_text.h"

namespace ui {

namespace {

QList<UnitCount> namedCounts(const core::AlertModel &alerts, const core::DailyReminder &reminder)
{
    QList<UnitCount> counts;
    for (const auto &[unit, count] : reminder.newlyOverdue)
        counts.append({alerts.unitName(unit), count});
    return counts;
}

} // namespace

ReminderBand::ReminderBand(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ReminderBand::setSilenced(const SilencedFiles &files)
{
    m_silenced = files;
    update();
}

bool ReminderBand::isSilenced() const
{
    return m_silenced.day == m_context.clock.realToday()
        && m_silenced.paths.contains(m_context.desk.path());
}

void ReminderBand::update()
{
    const core::DailyReminder &reminder = m_context.alerts.snapshot().reminder;
    const QString text = reminderText(namedCounts(m_context.alerts, reminder),
                                      reminder.dueSoon,
                                      m_context.alerts.snapshot().holidays);
    if (!m_context.desk.isOpen() || m_context.clock.isOtherDay() || isSilenced() || text.isEmpty())
        return m_context.band.withdraw(BandRank::DailyReminder);
    m_context.band.say(BandRank::DailyReminder,
                       {text, tr("Not again today"), [this] { silence(); }});
}

void ReminderBand::silence()
{
    const QDate today = m_context.clock.realToday();
    if (m_silenced.day != today)
        m_silenced = {today, {}};
    m_silenced.paths.append(m_context.desk.path());
    update();
    Q_EMIT silenced(m_silenced);
}

} // namespace ui

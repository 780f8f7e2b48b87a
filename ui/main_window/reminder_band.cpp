// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/reminder_band.h"

#include "core/models/alert_model.h"
#include "ui/main_window/as_of_clock.h"
#include "ui/main_window/band.h"
#include "ui/main_window/file_desk.h"

#include <QMap>

#include <algorithm>

namespace ui {

namespace {

QList<UnitCount> namedCounts(const core::AlertModel &alerts, const core::DailyReminder &reminder)
{
    QList<UnitCount> counts;
    for (const auto &[unit, count] : reminder.newlyOverdue)
        counts.append({alerts.unitName(unit), count});
    return counts;
}

/// What is said of a task, as it is remembered.
QStringList saidOf(core::Id task, const core::TaskReminder &reminder)
{
    const QString prefix = QString::number(task.value) + u' ';
    QStringList said;
    if (reminder.isBack)
        said.append(prefix + QStringLiteral("back"));
    for (const core::DatedStep &step : reminder.steps)
        said.append(prefix + core::keyOf(step.step));
    return said;
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

QDate ReminderBand::shownBefore() const
{
    return ui::shownBefore(m_shown, m_context.desk.path(), m_context.clock.realToday());
}

/// What is said from now on was not said before the file was opened, or the day began.
void ReminderBand::noticeStart()
{
    const QString path = m_context.desk.isOpen() ? m_context.desk.path() : QString();
    const QDate today = m_context.clock.realToday();
    if (path == m_path && today == m_day)
        return;
    m_path = path;
    m_day = today;
    m_earlier = shownOn(m_shown, path, today);
}

LadderCount ReminderBand::freshCount() const
{
    LadderCount count;
    QMap<core::Proposal, int> proposals;
    const core::ReminderList &list = m_context.alerts.snapshot().reminders;
    for (auto task = list.tasks.cbegin(); task != list.tasks.cend(); ++task) {
        const QStringList said = saidOf(task.key(), *task);
        const bool isFresh = std::any_of(said.cbegin(), said.cend(), [this](const QString &each) {
            return !m_earlier.contains(each);
        });
        if (!isFresh)
            continue;
        ++count.tasks;
        for (const core::DatedStep &step : task->steps)
            ++proposals[core::proposalOf(step.step)];
    }
    proposals.remove(core::Proposal::None);
    for (auto proposal = proposals.cbegin(); proposal != proposals.cend(); ++proposal)
        count.proposals.append({proposal.key(), *proposal});
    return count;
}

void ReminderBand::remember()
{
    const QStringList known = shownOn(m_shown, m_path, m_day);
    QStringList news;
    const core::ReminderList &list = m_context.alerts.snapshot().reminders;
    for (auto task = list.tasks.cbegin(); task != list.tasks.cend(); ++task)
        news += saidOf(task.key(), *task);
    news.removeIf([&known](const QString &each) { return known.contains(each); });
    if (news.isEmpty())
        return;
    m_shown = withShown(m_shown, m_path, m_day, news);
    Q_EMIT shown(m_shown);
}

void ReminderBand::update()
{
    noticeStart();
    const core::DailyReminder &reminder = m_context.alerts.snapshot().reminder;
    const LadderCount ladder = freshCount();
    const QString text = reminderText(namedCounts(m_context.alerts, reminder),
                                      reminder.dueSoon,
                                      m_context.alerts.snapshot().holidays,
                                      ladder);
    if (!m_context.desk.isOpen() || m_context.clock.isOtherDay() || isSilenced() || text.isEmpty())
        return m_context.band.withdraw(BandRank::DailyReminder);
    BandMessage message {text, tr("Not again today"), [this] { silence(); }};
    if (ladder.tasks > 0) {
        message.moreText = tr("Show the list");
        message.more = [this] { Q_EMIT listWanted(); };
    }
    m_context.band.say(BandRank::DailyReminder, message);
    // What a more urgent band hides has not been shown.
    if (ladder.tasks > 0 && m_context.band.text() == text)
        remember();
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

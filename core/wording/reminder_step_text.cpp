// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reminder_step_text.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <cstdlib>

namespace core {

namespace {

// In the order of ReminderStep.
constexpr std::array kStepTerms {
    QT_TRANSLATE_NOOP("core::ladder", "20 workdays before"),
    QT_TRANSLATE_NOOP("core::ladder", "10 workdays before, priority"),
    QT_TRANSLATE_NOOP("core::ladder", "5 workdays before"),
    QT_TRANSLATE_NOOP("core::ladder", "3 workdays before"),
    QT_TRANSLATE_NOOP("core::ladder", "1 workday before"),
    QT_TRANSLATE_NOOP("core::ladder", "On the due date"),
    QT_TRANSLATE_NOOP("core::ladder", "Behind at month close"),
    QT_TRANSLATE_NOOP("core::ladder", "Two reports missing"),
    QT_TRANSLATE_NOOP("core::ladder", "1 workday late"),
    QT_TRANSLATE_NOOP("core::ladder", "5 workdays late"),
    QT_TRANSLATE_NOOP("core::ladder", "10 workdays late"),
    QT_TRANSLATE_NOOP("core::ladder", "Two red slips on a unit"),
};
static_assert(kStepTerms.size() == EnumKeys<ReminderStep>::values.size());

QString ladderText(const char *text)
{
    return QCoreApplication::translate("core::ladder", text);
}

QString ladderCount(const char *text, int count)
{
    return QCoreApplication::translate("core::ladder", text, nullptr, count);
}

/// Whether a task with @p light was due on a day off, of which @p day was the last workday before.
bool isDueOnDayOffAfter(QDate day, const Light &light)
{
    return light.workdays.value_or(1) <= 0 && light.due > day;
}

/// Why the step of the due date speaks of a task on @p day.
QString reasonAtDue(QDate day, const Light &light)
{
    if (!isDueOnDayOffAfter(day, light))
        return ladderText(QT_TRANSLATE_NOOP("core::ladder", "Due today, not closed"));
    //: %1 is a day off (09-26)
    return sentence(
        ladderText(QT_TRANSLATE_NOOP("core::ladder",
                                     "Due on %1, the last workday before it is today, not closed")),
        {light.due.toString(QStringLiteral("MM-dd"))});
}

/// Why a step that comes before or after the due date speaks of a task.
QString reasonByDue(int workdaysAfter)
{
    if (workdaysAfter > 0)
        return ladderCount(QT_TRANSLATE_N_NOOP("core::ladder", "%n workday(s) overdue, not closed"),
                           workdaysAfter);
    return ladderCount(QT_TRANSLATE_N_NOOP("core::ladder", "Due in %n workday(s), not closed"),
                       std::abs(workdaysAfter));
}

QString reasonOfStep(DatedStep step, const Light &light)
{
    switch (step.step) {
    case ReminderStep::DueToday: return reasonAtDue(step.day, light);
    case ReminderStep::BehindAtMonthClose:
        return ladderCount(
            QT_TRANSLATE_N_NOOP("core::ladder", "%n percentage point(s) behind at month close"),
            static_cast<int>(std::lround(lagOf(light))));
    case ReminderStep::ReportsMissing:
        return ladderText(QT_TRANSLATE_NOOP("core::ladder", "Two reports in a row have not come"));
    case ReminderStep::TwoRedSlips:
        return ladderText(
            QT_TRANSLATE_NOOP("core::ladder", "The second red slip on the unit this quarter"));
    default: return reasonByDue(workdaysAfterDue(step.step).value_or(0));
    }
}

} // namespace

QString termOf(ReminderStep step)
{
    return ladderText(kStepTerms.at(static_cast<size_t>(step)));
}

QString termOf(Proposal proposal)
{
    switch (proposal) {
    case Proposal::None: return {};
    //: after "proposed:", as the following ones
    case Proposal::BlueSlip:
        return ladderText(QT_TRANSLATE_NOOP("core::ladder", "blue slip (reminder)"));
    case Proposal::YellowSlip: return ladderText(QT_TRANSLATE_NOOP("core::ladder", "yellow slip"));
    case Proposal::RedSlip: return ladderText(QT_TRANSLATE_NOOP("core::ladder", "red slip"));
    case Proposal::Circular:
        return ladderText(QT_TRANSLATE_NOOP("core::ladder", "line in the circular"));
    case Proposal::Talk: return ladderText(QT_TRANSLATE_NOOP("core::ladder", "talk"));
    }
    Q_UNREACHABLE();
}

QString effectOf(ReminderStep step, bool isOn)
{
    if (!isOn)
        return ladderText(QT_TRANSLATE_NOOP("core::ladder", "Off: nobody is reminded then."));
    const QString proposal = termOf(proposalOf(step));
    if (proposal.isEmpty())
        return ladderText(
            QT_TRANSLATE_NOOP("core::ladder", "The task is among the reminders of that day."));
    return sentence(
        ladderText(QT_TRANSLATE_NOOP("core::ladder",
                                     "The task is among the reminders of that day; proposed: %1.")),
        {proposal});
}

QString spokenOfText(ReminderStep step, int tasks, int workdays)
{
    if (step == ReminderStep::TwoRedSlips)
        return {};
    if (!workdaysAfterDue(step))
        return ladderCount(QT_TRANSLATE_N_NOOP("core::ladder", "%n task(s) today."), tasks);
    return sentence(
        ladderCount(QT_TRANSLATE_N_NOOP("core::ladder", "%n task(s) within the next %1 workdays."),
                    tasks),
        {QString::number(workdays)});
}

QString stepText(DatedStep step, const Light &light)
{
    QString reason = reasonOfStep(step, light);
    const QString proposal = termOf(proposalOf(step.step));
    if (proposal.isEmpty())
        return reason;
    //: %1 is why, %2 what is proposed: a paper
    return sentence(ladderText(QT_TRANSLATE_NOOP("core::ladder", "%1; proposed: %2")),
                    {reason, proposal});
}

QString reminderReason(const TaskReminder &reminder, const Light &light, QDate today)
{
    QStringList parts;
    if (reminder.isBack)
        parts.append(ladderText(QT_TRANSLATE_NOOP("core::ladder", "Put off until now")));
    for (const DatedStep &step : reminder.steps) {
        const QString text = stepText(step, light);
        if (step.day == today)
            parts.append(text);
        else //: %1 is a reminder, %2 the day (09-24) it was for
            parts.append(sentence(ladderText(QT_TRANSLATE_NOOP("core::ladder", "%1 (%2)")),
                                  {text, step.day.toString(QStringLiteral("MM-dd"))}));
    }
    return parts.join(
        QCoreApplication::translate("core::ladder", "; ", "between two reminders of a task"));
}

} // namespace core

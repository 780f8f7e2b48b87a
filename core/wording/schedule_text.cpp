// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/schedule_text.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace core {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(core::schedule)
};

QString dayInCell(QDate day, QDate today)
{
    const bool isThisYear = day.year() == today.year();
    return day.toString(isThisYear ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

QString dayInSentence(QDate day, QDate today)
{
    const bool isThisYear = day.year() == today.year();
    return QLocale().toString(
        day, isThisYear ? ScheduleText::tr("d MMMM") : ScheduleText::tr("d MMMM yyyy"));
}

/// Too little time for all that is left.
QString shortageText(const RemainingWork &work, QDate today)
{
    if (work.due < today)
        return ScheduleText::tr(
            "The deadline has passed; %n workday(s) of work are left.", nullptr, work.needed);
    //: %1, %3: numbers of workdays; %2: a day
    return sentence(ScheduleText::tr("The work left takes %1 workdays, up to %2 there are %3: "
                                     "%n workday(s) short.",
                                     nullptr,
                                     work.needed - work.available),
                    {QString::number(work.needed),
                     dayInSentence(work.due, today),
                     QString::number(work.available)});
}

/// About a step that has begun.
QString endText(const RemainingWork &work, QDate today)
{
    const int slack = *work.state.limits.slack;
    const QStringList arguments {work.next, dayInSentence(work.state.limits.latestEnd, today)};
    if (slack < 0)
        //: %1: a measure, %2: a day
        return sentence(
            ScheduleText::tr("“%1” must be done by %2: %n workday(s) short.", nullptr, -slack),
            arguments);
    return sentence(
        ScheduleText::tr("“%1” must be done by %2: %n workday(s) to spare.", nullptr, slack),
        arguments);
}

/// About a step that has not begun.
QString startText(const RemainingWork &work, QDate today)
{
    const int slack = *work.state.limits.slack;
    const QStringList arguments {
        work.next, dayInSentence(work.state.limits.latestStart, today), work.node};
    if (slack < 0)
        //: %1: a measure, %2: a day
        return sentence(
            ScheduleText::tr("“%1” was due to start on %2, %n workday(s) ago.", nullptr, -slack),
            arguments);
    if (slack == 0)
        return sentence(
            work.node.isEmpty()
                ? ScheduleText::tr("“%1” must start on %2, or the deadline is missed.")
                : ScheduleText::tr("“%1” must start on %2, or the node “%3” is missed."),
            arguments);
    return sentence(
        work.node.isEmpty()
            ? ScheduleText::tr(
                "“%1” must start by %2, or the deadline is missed: %n workday(s) to spare.",
                nullptr,
                slack)
            : ScheduleText::tr(
                "“%1” must start by %2, or the node “%3” is missed: %n workday(s) to spare.",
                nullptr,
                slack),
        arguments);
}

} // namespace

QString latestDayText(const WorkState &step, QDate today)
{
    const StepLimits &limits = step.limits;
    if (!limits.slack)
        return {};
    if (step.isStarted)
        return sentence(ScheduleText::tr("finish by %1"), {dayInCell(limits.latestEnd, today)});
    const QString pattern
        = *limits.slack < 0 ? ScheduleText::tr("due to start %1") : ScheduleText::tr("start by %1");
    return sentence(pattern, {dayInCell(limits.latestStart, today)});
}

QString remainingWorkText(const RemainingWork &work, QDate today)
{
    if (!work.state.limits.slack)
        return {};
    if (work.needed > work.available)
        return shortageText(work, today);
    return work.state.isStarted ? endText(work, today) : startText(work, today);
}

} // namespace core

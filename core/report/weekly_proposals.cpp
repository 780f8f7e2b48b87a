// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_proposals.h"

#include "core/report/highlight_text.h"
#include "core/report/task_texts.h"
#include "core/rules/known_facts.h"
#include "core/rules/reminder_ladder.h"
#include "core/views/responsible_persons.h"

#include <QMap>

namespace core {

namespace {

constexpr int kDaysOfWeek = 7;

/// The last paper that is proposed for a task within @p days, as far as was known on their last.
Proposal lastProposal(const TaskFacts &facts, DateSpan days, const WorkCalendar &calendar)
{
    const TaskFacts known = knownOn(facts, days.end);
    for (QDate day = days.end; day >= days.start; day = day.addDays(-1)) {
        const QList<ReminderStep> steps = stepsOn(known, day, calendar);
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            if (const Proposal proposal = proposalOf(*step); proposal != Proposal::None)
                return proposal;
        }
    }
    return Proposal::None;
}

QString paperNameOf(Proposal proposal)
{
    switch (proposal) {
    case Proposal::None: return {};
    case Proposal::BlueSlip: return QStringLiteral("发蓝色督办单（提醒）");
    case Proposal::YellowSlip: return QStringLiteral("发黄色督办单");
    case Proposal::RedSlip: return QStringLiteral("发红色督办单");
    case Proposal::Circular: return QStringLiteral("列入通报");
    case Proposal::Talk: return QStringLiteral("约谈");
    }
    Q_UNREACHABLE();
}

} // namespace

QString highlightedTask(const WeeklyTask &task, const WeeklyData &data, const QString &detail)
{
    return namedThing(printedName(task),
                      {printedUnit(data.issuer.units, task.facts.unit),
                       personsOf(task.bundle, data.asOf),
                       detail});
}

QString printedProposals(const WeeklyData &data, const WorkCalendar &calendar)
{
    const DateSpan days {data.asOf.addDays(1 - kDaysOfWeek), data.asOf};
    QMap<int, QStringList> tasks; // by the gravity of the proposal
    for (const WeeklyTask &task : data.tasks) {
        if (!task.isOpen || isSnoozed(task.facts, data.asOf))
            continue;
        const Proposal proposal = lastProposal(task.facts, days, calendar);
        if (proposal != Proposal::None)
            tasks[static_cast<int>(proposal)].append(highlightedTask(task, data, {}));
    }
    QStringList lines;
    for (auto line = tasks.cbegin(); line != tasks.cend(); ++line)
        lines.prepend(paperNameOf(static_cast<Proposal>(line.key())) + listedThings(line.value()));
    return lines.join(u'\n');
}

} // namespace core

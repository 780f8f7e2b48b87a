// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_data.h"

#include "core/report/countdown_line.h"
#include "core/rules/known_deadlines.h"
#include "core/rules/known_facts.h"
#include "core/views/ledgers_in_use.h"

#include <algorithm>

namespace core {

namespace {

/// Reads the tasks of one file into WeeklyData::tasks.
class WeeklyReader
{
public:
    WeeklyReader(const ReportRequest &request, WeeklyData &data)
        : m_request(request)
        , m_data(data)
        , m_lastAsOf(workdaysOf(data.week.previous(), request.calendar).end)
    {
    }

    [[nodiscard]] Result<void> read(const Ledger &ledger)
    {
        const Result<QList<TaskFacts>> facts = m_request.source.facts(ledger.id);
        if (!facts)
            return fail(facts.error());
        QList<TaskFacts> kept;
        QList<Id> ids;
        for (const TaskFacts &task : *facts) {
            if (!isListed(task))
                continue;
            kept.append(task);
            ids.append(task.id);
        }
        Result<QList<TaskBundle>> bundles = m_request.source.bundles(ids);
        if (!bundles)
            return fail(bundles.error());
        append(ledger, kept, *bundles);
        return {};
    }

private:
    [[nodiscard]] bool isListed(const TaskFacts &task) const
    {
        if (task.hasChildren || (m_request.unit.isSet() && task.unit != m_request.unit))
            return false;
        const TaskState state = knownOn(task, m_data.asOf).state;
        return state == TaskState::Closed || isOpen(state);
    }

    void append(const Ledger &ledger, const QList<TaskFacts> &facts, QList<TaskBundle> &bundles)
    {
        qsizetype next = 0;
        for (TaskBundle &bundle : bundles) {
            while (next < facts.size() && facts.at(next).id != bundle.task.id)
                ++next;
            if (next == facts.size())
                return;
            m_data.tasks.append(judged(ledger, facts.at(next), std::move(bundle)));
        }
    }

    [[nodiscard]] WeeklyTask
    judged(const Ledger &ledger, const TaskFacts &facts, TaskBundle bundle) const
    {
        WeeklyTask task;
        task.facts = facts;
        task.bundle = std::move(bundle);
        task.bundle.deadlines = deadlinesKnownOn(task.bundle, m_data.asOf);
        task.ledgerYear = ledger.year > 0 ? ledger.year : m_data.asOf.year();
        task.light = lightOf(facts, m_data.asOf, m_request.calendar);
        task.lastWeekLight = lightOf(facts, m_lastAsOf, m_request.calendar);
        task.isOpen = wasOpenOn(facts, m_data.asOf);
        return task;
    }

    const ReportRequest &m_request;
    WeeklyData &m_data;
    QDate m_lastAsOf;
};

[[nodiscard]] Result<void> readWeek(const ReportRequest &request, WeeklyData &data)
{
    const QDate today = request.clock.today();
    const auto week = request.period.isEmpty()
        ? std::optional(Week::of(request.asOf.value_or(today)))
        : Week::fromText(request.period);
    if (!week)
        return fail(ErrorKind::WrongUsage, request.period);
    data.week = *week;
    data.asOf = request.asOf.value_or(asOfDay(*week, today, request.calendar));
    return {};
}

/// Whether the notices are known of every year in which the sheet counts workdays.
bool knowsYears(const WeeklyData &data, const WorkCalendar &calendar)
{
    const auto isKnown = [&](const WeeklyTask &task) {
        const bool isCounted = task.isOpen && (task.light.isOverdue || task.light.isDueSoon);
        return !isCounted || calendar.knowsYear(task.light.due.year());
    };
    return calendar.knowsYear(data.asOf.year()) && knowsYearsOf(data.countdowns, calendar)
        && std::all_of(data.tasks.cbegin(), data.tasks.cend(), isKnown);
}

} // namespace

Result<WeeklyData> readWeeklyData(const ReportRequest &request)
{
    WeeklyData data;
    if (const Result<void> week = readWeek(request, data); !week)
        return fail(week.error());
    Result<Issuer> issuer = readIssuer(request);
    if (!issuer)
        return fail(issuer.error());
    data.issuer = std::move(*issuer);
    Result<QList<Person>> people = request.source.people();
    if (!people)
        return fail(people.error());
    data.people = std::move(*people);
    const Result<QList<Setting>> settings = request.source.settings();
    if (!settings)
        return fail(settings.error());
    data.countdowns
        = countdownsOf(*settings, idsOf(data.issuer.ledgers), data.asOf, request.calendar);
    WeeklyReader reader(request, data);
    for (const Ledger &ledger : std::as_const(data.issuer.ledgers)) {
        if (const Result<void> tasks = reader.read(ledger); !tasks)
            return fail(tasks.error());
    }
    data.isCalendarKnown = knowsYears(data, request.calendar);
    return data;
}

bool wasOpenOn(const TaskFacts &facts, QDate day)
{
    return isOpen(knownOn(facts, day).state);
}

} // namespace core

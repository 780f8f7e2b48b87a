// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/overview.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr int kMonths = 12;

/// The year of @p ledgers that is nearest to @p asOf; where they name none, that of @p asOf.
int shownYear(const QList<Ledger> &ledgers, QDate asOf)
{
    int first = 0;
    int last = 0;
    for (const Ledger &ledger : ledgers) {
        if (ledger.year == 0)
            continue;
        first = first == 0 ? ledger.year : std::min(first, ledger.year);
        last = std::max({last, ledger.year, ledger.lastYear});
    }
    return first == 0 ? asOf.year() : std::clamp(asOf.year(), first, last);
}

DueState dueStateOf(const Light &light)
{
    switch (light.colour) {
    case LightColour::Blue: return DueState::Closed;
    case LightColour::Red: return DueState::Red;
    case LightColour::Yellow: return DueState::Yellow;
    case LightColour::Green:
    case LightColour::Grey: return DueState::Other;
    }
    Q_UNREACHABLE();
}

/// Whether a task takes part in plan and completion: not stopped, no draft.
bool isPlanned(const TaskFacts &facts, const Light &light)
{
    return isCounted(Count::Open, facts, light, {}) || isCounted(Count::Closed, facts, light, {});
}

/// Counts the leaf tasks of some ledgers into an overview.
class OverviewCounter
{
public:
    OverviewCounter(Overview &overview, const WorkCalendar &calendar)
        : m_overview(overview)
        , m_calendar(calendar)
        , m_week(overview.week.days())
        , m_comparedWeek(overview.comparedWith.days())
    {
        for (int month = 1; month <= kMonths; ++month) {
            OverviewMonth &entry = m_overview.months.emplaceBack();
            entry.first = QDate(m_overview.year, month, 1);
            entry.hasCome = entry.first <= m_overview.asOf;
        }
    }

    void count(const TaskFacts &facts, const Light &light)
    {
        m_overview.counts.add(facts, light, m_week);
        m_overview.buckets[static_cast<size_t>(bucketOf(facts, light, m_calendar))].append(
            facts.id);
        if (isCounted(Count::ClosedInPeriod, facts, light, m_comparedWeek))
            m_overview.closedBefore.append(facts.id);
        unitOf(facts.unit).counts.add(facts, light, m_week);
        if (isPlanned(facts, light))
            countMonths(facts, light);
        if (isCounted(Count::Open, facts, light, {}) && light.due >= m_overview.asOf)
            m_days[light.due].append(facts.id);
    }

    void countBefore(const TaskFacts &facts, const Light &light)
    {
        m_overview.before.add(facts, light, m_comparedWeek);
    }

    /// After all tasks: the heap, and names and order of the units.
    void finish(const QList<Unit> &units)
    {
        findHeap();
        nameUnits(units);
        const auto key = [](const OverviewUnit &unit) {
            const auto number = [&unit](Count count) { return -unit.counts.number(count); };
            return std::tuple(number(Count::Red), number(Count::Yellow), number(Count::Open));
        };
        std::stable_sort(m_overview.units.begin(),
                         m_overview.units.end(),
                         [&key](const auto &a, const auto &b) { return key(a) < key(b); });
    }

private:
    OverviewUnit &unitOf(Id unit)
    {
        if (!m_units.contains(unit)) {
            m_units.insert(unit, m_overview.units.size());
            m_overview.units.append({unit, {}, {}});
        }
        return m_overview.units[m_units.value(unit)];
    }

    void countMonths(const TaskFacts &facts, const Light &light)
    {
        const auto state = static_cast<size_t>(dueStateOf(light));
        if (!light.due.isValid() || light.due.year() != m_overview.year)
            m_overview.elsewhere.byState[state].append(facts.id);
        const bool isClosed = light.colour == LightColour::Blue;
        for (OverviewMonth &month : m_overview.months) {
            const QDate end = month.first.addMonths(1).addDays(-1);
            if (light.due >= month.first && light.due <= end)
                month.due.byState[state].append(facts.id);
            if (light.due.isValid() && light.due <= end)
                month.planned.append(facts.id);
            // A closing without a date is known to have been, whenever that was.
            if (month.hasCome && isClosed && (!light.closedOn.isValid() || light.closedOn <= end))
                month.closed.append(facts.id);
        }
    }

    void findHeap()
    {
        if (m_days.isEmpty())
            return;
        auto day = std::find_if(m_days.cbegin(), m_days.cend(), [](const QList<Id> &tasks) {
            return tasks.size() > 1;
        });
        if (day == m_days.cend())
            day = m_days.cbegin();
        m_overview.heap = {day.key(),
                           m_calendar.workdaysBetween(m_overview.asOf, day.key()),
                           static_cast<int>(m_overview.asOf.daysTo(day.key())),
                           day.value()};
    }

    /// Puts the units into the order of @p units first, so that equal ones keep it.
    void nameUnits(const QList<Unit> &units)
    {
        QList<OverviewUnit> ordered;
        for (const Unit &unit : units) {
            if (!m_units.contains(unit.id))
                continue;
            OverviewUnit &counted = m_overview.units[m_units.take(unit.id)];
            counted.name = unit.shortName.isEmpty() ? unit.name : unit.shortName;
            ordered.append(counted);
        }
        for (const qsizetype rest : std::as_const(m_units))
            ordered.append(m_overview.units.at(rest));
        m_overview.units = ordered;
    }

    Overview &m_overview;
    const WorkCalendar &m_calendar;
    DateSpan m_week;
    DateSpan m_comparedWeek;
    QHash<Id, qsizetype> m_units; ///< place in Overview::units
    QMap<QDate, QList<Id>> m_days; ///< open tasks still to come, by due day
};

[[nodiscard]] Result<QList<Ledger>> ledgersOf(const RecordSource &source, const QList<Id> &ids)
{
    Result<QList<Ledger>> all = source.ledgers();
    if (all)
        all->removeIf([&ids](const Ledger &ledger) { return !ids.contains(ledger.id); });
    return all;
}

} // namespace

QList<Id> DueTasks::all() const
{
    QList<Id> all;
    for (const QList<Id> &tasks : byState)
        all += tasks;
    return all;
}

DueTasks Overview::dueInAll() const
{
    DueTasks sum = elsewhere;
    for (const OverviewMonth &month : months) {
        for (size_t state = 0; state < sum.byState.size(); ++state)
            sum.byState[state] += month.due.byState[state];
    }
    return sum;
}

Result<Overview> readOverview(const RecordSource &source,
                              const OverviewQuestion &question,
                              const WorkCalendar &calendar)
{
    const Result<QList<Ledger>> known = ledgersOf(source, question.ledgers);
    if (!known)
        return fail(known.error());
    const Result<QList<Unit>> units = source.units();
    if (!units)
        return fail(units.error());
    const Result<QList<Setting>> settings = source.settings();
    if (!settings)
        return fail(settings.error());
    const auto now = LedgerFacts::read(source, question.ledgers, question.asOf, calendar);
    if (!now)
        return fail(now.error());
    Overview overview;
    overview.asOf = question.asOf;
    overview.week = Week::of(question.asOf);
    overview.comparedWith = question.comparedWith.value_or(overview.week.previous());
    overview.year = shownYear(*known, question.asOf);
    overview.countdowns = countdownsOf(*settings, question.ledgers, question.asOf, calendar);
    OverviewCounter counter(overview, calendar);
    const QDate end = workdaysOf(overview.comparedWith, calendar).end;
    const LedgerFacts before(now->tasks(), end, calendar);
    for (int i = 0; i < now->tasks().size(); ++i) {
        const TaskFacts &task = now->tasks().at(i);
        if (!now->isLeaf(i) || (question.unit.isSet() && task.unit != question.unit))
            continue;
        counter.count(task, now->lightAt(i));
        counter.countBefore(before.tasks().at(i), before.lightAt(i));
    }
    counter.finish(*units);
    return overview;
}

} // namespace core

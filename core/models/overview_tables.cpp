// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/overview_tables.h"

#include "core/wording/count_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace core {

namespace {

/// Gives the texts the context they are translated in.
struct TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(core::OverviewTables)
};

/// 养老服务科：在办; without a unit what is counted alone.
QString nameIn(const QString &unit, const QString &counted)
{
    //: %1 is a section or a month, %2 what is counted of it
    return unit.isEmpty() ? counted : sentence(TableTexts::tr("%1: %2"), {unit, counted});
}

QString unitName(const OverviewUnit &unit)
{
    return unit.name.isEmpty() ? TableTexts::tr("No section named") : unit.name;
}

/// The name of a count, or a shorter one where a language has it: a column is narrow.
QString headingOf(Count count)
{
    if (count == Count::Red)
        return dueStateName(DueState::Red);
    return count == Count::Yellow ? dueStateName(DueState::Yellow) : countName(count);
}

QList<CountedNumber> unitNumbers(const CountedTasks &counts, const QString &unit)
{
    QList<CountedNumber> numbers;
    for (const Count count : kOverviewCounts)
        numbers.append(CountedNumber::of(counts.of(count), nameIn(unit, countName(count))));
    for (const RateKind kind : kOverviewRates) {
        CountedNumber number = rateNumber(counts, kind);
        number.name = nameIn(unit, number.name);
        numbers.append(number);
    }
    return numbers;
}

QList<CountedNumber> onTimeNumbers(const CountedTasks &counts, const QString &unit)
{
    QList<CountedNumber> numbers;
    for (const Count count : kOnTimeCounts)
        numbers.append(CountedNumber::of(counts.of(count), nameIn(unit, onTimeName(count))));
    const QString all = nameIn(unit, countName(Count::FallenDue));
    numbers.append(CountedNumber::of(counts.of(Count::FallenDue), all));
    numbers.append({rateText(counts.rate(RateKind::Punctual)), counts.of(Count::FallenDue), all});
    return numbers;
}

/// @param whole what is counted by state. @param all what all of it is called.
QList<CountedNumber> dueNumbers(const DueTasks &due, const QString &whole, const QString &all)
{
    QList<CountedNumber> numbers;
    for (int i = 0; i < kDueStates; ++i) {
        const auto state = static_cast<DueState>(i);
        numbers.append(CountedNumber::of(due.as(state), nameIn(whole, dueStateName(state))));
    }
    numbers.append(CountedNumber::of(due.all(), all));
    return numbers;
}

} // namespace

QString monthName(QDate day)
{
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
}

QString dueStateName(DueState state)
{
    switch (state) {
    case DueState::Closed: return TableTexts::tr("Closed");
    case DueState::Red: return TableTexts::tr("Late", "overdue or far behind");
    case DueState::Yellow: return TableTexts::tr("At risk", "due soon or behind");
    case DueState::Other: return TableTexts::tr("Others");
    }
    Q_UNREACHABLE();
}

CountedNumber countedNumber(const Overview &overview, Count count)
{
    return CountedNumber::of(overview.counts.of(count), countName(count));
}

CountedNumber rateNumber(const CountedTasks &counts, RateKind kind)
{
    const Count whole = partsOf(kind).whole;
    return {rateText(counts.rate(kind)), counts.of(whole), countName(whole)};
}

CountTable unitTable(const Overview &overview)
{
    CountTable table;
    table.headings.append(TableTexts::tr("Section (unit)"));
    for (const Count count : kOverviewCounts)
        table.headings.append(headingOf(count));
    for (const RateKind kind : kOverviewRates)
        table.headings.append(rateName(kind));
    table.lights.resize(table.headings.size());
    table.lights[2] = LightColour::Red;
    table.lights[3] = LightColour::Yellow;
    for (const OverviewUnit &unit : overview.units) {
        table.names.append(unitName(unit));
        table.numbers.append(unitNumbers(unit.counts, unitName(unit)));
    }
    table.names.append(TableTexts::tr("Total"));
    table.numbers.append(unitNumbers(overview.counts, {}));
    table.hasTotal = true;
    return table;
}

QString onTimeName(Count count)
{
    return count == Count::Overdue ? TableTexts::tr("Late and open") : countName(count);
}

CountTable onTimeTable(const Overview &overview)
{
    CountTable table;
    table.headings.append(TableTexts::tr("Section (unit)"));
    for (const Count count : kOnTimeCounts)
        table.headings.append(onTimeName(count));
    table.headings.append(TableTexts::tr("Total"));
    table.headings.append(rateName(RateKind::Punctual));
    table.lights.resize(table.headings.size());
    table.lights[static_cast<qsizetype>(kOnTimeCounts.size())] = LightColour::Red;
    for (const OverviewUnit &unit : overview.units) {
        table.names.append(unitName(unit));
        table.numbers.append(onTimeNumbers(unit.counts, unitName(unit)));
    }
    table.names.append(TableTexts::tr("Total"));
    table.numbers.append(onTimeNumbers(overview.counts, {}));
    table.hasTotal = true;
    return table;
}

CountTable dueTable(const Overview &overview)
{
    CountTable table;
    table.headings.append(TableTexts::tr("Month"));
    for (int state = 0; state < kDueStates; ++state)
        table.headings.append(dueStateName(static_cast<DueState>(state)));
    table.headings.append(TableTexts::tr("Total"));
    table.lights.resize(table.headings.size());
    table.lights[2] = LightColour::Red;
    table.lights[3] = LightColour::Yellow;
    for (const OverviewMonth &month : overview.months) {
        const QString name = monthName(month.first);
        table.names.append(name);
        const QString due = TableTexts::tr("Due in %1").arg(name);
        table.numbers.append(dueNumbers(month.due, due, due));
    }
    if (!overview.elsewhere.all().isEmpty()) {
        const QString name = TableTexts::tr("Other years, or no deadline");
        table.names.append(name);
        table.numbers.append(dueNumbers(overview.elsewhere, name, name));
    }
    table.names.append(TableTexts::tr("Total"));
    table.numbers.append(
        dueNumbers(overview.dueInAll(), {}, TableTexts::tr("All but suspended and cancelled")));
    table.hasTotal = true;
    return table;
}

CountTable completionTable(const Overview &overview)
{
    CountTable table;
    table.headings = {TableTexts::tr("Month"),
                      TableTexts::tr("Planned", "closings"),
                      TableTexts::tr("Actual", "closings")};
    table.lights.resize(table.headings.size());
    for (const OverviewMonth &month : overview.months) {
        const QString name = monthName(month.first);
        table.names.append(name);
        const CountedNumber closed = month.hasCome
            ? CountedNumber::of(month.closed, TableTexts::tr("Closed by the end of %1").arg(name))
            : CountedNumber {};
        table.numbers.append(
            {CountedNumber::of(month.planned, TableTexts::tr("Due by the end of %1").arg(name)),
             closed});
    }
    return table;
}

} // namespace core

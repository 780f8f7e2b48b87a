// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/sort_value.h"

#include "core/calendar/work_length.h"
#include "core/records/field_members.h"
#include "core/rules/completion_ratio.h"
#include "core/views/field_access.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

std::optional<qint64> numberOf(QDate day)
{
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

/// The worst light first; among equals the one due first.
qint64 numberOf(const Light &light)
{
    constexpr std::array kWorstFirst {LightColour::Red,
                                      LightColour::Yellow,
                                      LightColour::Green,
                                      LightColour::Blue,
                                      LightColour::Grey};
    constexpr qint64 kPlaces = 10'000'000; // more than there are days
    qint64 place = 0;
    while (place < static_cast<qint64>(kWorstFirst.size())
           && kWorstFirst.at(static_cast<size_t>(place)) != light.colour)
        ++place;
    return place * kPlaces + light.due.toJulianDay() % kPlaces;
}

QDate dueOf(const TaskBundle &bundle, Id entry)
{
    QDate due;
    for (const Deadline &deadline : bundle.deadlines) {
        if (entry.isSet() ? deadline.id == entry : deadline.isFinal)
            due = deadline.due;
    }
    return due;
}

/// The measure of a row; of a row that is a task the first one; an empty one without any.
Measure measureOf(const TaskBundle &bundle, Id entry)
{
    for (const Measure &measure : bundle.measures) {
        if (!entry.isSet() || measure.id == entry)
            return measure;
    }
    return {};
}

/// In thousandths of a percent. The first one of a row that is a task.
std::optional<qint64> completionOf(const TaskBundle &bundle, Id entry)
{
    constexpr double kParts = 1000;
    for (const Outcome &outcome : bundle.outcomes) {
        if (entry.isSet() && outcome.id != entry)
            continue;
        if (const auto ratio = completionRatio(outcome.target, outcome.actual))
            return qRound64(*ratio * kParts);
    }
    return std::nullopt;
}

std::optional<qint64> numberOf(const CellInput &input, const CellAddress &address)
{
    switch (address.field) {
    case ColumnField::Deadline: return numberOf(dueOf(input.bundle, address.entry));
    case ColumnField::MeasurePhrase:
        return numberOf(measureOf(input.bundle, address.entry).plannedEnd);
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn:
        return numberOf(measureOf(input.bundle, address.entry).*measureDayOf(address.field));
    case ColumnField::MeasureDuration:
        return workLength(measureOf(input.bundle, address.entry).duration);
    case ColumnField::CompletionRate: return completionOf(input.bundle, address.entry);
    default: return std::nullopt;
    }
}

/// Day or percentage of the newest report that is known.
std::optional<qint64> newestReport(const TaskFacts &task, QDate asOf, bool isPercent)
{
    std::optional<qint64> newest;
    for (const ReportPoint &report : task.reports) {
        if (report.date > asOf || (isPercent && !report.percent))
            continue;
        newest = isPercent ? *report.percent : report.date.toJulianDay();
    }
    return newest;
}

std::optional<qint64>
numberOf(const TaskFacts &task, ColumnField field, const Light &light, QDate asOf)
{
    switch (field) {
    case ColumnField::Light: return numberOf(light);
    case ColumnField::Remaining:
        return light.closedOn.isValid() ? std::nullopt : numberOf(light.due);
    case ColumnField::Start: return numberOf(task.start);
    case ColumnField::CompletedOn: return numberOf(light.closedOn);
    case ColumnField::Percent: return newestReport(task, asOf, true);
    case ColumnField::Report: return newestReport(task, asOf, false);
    case ColumnField::State: return static_cast<qint64>(task.state);
    case ColumnField::Deadline: return numberOf(SortValue::finalDueOf(task));
    default: return std::nullopt;
    }
}

/// As much of @p text as nearly always tells it from others: the key of a paragraph takes long to
/// make. No number and no character is cut in two.
QString beginningOf(const QString &text)
{
    constexpr qsizetype kLength = 32;
    qsizetype end = std::min(kLength, text.size());
    while (end < text.size() && (text.at(end).isDigit() || text.at(end).isLowSurrogate()))
        ++end;
    return text.left(end);
}

} // namespace

SortValue::SortValue(const TaskFacts &task, ColumnField field, const Light &light, QDate asOf)
    : m_number(numberOf(task, field, light, asOf))
{
}

bool SortValue::isFact(ColumnField field)
{
    switch (field) {
    case ColumnField::Light:
    case ColumnField::Remaining:
    case ColumnField::Start:
    case ColumnField::CompletedOn:
    case ColumnField::Percent:
    case ColumnField::Report:
    case ColumnField::State: return true;
    default: return false;
    }
}

QDate SortValue::finalDueOf(const TaskFacts &task)
{
    QDate due;
    for (const DeadlinePoint &deadline : task.deadlines) {
        if (deadline.isFinal)
            due = deadline.due;
    }
    return due;
}

SortValue::SortValue(const CellInput &input, const CellAddress &address, PinyinKeys &keys)
    : m_number(numberOf(input, address))
{
    if (m_number)
        return;
    const QString text = cellValue(input, address).text.trimmed();
    if (text.isEmpty())
        return;
    m_kind = pinyinKindOf(address.field);
    const QString beginning = beginningOf(text);
    if (beginning.size() < text.size())
        m_whole = text;
    m_text = m_whole.isEmpty() ? keys.keyOf(text, m_kind) : keys.order().keyOf(beginning, m_kind);
}

SortValue::SortValue(const QString &text, PinyinKind kind, const PinyinRanks &ranks)
{
    if (text.isEmpty())
        return;
    m_kind = kind;
    m_whole = text;
    m_beginning = ranks.beginningOf(text);
}

QCollatorSortKey SortValue::wholeKey(PinyinKeys &keys) const
{
    return m_whole.isEmpty() ? *m_text : keys.keyOf(m_whole, m_kind);
}

int SortValue::compare(const SortValue &other, PinyinKeys &keys) const
{
    if (m_number && other.m_number)
        return *m_number < *other.m_number ? -1 : *m_number > *other.m_number ? 1 : 0;
    if (!m_number && !other.m_number)
        return compareTexts(other, keys);
    return m_number ? -1 : 1;
}

int SortValue::compareTexts(const SortValue &other, PinyinKeys &keys) const
{
    if (m_beginning && other.m_beginning) {
        if (const auto told = difference(*m_beginning, *other.m_beginning))
            return *told;
        return m_whole == other.m_whole ? 0 : wholeKey(keys).compare(other.wholeKey(keys));
    }
    const int order = m_text->compare(*other.m_text);
    const bool areWhole = m_whole.isEmpty() && other.m_whole.isEmpty();
    return order != 0 || areWhole ? order : wholeKey(keys).compare(other.wholeKey(keys));
}

} // namespace core

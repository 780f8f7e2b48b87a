// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/filter_value.h"

#include "core/records/field_members.h"
#include "core/rules/known_deadlines.h"

namespace core {

namespace {

QString dayOrPhrase(QDate day, const QString &phrase)
{
    return day.isValid() ? day.toString(Qt::ISODate) : phrase.trimmed();
}

QStringList namesOf(const TaskBundle &bundle, ResponsibilityRole role)
{
    QStringList names;
    for (const Responsibility &responsibility : bundle.responsibilities) {
        if (responsibility.role == role)
            names.append(responsibility.text.trimmed());
    }
    return names;
}

QStringList dueDaysOf(const CellInput &input, Id entry)
{
    QStringList days;
    for (const Deadline &deadline : deadlinesKnownOn(input.bundle, input.asOf)) {
        if (entry.isSet() ? deadline.id == entry : deadline.isFinal)
            days.append(dayOrPhrase(deadline.due, deadline.phrase));
    }
    return days;
}

QStringList plannedDaysOf(const TaskBundle &bundle, Id entry)
{
    QStringList days;
    for (const Measure &measure : bundle.measures) {
        if (!entry.isSet() || measure.id == entry)
            days.append(dayOrPhrase(measure.plannedEnd, measure.phrase));
    }
    return days;
}

QString remainingOf(const Light &light)
{
    const bool isOpen = light.colour != LightColour::Blue && light.colour != LightColour::Grey;
    if (isOpen && light.workdays && light.calendarDays)
        return RemainingDays {*light.workdays, *light.calendarDays}.toValue();
    return isOpen ? QString() : keyOf(light.reason);
}

QStringList anyValues(const CellInput &input, const CellAddress &address, const Light &light)
{
    if (const auto role = roleOf(address.field))
        return namesOf(input.bundle, *role);
    switch (address.field) {
    case ColumnField::Light: return {keyOf(light.reason)};
    case ColumnField::Remaining: return {remainingOf(light)};
    case ColumnField::State: return {keyOf(input.bundle.task.state)};
    case ColumnField::Deadline: return dueDaysOf(input, address.entry);
    case ColumnField::MeasurePhrase: return plannedDaysOf(input.bundle, address.entry);
    default: return {cellValue(input, address).text.trimmed()};
    }
}

} // namespace

FilterValueKind filterValueKind(ColumnField field)
{
    switch (field) {
    case ColumnField::Light: return FilterValueKind::Reason;
    case ColumnField::Remaining: return FilterValueKind::Remaining;
    case ColumnField::State: return FilterValueKind::State;
    case ColumnField::Deadline:
    case ColumnField::MeasurePhrase:
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn:
    case ColumnField::Start:
    case ColumnField::CompletedOn: return FilterValueKind::Day;
    default: return FilterValueKind::Text;
    }
}

QString RemainingDays::toValue() const
{
    return QStringLiteral("%1/%2").arg(workdays).arg(calendarDays);
}

std::optional<RemainingDays> RemainingDays::ofValue(const QString &value)
{
    const qsizetype slash = value.indexOf(u'/');
    bool isWorkdays = false;
    bool isCalendarDays = false;
    const int workdays = value.left(slash).toInt(&isWorkdays);
    const int calendarDays = value.mid(slash + 1).toInt(&isCalendarDays);
    if (slash < 0 || !isWorkdays || !isCalendarDays)
        return std::nullopt;
    return RemainingDays {workdays, calendarDays};
}

QStringList filterValues(const CellInput &input, const CellAddress &address, const Light &light)
{
    QStringList values = anyValues(input, address, light);
    values.removeDuplicates();
    if (values.size() > 1)
        values.removeAll(QString());
    return values.isEmpty() ? QStringList {QString()} : values;
}

} // namespace core

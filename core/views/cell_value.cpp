// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_value.h"

#include "core/records/field_members.h"
#include "core/records/predecessors.h"
#include "core/rules/known_deadlines.h"
#include "core/views/derived_words.h"
#include "core/views/office_words.h"

#include <QStringList>

namespace core {

namespace {

CellValue plain(const QString &text)
{
    return {text, {}, {}, text};
}

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

// Several entries stand one below the other; the editor gets a line for each, empty ones too.
CellValue lines(const QStringList &texts)
{
    QStringList filled = texts;
    filled.removeAll(QString());
    const QString edit = filled.isEmpty() ? QString() : texts.join(u'\n');
    return {filled.join(u'\n'), {}, {}, edit};
}

template <typename R>
QStringList textsOf(const QList<R> &entries, QString R::*member, const CellAddress &address)
{
    QStringList texts;
    for (const R &entry : entries) {
        if (!address.entry.isSet() || entry.id == address.entry)
            texts.append(entry.*member);
    }
    return texts;
}

CellValue measureValue(const TaskBundle &bundle, const CellAddress &address)
{
    QStringList texts = textsOf(bundle.measures, measureTextOf(address.field), address);
    if (address.field == ColumnField::RootCause)
        texts.removeDuplicates();
    CellValue value = lines(texts);
    if (address.field != ColumnField::MeasurePhrase)
        return value;
    QStringList dates;
    for (const Measure &measure : bundle.measures) {
        if (!address.entry.isSet() || measure.id == address.entry)
            dates.append(isoDate(measure.plannedEnd));
    }
    dates.removeAll(QString());
    value.second = dates.join(u'\n');
    return value;
}

CellValue measureDayValue(const TaskBundle &bundle, const CellAddress &address)
{
    QDate Measure::*day = measureDayOf(address.field);
    QStringList days;
    for (const Measure &measure : bundle.measures) {
        if (!address.entry.isSet() || measure.id == address.entry)
            days.append(isoDate(measure.*day));
    }
    return lines(days);
}

CellValue predecessorsValue(const TaskBundle &bundle, const CellAddress &address)
{
    QStringList texts;
    for (const Measure &measure : bundle.measures) {
        if (!address.entry.isSet() || measure.id == address.entry)
            texts.append(predecessorsText(bundle, measure));
    }
    return lines(texts);
}

CellValue deadlineValue(const CellInput &input, const CellAddress &address)
{
    const bool isNode = address.field == ColumnField::Node;
    QStringList texts;
    QStringList dates;
    for (const Deadline &deadline : deadlinesKnownOn(input.bundle, input.asOf)) {
        const bool isMeant
            = address.entry.isSet() ? deadline.id == address.entry : deadline.isFinal != isNode;
        if (!isMeant)
            continue;
        texts.append(isNode ? deadline.stage : deadline.phrase);
        if (deadline.due.isValid() && isoDate(deadline.due) != deadline.phrase)
            dates.append(isoDate(deadline.due));
    }
    CellValue value = lines(texts);
    if (!isNode)
        value.second = dates.join(u'\n');
    return value;
}

CellValue namesValue(const TaskBundle &bundle, ResponsibilityRole role)
{
    QStringList names;
    for (const Responsibility &responsibility : bundle.responsibilities) {
        if (responsibility.role == role)
            names.append(responsibility.text);
    }
    return plain(names.join(kNameSeparator));
}

CellValue dutyValue(const TaskBundle &bundle)
{
    QStringList duties;
    for (const Responsibility &responsibility : bundle.responsibilities) {
        if (responsibility.role == ResponsibilityRole::Cooperating)
            duties.append(responsibility.duty);
    }
    return lines(duties);
}

CellValue percentValue(const CellInput &input)
{
    CellValue value;
    for (const Progress &report : input.bundle.reports) {
        if (report.percent && report.date <= input.asOf)
            value = plain(QString::number(*report.percent));
    }
    return value;
}

CellValue reportValue(const CellInput &input)
{
    CellValue value;
    for (const Progress &report : input.bundle.reports) {
        if (report.text.isEmpty() || report.date > input.asOf)
            continue;
        value = plain(report.text);
        const bool isThisYear = report.date.year() == input.asOf.year();
        value.prefix = isThisYear ? report.date.toString(u"MM-dd") : isoDate(report.date);
    }
    return value;
}

CellValue completedValue(const TaskBundle &bundle)
{
    for (auto event = bundle.events.crbegin(); event != bundle.events.crend(); ++event) {
        if (closesTask(event->kind) && bundle.task.state == TaskState::Closed)
            return plain(isoDate(event->date));
    }
    return {};
}

CellValue extensionsValue(const CellInput &input, const CellAddress &address)
{
    const int year = input.ledgerYear > 0 ? input.ledgerYear : input.asOf.year();
    return plain(extensionTale(input.bundle, address.entry, input.asOf, year));
}

CellValue completionValue(const TaskBundle &bundle, const CellAddress &address)
{
    QStringList rates;
    for (const Outcome &outcome : bundle.outcomes) {
        if (!address.entry.isSet() || outcome.id == address.entry)
            rates.append(completionRateText(outcome));
    }
    return lines(rates);
}

CellValue extraValue(const TaskBundle &bundle, const QString &header)
{
    for (const Extra &extra : bundle.extras) {
        if (extra.header == header)
            return plain(extra.text);
    }
    return {};
}

CellValue numberValue(const CellInput &input)
{
    return plain(input.objective ? input.objective->task.code : input.bundle.task.code);
}

CellValue objectiveValue(const CellInput &input)
{
    return input.objective ? plain(input.objective->task.displayName()) : CellValue {};
}

} // namespace

CellValue cellValue(const CellInput &input, const CellAddress &address)
{
    const TaskBundle &bundle = input.bundle;
    if (QString Task::*text = taskTextOf(address.field))
        return plain(bundle.task.*text);
    if (measureTextOf(address.field))
        return measureValue(bundle, address);
    if (QString Outcome::*text = outcomeTextOf(address.field))
        return lines(textsOf(bundle.outcomes, text, address));
    if (const auto role = roleOf(address.field))
        return namesValue(bundle, *role);
    switch (address.field) {
    case ColumnField::MeasureStartedOn:
    case ColumnField::MeasureDoneOn: return measureDayValue(bundle, address);
    case ColumnField::MeasurePredecessors: return predecessorsValue(bundle, address);
    case ColumnField::Number: return numberValue(input);
    case ColumnField::Objective: return objectiveValue(input);
    case ColumnField::TaskClass: return plain(officeWord(bundle.task.taskClass));
    case ColumnField::Modality: return plain(officeWord(bundle.task.modality));
    case ColumnField::CooperatingDuty: return dutyValue(bundle);
    case ColumnField::Start: return plain(isoDate(bundle.task.start));
    case ColumnField::Node:
    case ColumnField::Deadline: return deadlineValue(input, address);
    case ColumnField::Percent: return percentValue(input);
    case ColumnField::Report: return reportValue(input);
    case ColumnField::CompletedOn: return completedValue(bundle);
    case ColumnField::Extensions: return extensionsValue(input, address);
    case ColumnField::CompletionRate: return completionValue(bundle, address);
    case ColumnField::Extra: return extraValue(bundle, address.header);
    default: return {};
    }
}

bool isEditable(ColumnField field)
{
    const bool isStep = field == ColumnField::State || field == ColumnField::CompletedOn;
    return !isWorkedOut(field) && !isStep;
}

} // namespace core

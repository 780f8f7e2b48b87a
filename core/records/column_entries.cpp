// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/column_entries.h"

#include "core/records/field_members.h"
#include "core/records/predecessors.h"

#include <algorithm>

namespace core {

namespace {

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QStringList single(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList {text};
}

QStringList measureEntries(const TaskBundle &bundle, ColumnField field)
{
    QStringList entries;
    for (const Measure &measure : bundle.measures) {
        if (QString Measure::*text = measureTextOf(field)) {
            const bool isPhrase = field == ColumnField::MeasurePhrase && measure.phrase.isEmpty();
            entries.append(isPhrase ? isoDay(measure.plannedEnd) : measure.*text);
        } else if (field == ColumnField::MeasurePredecessors) {
            entries.append(predecessorsText(bundle, measure));
        } else {
            entries.append(isoDay(measure.*measureDayOf(field)));
        }
    }
    return entries;
}

/// When and what: 6月底前完成方案.
QString nodeText(const Deadline &deadline)
{
    const QString day = isoDay(deadline.due);
    const QString due = deadline.phrase.isEmpty() ? day : deadline.phrase;
    return deadline.stage.contains(due) ? deadline.stage : due + deadline.stage;
}

// A task with one row has room for the day it is due; nodes on the way have rows of their own,
// unless it is the custom of the column that they stand in the cell.
QStringList deadlineEntries(const ColumnSubject &subject, const FormColumn &column)
{
    const ColumnField field = column.field;
    const QList<Deadline> &all = subject.bundle.deadlines;
    if (subject.rows == 1 && column.hasNodes && all.size() > 1) {
        QStringList nodes;
        for (const Deadline &deadline : all)
            nodes.append(nodeText(deadline));
        return nodes;
    }
    QStringList entries;
    for (const Deadline &deadline : all) {
        if (subject.rows == 1 && !deadline.isFinal)
            continue;
        const QString day = isoDay(deadline.due);
        const QString due = deadline.phrase.isEmpty() ? day : deadline.phrase;
        entries.append(field == ColumnField::Node ? deadline.stage : due);
    }
    return entries;
}

QStringList outcomeEntries(const TaskBundle &bundle, QString Outcome::*text)
{
    QStringList entries;
    for (const Outcome &outcome : bundle.outcomes)
        entries.append(outcome.*text);
    return entries;
}

QString labelOf(ResponsibilityRole role)
{
    switch (role) {
    case ResponsibilityRole::Leader: return QStringLiteral("责任领导：");
    case ResponsibilityRole::LeadUnit: return QStringLiteral("牵头单位：");
    case ResponsibilityRole::Person: return QStringLiteral("责任人：");
    case ResponsibilityRole::Cooperating: return QStringLiteral("配合单位：");
    case ResponsibilityRole::Contact: return QStringLiteral("联系人：");
    }
    return {};
}

QStringList namesInRole(const TaskBundle &bundle, ResponsibilityRole role)
{
    QStringList entries;
    for (const Responsibility &responsibility : bundle.responsibilities) {
        if (responsibility.role == role)
            entries.append(responsibility.text);
    }
    return entries;
}

// Where a column holds names of several roles, each stands behind the word for it.
QStringList nameEntries(const TaskBundle &bundle,
                        ResponsibilityRole role,
                        const QList<ResponsibilityRole> &more)
{
    QStringList own = namesInRole(bundle, role);
    QStringList labelled;
    for (const ResponsibilityRole other : more) {
        const QStringList names = namesInRole(bundle, other);
        if (!names.isEmpty())
            labelled.append(labelOf(other) + names.join(u'、'));
    }
    if (labelled.isEmpty())
        return own;
    if (!own.isEmpty())
        labelled.prepend(labelOf(role) + own.join(u'、'));
    return {labelled.join(u'；')};
}

QStringList dutyEntries(const TaskBundle &bundle)
{
    QStringList entries;
    for (const Responsibility &responsibility : bundle.responsibilities) {
        const QString &duty = responsibility.duty;
        if (responsibility.role == ResponsibilityRole::Cooperating && !entries.contains(duty))
            entries.append(duty);
    }
    return entries;
}

QStringList reportEntries(const TaskBundle &bundle)
{
    QString newest;
    for (const Progress &report : bundle.reports) {
        if (!report.text.isEmpty())
            newest = report.text;
    }
    return single(newest);
}

QStringList percentEntries(const TaskBundle &bundle)
{
    QString newest;
    for (const Progress &report : bundle.reports) {
        if (report.percent)
            newest = QString::number(*report.percent);
    }
    return single(newest);
}

QStringList completedEntries(const TaskBundle &bundle)
{
    for (auto event = bundle.events.crbegin(); event != bundle.events.crend(); ++event) {
        if (bundle.task.state == TaskState::Closed && closesTask(event->kind))
            return single(isoDay(event->date));
    }
    return {};
}

// Two columns may have the same header, or none.
QStringList extraEntries(const TaskBundle &bundle, const FormColumn &column)
{
    for (const Extra &extra : bundle.extras) {
        if (extra.header == column.header && extra.position == column.column)
            return single(extra.text);
    }
    for (const Extra &extra : bundle.extras) {
        if (extra.header == column.header)
            return single(extra.text);
    }
    return {};
}

// What has no task above is its own objective where it has no other name.
QStringList objectiveEntries(const ColumnSubject &subject)
{
    if (subject.objective)
        return single(subject.objective->displayName());
    const Task &task = subject.bundle.task;
    return task.content.isEmpty() ? single(task.title) : QStringList();
}

QStringList numberEntries(const ColumnSubject &subject, bool numbersObjectives)
{
    const bool isObjectives = numbersObjectives && subject.objective;
    return single(isObjectives ? subject.objective->code : subject.bundle.task.code);
}

} // namespace

QStringList
columnEntries(const ColumnSubject &subject, const FormColumn &column, bool numbersObjectives)
{
    const TaskBundle &bundle = subject.bundle;
    const ColumnField field = column.field;
    if (QString Task::*text = taskTextOf(field))
        return single(bundle.task.*text);
    if (measureTextOf(field) || measureDayOf(field) || field == ColumnField::MeasurePredecessors)
        return measureEntries(bundle, field);
    if (QString Outcome::*text = outcomeTextOf(field))
        return outcomeEntries(bundle, text);
    if (const auto role = roleOf(field))
        return nameEntries(bundle, *role, column.roles);
    switch (field) {
    case ColumnField::Number: return numberEntries(subject, numbersObjectives);
    case ColumnField::Objective: return objectiveEntries(subject);
    case ColumnField::TaskClass: return single(keyOf(bundle.task.taskClass));
    case ColumnField::Modality: return single(keyOf(bundle.task.modality));
    case ColumnField::State: return single(keyOf(bundle.task.state));
    case ColumnField::CooperatingDuty: return dutyEntries(bundle);
    case ColumnField::Start: return single(isoDay(bundle.task.start));
    case ColumnField::Node:
    case ColumnField::Deadline: return deadlineEntries(subject, column);
    case ColumnField::Percent: return percentEntries(bundle);
    case ColumnField::Report: return reportEntries(bundle);
    case ColumnField::CompletedOn: return completedEntries(bundle);
    case ColumnField::Extra: return extraEntries(bundle, column);
    default: return {};
    }
}

int rowsOf(const TaskForm &form, const FormColumn &column, int rows)
{
    const bool isOne = std::any_of(form.areas.cbegin(), form.areas.cend(), [&](FormArea area) {
        return area.row == 0 && covers(area, column.column) && area.rows >= rows;
    });
    return isOne ? 1 : rows;
}

QStringList rowTexts(const QStringList &entries, const FormColumn &column, int rows)
{
    QString between(u'\n');
    if (roleOf(column.field))
        between = column.separator.isEmpty() ? QStringLiteral("、") : column.separator;
    QStringList texts;
    for (int row = 0; row < rows; ++row) {
        QStringList here = row + 1 < rows ? entries.mid(row, 1) : entries.mid(row);
        here.removeAll(QString());
        texts.append(here.join(between));
    }
    return texts;
}

} // namespace core

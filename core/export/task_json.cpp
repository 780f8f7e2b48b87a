// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/task_json.h"

#include "core/export/record_json.h"

#include <QJsonArray>

namespace core {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

template <typename R, typename F> QJsonArray arrayOf(const QList<R> &records, F convert)
{
    QJsonArray result;
    for (const R &record : records)
        result.append(convert(record));
    return result;
}

QJsonObject responsibilityJson(const Responsibility &responsibility, const Names &names)
{
    return {{key("role"), keyOf(responsibility.role)},
            {key("unit"), textJson(names.unit(responsibility.unit))},
            {key("person"), textJson(names.person(responsibility.person))},
            {key("duty"), textJson(responsibility.duty)},
            {key("text"), textJson(responsibility.text)}};
}

QJsonObject deadlineJson(const Deadline &deadline)
{
    return {{key("stage"), textJson(deadline.stage)},
            {key("phrase"), textJson(deadline.phrase)},
            {key("due"), dateJson(deadline.due)},
            {key("precision"), keyOf(deadline.precision)},
            {key("final"), deadline.isFinal}};
}

QJsonObject outcomeJson(const Outcome &outcome)
{
    return {{key("expected"), textJson(outcome.expected)},
            {key("indicator"), textJson(outcome.indicator)},
            {key("unit"), textJson(outcome.indicatorUnit)},
            {key("baseline"), textJson(outcome.baseline)},
            {key("target"), textJson(outcome.target)},
            {key("actual"), textJson(outcome.actual)}};
}

QJsonObject extraJson(const QList<Extra> &extras)
{
    QJsonObject result;
    for (const Extra &extra : extras)
        result.insert(extra.header, extra.text);
    return result;
}

QJsonArray reportTexts(const QList<Progress> &reports)
{
    QJsonArray texts;
    for (const Progress &report : reports) {
        // A report may be a figure alone.
        if (!report.text.isEmpty())
            texts.append(report.text);
    }
    return texts;
}

QString personsOf(const QList<Responsibility> &responsibilities)
{
    QStringList persons;
    for (const Responsibility &responsibility : responsibilities) {
        if (responsibility.role == ResponsibilityRole::Person)
            persons.append(responsibility.text);
    }
    return persons.join(u'、');
}

void addObjective(QJsonObject &json, const TaskBundle *objective)
{
    json.insert(key("objective_code"),
                objective ? textJson(objective->task.code) : QJsonValue(QJsonValue::Null));
    json.insert(key("objective"),
                objective ? textJson(objective->task.displayName()) : QJsonValue(QJsonValue::Null));
}

void addLists(QJsonObject &json, const TaskOutput &output)
{
    const TaskBundle &bundle = output.bundle;
    json.insert(key("measures"), arrayOf(bundle.measures, [](const Measure &measure) {
                    return QJsonValue(measure.text);
                }));
    json.insert(key("responsibilities"),
                arrayOf(bundle.responsibilities, [&output](const Responsibility &each) {
                    return responsibilityJson(each, output.names);
                }));
    json.insert(key("deadlines"), arrayOf(bundle.deadlines, deadlineJson));
    json.insert(key("outcomes"), arrayOf(bundle.outcomes, outcomeJson));
    json.insert(key("reports"), reportTexts(bundle.reports));
    json.insert(key("extra"), extraJson(bundle.extras));
}

void addLight(QJsonObject &json, const Light &light)
{
    json.insert(key("light"), keyOf(light.colour));
    json.insert(key("reason"), keyOf(light.reason));
    json.insert(key("days"), numberJson(light.workdays));
    json.insert(key("calendar_days"), numberJson(light.calendarDays));
    json.insert(key("overdue"), light.isOverdue);
}

} // namespace

QJsonObject taskJson(const TaskOutput &output)
{
    const Task &task = output.bundle.task;
    QJsonObject json {{key("id"), task.id.toString()},
                      {key("code"), textJson(task.code)},
                      {key("title"), textJson(task.title)},
                      {key("content"), textJson(task.content)},
                      {key("problem"), textJson(task.problem)},
                      {key("unit"), textJson(output.names.unit(task.unit))},
                      {key("state"), keyOf(task.state)},
                      {key("progress"), numberJson(output.light.percent)}};
    addObjective(json, output.objective);
    addLists(json, output);
    addLight(json, output.light);
    return json;
}

QJsonObject alertJson(const TaskOutput &output)
{
    const Task &task = output.bundle.task;
    QJsonObject json {{key("id"), task.id.toString()},
                      {key("code"), textJson(task.code)},
                      {key("title"), textJson(task.displayName())},
                      {key("unit"), textJson(output.names.unit(task.unit))},
                      {key("person"), textJson(personsOf(output.bundle.responsibilities))},
                      {key("due"), dateJson(output.light.due)},
                      {key("rule"), output.light.rule}};
    addObjective(json, output.objective);
    json.remove(key("objective_code"));
    addLight(json, output.light);
    return json;
}

QStringList taskColumns()
{
    static const QStringList columns
        = QStringLiteral("id code objective_code objective title content problem unit measures "
                         "responsibilities deadlines outcomes reports extra state progress light "
                         "reason days calendar_days overdue")
              .split(u' ');
    return columns;
}

QStringList alertColumns()
{
    static const QStringList columns
        = QStringLiteral("id code objective title unit person due light reason days calendar_days "
                         "overdue rule")
              .split(u' ');
    return columns;
}

} // namespace core

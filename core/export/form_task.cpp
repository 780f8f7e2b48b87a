// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/form_task.h"

#include "core/rules/known_deadlines.h"
#include "core/rules/known_facts.h"

namespace core {

namespace {

FormTask formTask(const QList<SheetForm> &forms, const FormContent &content, Id id)
{
    const QDate asOf = content.facts.asOf();
    FormTask task {content.texts.value(id)};
    task.bundle.deadlines = deadlinesKnownOn(task.bundle, asOf);
    task.bundle.reports.removeIf([asOf](const Progress &report) { return report.date > asOf; });
    if (const TaskFacts *facts = content.facts.find(id))
        task.bundle.task.state = knownOn(*facts, asOf).state;
    for (const Source &source : std::as_const(task.bundle.sources)) {
        for (int sheet = 0; sheet < forms.size() && task.row == 0; ++sheet) {
            if (forms.at(sheet).file != source.file || forms.at(sheet).name != source.sheet)
                continue;
            task.sheet = sheet;
            task.row = source.row;
            task.form = taskFormFromText(source.form);
        }
    }
    return task;
}

} // namespace

QList<QList<FormTask>> formTasks(const QList<SheetForm> &forms, const FormContent &content)
{
    QList<FormTask> tasks;
    QHash<Id, int> sheetOfParent;
    for (const ListRow &row : content.rows.rows()) {
        tasks.append(formTask(forms, content, row.task));
        const FormTask &task = tasks.constLast();
        if (task.sheet >= 0 && task.bundle.task.parent.isSet())
            sheetOfParent.insert(task.bundle.task.parent, task.sheet);
    }
    QList<QList<FormTask>> result(forms.size());
    int before = 0;
    for (const FormTask &task : std::as_const(tasks)) {
        const int beside = sheetOfParent.value(task.bundle.task.parent, before);
        before = task.sheet >= 0 ? task.sheet : beside;
        result[before].append(task);
    }
    return result;
}

} // namespace core

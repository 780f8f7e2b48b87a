// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/task_texts.h"

#include "core/report/print_text.h"
#include "core/views/responsible_persons.h"

#include <algorithm>

namespace core {

namespace {

/// The deadline that decides: the one with the due date of the light, else the last one.
const Deadline *decidingDeadline(const ReportedTask &task)
{
    const Deadline *last = nullptr;
    for (const Deadline &deadline : task.bundle.deadlines) {
        if (deadline.due.isValid() && deadline.due == task.light.due)
            return &deadline;
        last = &deadline;
    }
    return last;
}

} // namespace

QString printedName(const ReportedTask &task)
{
    return orEmptyMark(printedPunctuation(task.bundle.task.displayName()));
}

QString printedUnit(const Unit &unit)
{
    return unit.shortName.isEmpty() ? unit.name : unit.shortName;
}

QString printedUnit(const QList<Unit> &units, Id id)
{
    const auto found = std::find_if(
        units.cbegin(), units.cend(), [id](const Unit &unit) { return unit.id == id; });
    return found == units.cend() ? QString() : printedUnit(*found);
}

QString printedPersons(const TaskBundle &bundle, QDate day)
{
    return personsOf(bundle, day).replace(QStringLiteral("、"), QStringLiteral("、\n"));
}

QString printedDue(const ReportedTask &task)
{
    const Deadline *deadline = decidingDeadline(task);
    return deadline ? printedDeadline(*deadline, task.ledgerYear) : emptyMark();
}

ReportText writtenDueCell(const ReportedTask &task)
{
    ReportText cell {printedDue(task), {}};
    const Deadline *deadline = decidingDeadline(task);
    if (deadline && isPrintedAsDay(*deadline))
        cell.day = deadline->due;
    return cell;
}

ReportText dueCell(const ReportedTask &task)
{
    const Deadline *deadline = decidingDeadline(task);
    if (!deadline || !namesDay(*deadline))
        return writtenDueCell(task);
    ReportText cell {printedCellDate(deadline->due, task.ledgerYear), {}};
    cell.day = deadline->due;
    return cell;
}

QString printedReport(const ReportedTask &task, QDate day)
{
    QString newest;
    for (const Progress &report : task.bundle.reports) {
        if (report.date > day)
            break;
        if (!report.text.isEmpty())
            newest = report.text;
        else if (report.percent)
            newest = QStringLiteral("进度%1%").arg(*report.percent);
    }
    if (newest.isEmpty() && !task.isOpen)
        return QStringLiteral("已办结");
    return printedPunctuation(newest);
}

QString printedPlan(const ReportedTask &task, QDate horizon)
{
    for (const Measure &measure : task.bundle.measures) {
        const bool isNext = !measure.doneOn.isValid() && measure.plannedEnd.isValid()
            && measure.plannedEnd <= horizon && !measure.text.isEmpty();
        if (isNext)
            return printedPunctuation(measure.text);
    }
    for (const Deadline &node : task.bundle.deadlines) {
        const bool isNext = !node.isFinal && !node.actual.isValid() && node.due.isValid()
            && node.due <= horizon && !node.stage.isEmpty();
        if (isNext)
            return printedPunctuation(node.stage);
    }
    return printedName(task);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/import_text.h"

#include "core/wording/import_issue_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportText)
};

QString placeOf(const core::ImportIssue &issue)
{
    QString sheet = sheetOf(issue);
    if (issue.row == 0)
        return sheet;
    const QString row = QString::number(issue.row);
    const QString place = issue.column.isEmpty()
        ? ImportText::tr("row %1").arg(row)
        : ImportText::tr("row %1, column %2").arg(row, issue.column);
    return sheet.isEmpty() ? place : ImportText::tr("%1, %2").arg(sheet, place);
}

QString countsOf(const core::ImportPlan &plan)
{
    return ImportText::tr("%1 new, %2 updated, %3 unchanged")
        .arg(QString::number(plan.added),
             QString::number(plan.updated),
             QString::number(plan.unchanged));
}

QString totalsOf(const core::ImportPlan &plan)
{
    const core::ImportTotals &totals = plan.totals;
    return ImportText::tr("The table holds: %1 objectives, %2 tasks, %3 people, %4 deadlines.")
        .arg(QString::number(totals.objectives),
             QString::number(totals.tasks),
             QString::number(totals.people),
             QString::number(totals.deadlines));
}

QStringList linesOf(const QList<core::ImportIssue> &issues)
{
    QStringList lines;
    for (const core::ImportIssue &issue : issues)
        lines.append(issueText(issue));
    return lines;
}

} // namespace

Question importQuestion(const core::ImportPlan &plan)
{
    return {ImportText::tr("Import “%1” into “%2”: %3?")
                .arg(plan.file, plan.ledger.title, countsOf(plan)),
            totalsOf(plan),
            ImportText::tr("Import")};
}

Message importMessage(const core::ImportPlan &plan, ImportTense tense)
{
    const QString text = tense == ImportTense::Done
        ? ImportText::tr("Imported “%1”: %2.").arg(plan.file, countsOf(plan))
        : ImportText::tr("“%1” holds nothing new: %2.").arg(plan.file, countsOf(plan));
    const QString remark = plan.issues.isEmpty()
        ? totalsOf(plan)
        : ImportText::tr("%1 Please look at these places:").arg(totalsOf(plan));
    return {text, remark, linesOf(plan.issues)};
}

QString issueText(const core::ImportIssue &issue)
{
    QStringList parts {placeOf(issue), core::importIssueText(core::keyOf(issue.kind))};
    if (issue.value.isEmpty() && issue.arguments.isEmpty())
        return ImportText::tr("%1: %2").arg(parts.at(0), parts.at(1));
    const QString what = issue.arguments.isEmpty()
        ? issue.value
        : ImportText::tr("%1 → %2").arg(issue.value, issue.arguments.first());
    return ImportText::tr("%1: %2 (%3)").arg(parts.at(0), parts.at(1), what);
}

} // namespace ui

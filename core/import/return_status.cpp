// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/return_status.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

ReturnStatus statusOf(const ImportPlan &plan, const ReturnedSheets &sheets, int table)
{
    ReturnStatus status;
    status.unit = sheets.input.tables.at(table).heading.reporter;
    status.file = sheets.input.tables.at(table).file;
    for (const ImportRow &row : plan.rows) {
        if (row.table != table)
            continue;
        status.updated += row.outcome == ImportOutcome::Updated ? 1 : 0;
        status.added += row.outcome == ImportOutcome::Added ? 1 : 0;
        for (const ImportIssue &issue : row.issues)
            status.requests += issue.kind == ImportIssueKind::ChangeRequested ? 1 : 0;
    }
    const bool saysAnything = status.updated + status.added + status.requests > 0;
    status.state = saysAnything ? ReturnState::Reported : ReturnState::Unchanged;
    return status;
}

/// Our files are called by the section: 养老服务科_….
ReturnStatus statusOf(const RefusedFile &refused, const QList<Unit> &sections)
{
    ReturnStatus status;
    status.state = ReturnState::Refused;
    status.file = refused.file;
    status.error = refused.error;
    const auto unit = std::find_if(sections.cbegin(), sections.cend(), [&](const Unit &section) {
        return refused.file.startsWith(section.name + u'_');
    });
    if (unit != sections.cend())
        status.unit = unit->name;
    return status;
}

} // namespace

QList<ReturnStatus>
returnStatuses(const ImportPlan &plan, const ReturnedSheets &sheets, const QList<Unit> &sections)
{
    QList<ReturnStatus> came;
    for (int table = 0; table < sheets.input.tables.size(); ++table)
        came.append(statusOf(plan, sheets, table));
    for (const RefusedFile &refused : sheets.refused)
        came.append(statusOf(refused, sections));
    QList<ReturnStatus> statuses;
    for (const Unit &section : sections) {
        const auto isOfSection = [name = foldForMatching(section.name)](const ReturnStatus &one) {
            return foldForMatching(one.unit) == name;
        };
        const qsizetype before = statuses.size();
        std::copy_if(came.cbegin(), came.cend(), std::back_inserter(statuses), isOfSection);
        came.removeIf(isOfSection);
        if (statuses.size() == before) {
            ReturnStatus missing;
            missing.unit = section.name;
            statuses.append(missing);
        }
    }
    return statuses + came;
}

} // namespace core

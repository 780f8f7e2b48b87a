// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"

namespace core {

namespace {

/// What the responsibilities of @p role say, one a line.
QString textsOf(const ReportedEntry &entry, ResponsibilityRole role)
{
    QStringList texts;
    for (const Responsibility &each : entry.task.bundle.responsibilities) {
        if (each.role == role)
            texts.append(each.text);
    }
    return texts.join(u'\n');
}

QString dutiesOf(const ReportedEntry &entry)
{
    QStringList duties;
    for (const Responsibility &each : entry.task.bundle.responsibilities) {
        if (each.role == ResponsibilityRole::Cooperating && !each.duty.isEmpty())
            duties.append(each.duty);
    }
    return duties.join(u'\n');
}

} // namespace

Result<Report> responsibilitiesReport(const ReportRequest &request)
{
    constexpr ReportAlignment kText = ReportAlignment::Justify;
    ReportedColumn name = nameColumn(12, false);
    name.column.grows = true;
    const ListDocument document {
        QStringLiteral("responsibilities"),
        QStringLiteral("责任清单"),
        {codeColumn(false),
         name,
         leaderColumn(),
         unitColumn(QStringLiteral("牵头科室")),
         personColumn(),
         {{QStringLiteral("配合单位"), 7, ReportAlignment::Centre, false, false},
          [](const ReportedEntry &entry) {
              return plainCell(textsOf(entry, ResponsibilityRole::Cooperating));
          }},
         {{QStringLiteral("配合事项"), 9, kText, false, false},
          [](const ReportedEntry &entry) { return plainCell(dutiesOf(entry)); }},
         {{QStringLiteral("联系县区"), 5, ReportAlignment::Centre, false, false},
          [](const ReportedEntry &entry) {
              return plainCell(textsOf(entry, ResponsibilityRole::Contact));
          }},
         noteColumn()},
        ListGrouping::Row,
        nullptr,
        {}};
    return listReport(document, request);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/views/office_words.h"

namespace core {

Result<Report> tasksReport(const ReportRequest &request)
{
    const ListDocument document {
        QStringLiteral("tasks"),
        QStringLiteral("任务清单"),
        {codeColumn(false),
         {{QStringLiteral("类别"), 4},
          [](const ReportedEntry &entry) {
              return plainCell(officeWord(entry.task.bundle.task.taskClass));
          }},
         {textColumn(u"重点任务", 10),
          [](const ReportedEntry &entry) { return plainCell(headingOf(entry.task)); }},
         {growingColumn(u"工作内容", 14),
          [](const ReportedEntry &entry) { return plainCell(contentUnderHeading(entry.task)); }},
         {textColumn(u"任务来源", 6),
          [](const ReportedEntry &entry) { return plainCell(entry.task.bundle.task.source); }},
         {textColumn(u"工作标准", 9),
          [](const ReportedEntry &entry) { return plainCell(entry.task.bundle.task.acceptance); }},
         {{QStringLiteral("力度"), 2.1},
          [](const ReportedEntry &entry) {
              return plainCell(officeWord(entry.task.bundle.task.modality));
          }},
         noteColumn()},
        ListGrouping::Row,
        nullptr,
        {}};
    return listReport(document, request);
}

} // namespace core

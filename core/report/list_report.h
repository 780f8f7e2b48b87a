// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reported_list.h"

namespace core {

/// An entry of a task: one of its measures, outcomes …, or the task itself.
struct ReportedEntry
{
    const ReportedListTask &task;
    int entry = 0; ///< which of its entries; 0 as well where it has none
    const ReportedList &list;
};

/// A column of a list and what it says of an entry.
struct ReportedColumn
{
    ReportColumn column;
    ReportText (*text)(const ReportedEntry &entry);
};

/// Rows whose merged columns are one cell.
enum class ListGrouping
{
    Row, ///< none: a row is a task
    Task, ///< the entries of a task
    Objective ///< the tasks of an objective
};

/// A document that is one table of tasks.
struct ListDocument
{
    QString name; ///< in the registry: deadlines
    QString title; ///< 时限清单
    QList<ReportedColumn> columns; ///< behind 序号, which every list begins with
    ListGrouping grouping = ListGrouping::Row;
    /// How many rows a task takes; null = one.
    qsizetype (*rowsOf)(const TaskBundle &task) = nullptr;
    QList<ReportText> note;
    bool countsWorkdays = false; ///< says so if days off it counted with are not known
};

/// Makes @p document as @p request asks for it. Error kinds of makeReport.
[[nodiscard]] Result<Report> listReport(const ListDocument &document, const ReportRequest &request);

/// The same of tasks that were read before.
[[nodiscard]] Report
listReportOf(const ListDocument &document, const ReportRequest &request, const ReportedList &list);

/// What a task goes by where its work has a column of its own: its title, else its objective, else
/// its content.
[[nodiscard]] QString headingOf(const ReportedListTask &task);

/// The work of a task beside that heading; empty if it is the heading.
[[nodiscard]] QString contentUnderHeading(const ReportedListTask &task);

/// A cell that says @p text, or — if there is none.
[[nodiscard]] ReportText plainCell(const QString &text);

/// A column of running text, @p characters wide.
[[nodiscard]] ReportColumn textColumn(const char16_t *header, double characters);

/// The same, taking what the other columns leave.
[[nodiscard]] ReportColumn growingColumn(const char16_t *header, double characters);

// Columns that several lists share.
[[nodiscard]] ReportedColumn codeColumn(bool isMerged);
[[nodiscard]] ReportedColumn nameColumn(double characters, bool isMerged); ///< 重点任务
[[nodiscard]] ReportedColumn noteColumn(); ///< 备注
[[nodiscard]] ReportedColumn leaderColumn(); ///< 责任领导
[[nodiscard]] ReportedColumn unitColumn(const QString &header); ///< 牵头科室, 责任科室
[[nodiscard]] ReportedColumn personColumn(); ///< 责任人
[[nodiscard]] ReportedColumn dueColumn(const QString &header); ///< 完成时限, 时限
[[nodiscard]] ReportedColumn startColumn(); ///< 开始时间
[[nodiscard]] ReportedColumn nodesColumn(); ///< 节点及时限, a line each
[[nodiscard]] ReportedColumn stateColumn(); ///< 状态: the mark of the light over its word

} // namespace core

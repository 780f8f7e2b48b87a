// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"

namespace core {

// The lists of a ledger on paper, each in a file of its own. Columns: domain.md f. Error kinds of
// makeReport.

[[nodiscard]] Result<Report> tasksReport(const ReportRequest &request); ///< P1 任务清单
[[nodiscard]] Result<Report> responsibilitiesReport(const ReportRequest &request); ///< P2 责任清单
[[nodiscard]] Result<Report> measuresReport(const ReportRequest &request); ///< P3 措施清单
[[nodiscard]] Result<Report> deadlinesReport(const ReportRequest &request); ///< P4 时限清单
[[nodiscard]] Result<Report> outcomesReport(const ReportRequest &request); ///< P5 成效清单
[[nodiscard]] Result<Report> targetsReport(const ReportRequest &request); ///< P7 目标任务一览表
[[nodiscard]] Result<Report> alertsReport(const ReportRequest &request); ///< P21 预警清单
[[nodiscard]] Result<Report> backScheduleReport(const ReportRequest &request); ///< P23 倒排工期表
[[nodiscard]] Result<Report> projectsReport(const ReportRequest &request); ///< P24 重点项目进度表
[[nodiscard]] Result<Report> benchmarkReport(const ReportRequest &request); ///< P8 对标竞进工作清单

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/exported_columns.h"

namespace core {

QString exportedHeader(ExportedColumn column)
{
    switch (column) {
    case ExportedColumn::TaskId: return QStringLiteral("督办任务号");
    case ExportedColumn::SectionTaskId: return QStringLiteral("督办填报号");
    case ExportedColumn::DueDay: return QStringLiteral("到期日期");
    case ExportedColumn::ReportDay: return QStringLiteral("进展日期");
    case ExportedColumn::Light: return QStringLiteral("灯");
    case ExportedColumn::Remaining: return QStringLiteral("剩余/逾期");
    }
    Q_UNREACHABLE();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/timeline_workbook.h"

#include "core/export/ledger_widths.h"
#include "core/report/print_text.h"
#include "core/report/timeline_words.h"

namespace core {

namespace {

WorksheetCell timelineDay(QDate day)
{
    return {day.isValid() ? day.toString(Qt::ISODate) : QString(), day};
}

QList<WorksheetColumn> timelineColumns()
{
    return {{QStringLiteral("分组"), 6, ReportAlignment::Justify},
            {QStringLiteral("任务"), 20, ReportAlignment::Justify},
            {QStringLiteral("责任人"), 4},
            {QStringLiteral("开始时间"), 5},
            {QStringLiteral("完成时限"), 5},
            {QStringLiteral("当前进度%"), 4},
            {QStringLiteral("状态"), 5},
            {QStringLiteral("剩余/逾期"), 8}};
}

QList<WorksheetCell> taskRow(const TimelineLine &line)
{
    const Light &light = line.bar.light;
    WorksheetCell percent;
    if (light.percent)
        percent = {QString::number(*light.percent), {}, light.percent};
    WorksheetCell state {printedReason(light.reason)};
    state.mark = ReportMark {light.colour, light.reason};
    const bool isCounted = light.colour != LightColour::Blue && light.colour != LightColour::Grey;
    const QString left = isCounted && light.workdays ? printedRemaining(light) : QString();
    return {{},
            {line.name},
            {line.person},
            timelineDay(line.bar.start),
            timelineDay(line.bar.due),
            percent,
            state,
            {left}};
}

/// Fills the rows and merges the groups.
class TimelineTable
{
public:
    explicit TimelineTable(Worksheet &sheet)
        : m_sheet(sheet)
    {
    }

    void add(const TimelineLine &line)
    {
        if (line.isGroup) {
            endGroup();
            m_group = line.name;
            if (line.isCollapsed)
                addRow(QList<WorksheetCell>(m_sheet.columns.size()), line.count);
        } else {
            addRow(taskRow(line), line.name);
        }
    }

    void endGroup()
    {
        const int rows = static_cast<int>(m_sheet.rows.size()) - m_first;
        if (rows > 1)
            m_sheet.merges.append({0, m_first, rows});
        m_first += rows;
    }

private:
    void addRow(QList<WorksheetCell> row, const QString &name)
    {
        if (m_sheet.rows.size() == m_first)
            row[0].text = m_group;
        row[1].text = name;
        m_sheet.rows.append(row);
    }

    Worksheet &m_sheet;
    QString m_group;
    int m_first = 0; ///< first row of the group
};

} // namespace

Workbook timelineWorkbook(const TimelineReport &report)
{
    Worksheet sheet;
    sheet.name = sheet.title = report.title;
    sheet.head = {report.asOf, QString(), report.note};
    sheet.columns = timelineColumns();
    TimelineTable table(sheet);
    for (const TimelineLine &line : report.lines)
        table.add(line);
    table.endGroup();
    sheet.emptyText = QStringLiteral("没有可列的任务。");
    sheet.foot = report.fileName;
    fitColumns(sheet);
    return {report.title, report.fileName, {sheet}, report.properties};
}

} // namespace core

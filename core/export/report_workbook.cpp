// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/report_workbook.h"

#include "core/export/mark_sign.h"
#include "core/export/worksheet_measure.h"

#include <algorithm>

namespace core {

namespace {

QString nodesText(const QList<ReportNode> &nodes)
{
    QStringList lines;
    for (const ReportNode &node : nodes)
        lines.append(signOf(node.state) + node.name + u'\u3000' + node.day);
    return lines.join(u'\n');
}

WorksheetCell cellOf(const ReportText &text)
{
    WorksheetCell cell;
    cell.text = text.nodes.isEmpty() ? text.text : nodesText(text.nodes);
    // Under its mark on paper, beside it in a spreadsheet.
    if (text.mark && cell.text.startsWith(u'\n')) {
        cell.text.remove(0, 1);
        cell.isMarkAbove = true;
    }
    cell.day = text.day;
    if (cell.day.isValid())
        cell.text.remove(u'\n');
    cell.mark = text.mark;
    return cell;
}

QString noteOf(const QList<ReportText> &pieces)
{
    QString note;
    for (const ReportText &piece : pieces)
        note += (piece.mark ? signOf(*piece.mark) : QString()) + piece.text;
    return note;
}

/// The paper of its tables: none is larger than A3, whatever is drawn on.
PaperSize paperOf(const Report &report)
{
    const bool isKept = report.paper == PaperSize::A4Landscape || standsUpright(report.paper);
    return isKept ? report.paper : PaperSize::A3Landscape;
}

/// The columns of @p block; what they leave of the page goes to the one that grows.
QList<WorksheetColumn> columnsOf(const ReportBlock &block, const Report &report)
{
    QList<WorksheetColumn> columns;
    double spare = charactersAcross(report.frame, paperOf(report));
    for (const ReportColumn &column : block.columns) {
        const double wide = std::max(column.characters, charactersOf(column.header));
        columns.append({column.header, wide, column.alignment});
        spare -= wide + kColumnEdges;
    }
    for (qsizetype i = 0; i < columns.size() && spare > 0; ++i) {
        if (block.columns.at(i).grows)
            columns[i].characters += spare;
    }
    return columns;
}

QList<WorksheetMerge> mergesOf(const ReportBlock &block)
{
    QList<WorksheetMerge> merges;
    for (int column = 0; column < block.columns.size(); ++column) {
        if (!block.columns.at(column).isMerged)
            continue;
        for (const ReportGroup &group : block.groups) {
            if (group.rowCount > 1)
                merges.append({column, group.firstRow, group.rowCount});
        }
    }
    return merges;
}

/// 一、逾期与临期事项 is called 逾期与临期事项; a table without heading like its document.
QString nameOf(const ReportBlock &block, const Report &report)
{
    const qsizetype stop = block.heading.indexOf(u'、');
    const QString heading = stop < 0 ? block.heading : block.heading.mid(stop + 1);
    return heading.isEmpty() ? report.title : heading;
}

Worksheet sheetOf(const ReportBlock &block, const Report &report)
{
    Worksheet sheet;
    sheet.name = nameOf(block, report);
    sheet.annex = report.annex;
    sheet.title = report.title;
    sheet.head = {report.headLeft, report.headCentre, report.headRight};
    sheet.heading = block.heading;
    sheet.columns = columnsOf(block, report);
    for (const ReportRow &row : block.rows) {
        QList<WorksheetCell> cells;
        for (const ReportText &text : row.cells)
            cells.append(cellOf(text));
        sheet.rows.append(cells);
    }
    sheet.merges = mergesOf(block);
    sheet.keepsGroupsWhole = block.keepGroupsWhole;
    sheet.emptyText = block.emptyText;
    sheet.foot = report.frame == PaperFrame::Internal ? report.fileName : QString();
    sheet.frame = report.frame;
    sheet.paper = paperOf(report);
    return sheet;
}

} // namespace

Workbook reportWorkbook(const Report &report)
{
    Workbook workbook {report.title, report.fileName, {}, report.properties};
    for (const ReportBlock &block : report.blocks) {
        workbook.sheets.append(sheetOf(block, report));
        workbook.sheets.last().continues = workbook.sheets.size() > 1;
    }
    if (workbook.sheets.isEmpty())
        workbook.sheets.append(sheetOf({}, report));
    workbook.sheets.first().countLine = report.countLine;
    workbook.sheets.last().note = noteOf(report.note);
    workbook.sheets.last().signLine = report.signLine;
    return workbook;
}

} // namespace core

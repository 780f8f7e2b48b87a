// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/report_json.h"

#include "core/export/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

/// What @p cell says; the break that puts a mark over its word belongs to the paper.
QString wordsOf(const ReportText &cell)
{
    return cell.mark && cell.text.startsWith(u'\n') ? cell.text.mid(1) : cell.text;
}

QJsonObject cellJson(const ReportText &cell)
{
    QJsonObject json {{QStringLiteral("text"), textJson(wordsOf(cell))}};
    if (cell.mark)
        json.insert(QStringLiteral("light"), keyOf(cell.mark->colour));
    if (cell.day.isValid())
        json.insert(QStringLiteral("date"), dateJson(cell.day));
    return json;
}

QJsonObject blockJson(const ReportBlock &block)
{
    QJsonArray headers;
    for (const ReportColumn &column : block.columns)
        headers.append(column.header);
    QJsonArray rows;
    for (const ReportRow &row : block.rows) {
        QJsonArray cells;
        for (const ReportText &cell : row.cells)
            cells.append(cellJson(cell));
        rows.append(cells);
    }
    QJsonArray groups;
    for (const ReportGroup &group : block.groups) {
        groups.append(QJsonObject {{QStringLiteral("first_row"), group.firstRow},
                                   {QStringLiteral("rows"), group.rowCount}});
    }
    return {{QStringLiteral("heading"), textJson(block.heading)},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("empty_text"), textJson(block.emptyText)}};
}

} // namespace

QByteArray reportJson(const Report &report)
{
    QJsonArray blocks;
    for (const ReportBlock &block : report.blocks)
        blocks.append(blockJson(block));
    const QJsonObject json {{QStringLiteral("document"), report.name},
                            {QStringLiteral("title"), report.title},
                            {QStringLiteral("head_left"), textJson(report.headLeft)},
                            {QStringLiteral("head_centre"), textJson(report.headCentre)},
                            {QStringLiteral("head_right"), textJson(report.headRight)},
                            {QStringLiteral("count_line"), textJson(report.countLine)},
                            {QStringLiteral("blocks"), blocks}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace core

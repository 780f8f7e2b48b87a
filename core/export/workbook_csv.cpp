// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook_csv.h"

#include "core/export/csv_text.h"

namespace core {

namespace {

/// Every row says all it means by itself.
QList<QList<WorksheetCell>> unmerged(const Worksheet &sheet)
{
    QList<QList<WorksheetCell>> rows = sheet.rows;
    for (const WorksheetMerge &merge : sheet.merges) {
        for (int row = 1; row < merge.rowCount; ++row)
            rows[merge.firstRow + row][merge.column] = rows.at(merge.firstRow).at(merge.column);
    }
    return rows;
}

QString tableCsv(const Worksheet &sheet)
{
    QStringList headers;
    for (const WorksheetColumn &column : sheet.columns)
        headers.append(QString(column.header).remove(u'\n'));
    QString text = csvLine(headers);
    const QList<QList<WorksheetCell>> rows = unmerged(sheet);
    for (const QList<WorksheetCell> &row : rows) {
        QStringList cells;
        for (const WorksheetCell &cell : row)
            cells.append(cell.text);
        text += csvLine(cells);
    }
    return text;
}

} // namespace

QByteArray workbookCsv(const Workbook &workbook)
{
    QString text(QChar(0xFEFF));
    const bool isAlone = workbook.sheets.size() == 1;
    for (const Worksheet &sheet : workbook.sheets) {
        if (!isAlone && text.size() > 1)
            text += csvLine({});
        if (!isAlone)
            text += csvLine({sheet.heading.isEmpty() ? sheet.title : sheet.heading});
        text += tableCsv(sheet);
    }
    return text.toUtf8();
}

} // namespace core

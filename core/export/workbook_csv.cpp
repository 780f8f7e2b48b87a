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

QString lineCsv(const QList<WorksheetCell> &row)
{
    QStringList cells;
    for (const WorksheetCell &cell : row)
        cells.append(cell.text);
    return csvLine(cells);
}

/// What stands above the rows; a header of several rows is one, for nothing can be merged.
QString headCsv(const Worksheet &sheet)
{
    QString text;
    const QList<QList<WorksheetCell>> above
        = sheet.ownHead ? sheet.ownHead->rows : QList<QList<WorksheetCell>>();
    const int headerRows = sheet.ownHead ? sheet.ownHead->headerRows : 0;
    const qsizetype lines = headerRows == 1 ? above.size() : above.size() - headerRows;
    for (const QList<WorksheetCell> &row : above.first(lines))
        text += lineCsv(row);
    if (headerRows == 1)
        return text;
    QStringList headers;
    for (const WorksheetColumn &column : sheet.columns)
        headers.append(QString(column.header).remove(u'\n'));
    return text + csvLine(headers);
}

QString tableCsv(const Worksheet &sheet)
{
    QString text = headCsv(sheet);
    const QList<QList<WorksheetCell>> rows = unmerged(sheet);
    for (const QList<WorksheetCell> &row : rows)
        text += lineCsv(row);
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
        if (!isAlone && (!sheet.ownHead || !sheet.heading.isEmpty()))
            text += csvLine({sheet.heading.isEmpty() ? sheet.title : sheet.heading});
        text += tableCsv(sheet);
    }
    return text.toUtf8();
}

} // namespace core

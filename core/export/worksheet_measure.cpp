// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/worksheet_measure.h"

#include "core/export/mark_sign.h"
#include "core/export/sheet_page.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr double kPointsPerMillimetre = 72 / 25.4;

bool isNarrow(char32_t code)
{
    // Quotation marks and dashes beside Chinese are full-width in Chinese fonts.
    return code < 0x2000 || (code >= 0xFF61 && code <= 0xFFDC);
}

double characters(const QString &line)
{
    double wide = 0;
    for (const uint code : line.toUcs4())
        wide += isNarrow(code) ? 0.5 : 1;
    return wide;
}

double roomOf(const Worksheet &sheet, WorksheetMerge merge)
{
    double room = sheet.columns.at(merge.column).characters;
    const qsizetype end
        = std::min<qsizetype>(merge.column + merge.columnCount, sheet.columns.size());
    for (qsizetype column = merge.column + 1; column < end; ++column)
        room += sheet.columns.at(column).characters + kColumnEdges;
    return room;
}

int linesOfRows(const QList<int> &lines, WorksheetMerge merge)
{
    const auto first = lines.cbegin() + merge.firstRow;
    return std::accumulate(first, first + merge.rowCount, 0);
}

} // namespace

double charactersOf(const QString &text)
{
    double widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, characters(line));
    return widest;
}

int linesOf(const QString &text, double room)
{
    // A line that must not begin or end with a sign ends a character early.
    const double inLine = std::max(1.0, room - 0.5);
    int lines = 0;
    for (const QString &line : text.split(u'\n')) {
        const double wide = characters(line);
        lines += wide <= room ? 1 : static_cast<int>(std::ceil(wide / inLine));
    }
    return lines;
}

double charactersAcross(PaperFrame frame, PaperSize paper)
{
    constexpr double kMillimetres = 10.5 / kPointsPerMillimetre; // a character of 10.5 points
    return sheetPageOf(frame, paper).across() / kMillimetres;
}

double pointsDown(PaperFrame frame, PaperSize paper)
{
    return sheetPageOf(frame, paper).down() * kPointsPerMillimetre;
}

int rowsOf(const Workbook &workbook)
{
    qsizetype rows = 0;
    for (const Worksheet &sheet : workbook.sheets)
        rows += sheet.rows.size();
    return static_cast<int>(rows);
}

QString shownText(const WorksheetCell &cell)
{
    if (!cell.mark)
        return cell.text;
    return cell.text.isEmpty() ? signOf(*cell.mark) : signOf(*cell.mark) + u' ' + cell.text;
}

QList<int> rowLines(const Worksheet &sheet)
{
    QList<QList<bool>> isMerged(sheet.rows.size(), QList<bool>(sheet.columns.size(), false));
    for (const WorksheetMerge &merge : sheet.merges) {
        for (int row = merge.firstRow; row < merge.firstRow + merge.rowCount; ++row)
            isMerged[row][merge.column] = merge.rowCount > 1 || merge.columnCount > 1;
    }
    QList<int> lines;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        int most = 1;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
            if (isMerged.at(row).at(column) || sheet.columns.at(column).isHidden)
                continue;
            most = std::max(most,
                            linesOf(shownText(sheet.rows.at(row).at(column)),
                                    sheet.columns.at(column).characters));
        }
        lines.append(most);
    }
    for (const WorksheetMerge &merge : sheet.merges) {
        const int needed = linesOf(shownText(sheet.rows.at(merge.firstRow).at(merge.column)),
                                   roomOf(sheet, merge));
        const int missing = needed - linesOfRows(lines, merge);
        lines[merge.firstRow + merge.rowCount - 1] += std::max(0, missing);
    }
    return lines;
}

} // namespace core

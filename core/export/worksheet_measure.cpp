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

bool isNarrow(QChar character)
{
    const char16_t code = character.unicode();
    // Quotation marks and dashes beside Chinese are full-width in Chinese fonts.
    return code < 0x2000 || (code >= 0xFF61 && code <= 0xFFDC);
}

/// All cells of a sheet are measured twice: nothing is made of them for that.
double characters(QStringView line)
{
    qsizetype halves = 0;
    for (const QChar character : line) {
        // A character of two is as wide as its first.
        if (!character.isLowSurrogate())
            halves += isNarrow(character) ? 1 : 2;
    }
    return static_cast<double>(halves) / 2;
}

template <typename Take> void forEachLine(QStringView text, Take take)
{
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n')) {
        take(text.first(end));
        text = text.sliced(end + 1);
    }
    take(text);
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
    forEachLine(text, [&widest](QStringView line) { widest = std::max(widest, characters(line)); });
    return widest;
}

int linesOf(const QString &text, double room)
{
    // A line that must not begin or end with a sign ends a character early.
    const double inLine = std::max(1.0, room - 0.5);
    int lines = 0;
    forEachLine(text, [&lines, room, inLine](QStringView line) {
        const double wide = characters(line);
        lines += wide <= room ? 1 : static_cast<int>(std::ceil(wide / inLine));
    });
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

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_sheet_writer.h"

#include "core/export/sheet_page.h"
#include "core/export/worksheet_measure.h"
#include "core/export/xlsx_text.h"

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

namespace core {

namespace {

constexpr double kBodyLine = 15; ///< points
constexpr double kBodyPoints = 10.5; ///< size of the letters of the body
constexpr double kHeadPoints = 12; ///< of the line under the title
constexpr double kCellEdges = 6; ///< points above and below the lines of a cell together
constexpr double kTallestRow = 409; ///< points; no spreadsheet has a taller one
constexpr double kMillimetresPerInch = 25.4;

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

double inches(double millimetres)
{
    return millimetres / kMillimetresPerInch;
}

double widthOf(const WorksheetColumn &column)
{
    return 2 * column.characters + kFigureEdges;
}

bool isDay(const WorksheetCell &cell)
{
    // About days before that spreadsheets disagree.
    return cell.day.isValid() && cell.day >= QDate(1900, 3, 1);
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(lxw_worksheet &output,
                                 XlsxFormats &formats,
                                 const Worksheet &sheet,
                                 const QMap<int, QByteArray> &choices)
    : m_output(output)
    , m_formats(formats)
    , m_sheet(sheet)
    , m_choices(choices)
{
}

void XlsxSheetWriter::write(Job &job)
{
    setColumns();
    if (m_sheet.ownHead) {
        writeOwnHead(*m_sheet.ownHead);
    } else {
        writeAbove();
        writeHeader();
    }
    writeRows(job);
    offerChoices();
    writeRowsToFill();
    writeBelow();
    setPage();
    if (m_sheet.isProtected)
        protect();
}

/// Columns and rows may be sized, filtered and sorted, rows added and taken away.
void XlsxSheetWriter::protect()
{
    lxw_protection allowed {};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.insert_rows = LXW_TRUE;
    allowed.delete_rows = LXW_TRUE;
    allowed.sort = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(&m_output, nullptr, &allowed);
}

XlsxLock XlsxSheetWriter::lockOf(bool isLocked) const
{
    if (!m_sheet.isProtected)
        return XlsxLock::None;
    return isLocked ? XlsxLock::Locked : XlsxLock::Open;
}

void XlsxSheetWriter::writeRowsToFill()
{
    for (int row = 0; row < m_sheet.rowsToFill; ++row) {
        for (int column = 0; column < m_sheet.columns.size(); ++column) {
            XlsxStyle style = styleOf(column, {});
            style.lock = lockOf(false);
            put(m_row, {column, column}, {}, style);
        }
        setHeight(m_row++, kBodyLine + kCellEdges);
    }
}

void XlsxSheetWriter::setColumns()
{
    for (int column = 0; column < m_sheet.columns.size(); ++column) {
        lxw_row_col_options options {};
        options.hidden = m_sheet.columns.at(column).isHidden;
        worksheet_set_column_opt(&m_output,
                                 columnOf(column),
                                 columnOf(column),
                                 widthOf(m_sheet.columns.at(column)),
                                 nullptr,
                                 &options);
    }
}

void XlsxSheetWriter::writeAbove()
{
    if (!m_sheet.annex.isEmpty())
        writeAcross(m_sheet.annex, {XlsxRole::Annex, ReportAlignment::Left}, 20);
    writeAcross(m_sheet.title, {XlsxRole::Title, ReportAlignment::Centre}, 26);
    writeHeadLine();
    if (!m_sheet.countLine.isEmpty())
        writeAcross(m_sheet.countLine, {XlsxRole::Head, ReportAlignment::Left}, 17);
    if (!m_sheet.heading.isEmpty())
        writeAcross(m_sheet.heading, {XlsxRole::Heading, ReportAlignment::Left}, 17);
}

/// Three parts side by side; one after the other where there is no room for that.
void XlsxSheetWriter::writeHeadLine()
{
    constexpr std::array kAlignments {
        ReportAlignment::Left, ReportAlignment::Centre, ReportAlignment::Right};
    QStringList said = m_sheet.head;
    said.removeAll(QString());
    if (said.isEmpty())
        return;
    const QList<Columns> places = headPlaces();
    // Who reports and of which day may be put right.
    XlsxStyle style {XlsxRole::Head, ReportAlignment::Left};
    style.lock = lockOf(false);
    if (said.size() == 1 || places.isEmpty())
        return writeAcross(said.join(QString(3, u'\u3000')), style, 17);
    for (int part = 0; part < 3; ++part) {
        style.alignment = kAlignments.at(static_cast<size_t>(part));
        put(m_row, places.at(part), m_sheet.head.value(part), style);
    }
    setHeight(m_row++, 17 + kCellEdges);
}

void XlsxSheetWriter::writeHeader()
{
    m_header = m_row;
    int lines = 1;
    for (int column = 0; column < m_sheet.columns.size(); ++column) {
        const WorksheetColumn &each = m_sheet.columns.at(column);
        put(m_row, {column, column}, each.header, {XlsxRole::Header, ReportAlignment::Centre});
        lines = std::max(lines, linesOf(each.header, each.characters));
    }
    setHeight(m_row++, kBodyLine * lines + kCellEdges);
    worksheet_repeat_rows(&m_output, rowOf(m_header), rowOf(m_header));
    worksheet_freeze_panes(&m_output, rowOf(m_row), 0);
}

/// What role a row of somebody else's form has.
XlsxStyle XlsxSheetWriter::headStyle(const WorksheetHead &head, int row) const
{
    if (row == head.titleRow)
        return {XlsxRole::Title, ReportAlignment::Centre};
    if (row >= head.rows.size() - head.headerRows)
        return {XlsxRole::Header, ReportAlignment::Centre};
    return {XlsxRole::Head, ReportAlignment::Left};
}

void XlsxSheetWriter::writeOwnHead(const WorksheetHead &head)
{
    for (int row = 0; row < head.rows.size(); ++row) {
        const XlsxStyle style = headStyle(head, row);
        int lines = 1;
        for (int column = 0; column < head.rows.at(row).size(); ++column) {
            const WorksheetCell &cell = head.rows.at(row).at(column);
            if (!cell.text.isEmpty() || style.role == XlsxRole::Header)
                write(row, column, cell, style);
            if (style.role == XlsxRole::Header)
                lines = std::max(lines, linesOf(cell.text, m_sheet.columns.at(column).characters));
        }
        const double needed = style.role == XlsxRole::Title ? 26 : kBodyLine * lines;
        const double told = head.heights.value(row);
        setHeight(row, told > 0 ? std::max(told, needed) : needed + kCellEdges);
    }
    for (const WorksheetMerge &merge : head.merges)
        mergeArea(merge,
                  0,
                  head.rows.at(merge.firstRow).at(merge.column),
                  headStyle(head, merge.firstRow));
    m_row = static_cast<int>(head.rows.size());
    m_header = std::max(0, m_row - head.headerRows);
    worksheet_repeat_rows(&m_output, rowOf(m_header), rowOf(std::max(m_header, m_row - 1)));
    worksheet_freeze_panes(&m_output, rowOf(m_row), 0);
}

void XlsxSheetWriter::writeRows(Job &job)
{
    const QList<int> lines = rowLines(m_sheet);
    for (int row = 0; row < m_sheet.rows.size() && !job.isCancelled(); ++row) {
        job.advance();
        for (int column = 0; column < m_sheet.columns.size(); ++column)
            fill(m_row + row, column, m_sheet.rows.at(row).at(column));
        setHeight(m_row + row, kBodyLine * lines.at(row) + kCellEdges);
    }
    for (const WorksheetMerge &merge : m_sheet.merges)
        writeMerge(merge);
    m_row += static_cast<int>(m_sheet.rows.size());
    if (m_sheet.rows.isEmpty() && !m_sheet.emptyText.isEmpty())
        writeAcross(m_sheet.emptyText, {XlsxRole::Body, ReportAlignment::Left}, kBodyLine);
    // Codes and serial numbers are texts, and meant to be.
    if (!m_sheet.rows.isEmpty()) {
        char area[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(area,
                            rowOf(m_header),
                            0,
                            rowOf(m_row - 1),
                            columnOf(static_cast<int>(m_sheet.columns.size()) - 1));
        worksheet_ignore_errors(&m_output, LXW_IGNORE_NUMBER_STORED_AS_TEXT, area);
    }
}

XlsxStyle XlsxSheetWriter::styleOf(int column, const WorksheetCell &cell) const
{
    XlsxStyle style {XlsxRole::Body, m_sheet.columns.at(column).alignment};
    if (isDay(cell)) {
        const bool isFull = cell.text.contains(QString::number(cell.day.year()));
        style.day = isFull ? XlsxDay::Full : XlsxDay::MonthDay;
    }
    if (cell.text == u"—")
        style.alignment = ReportAlignment::Centre;
    if (cell.mark && m_sheet.frame == PaperFrame::Internal)
        style.colour = cell.mark->colour;
    style.lock = lockOf(m_sheet.columns.at(column).isLocked);
    return style;
}

void XlsxSheetWriter::fill(int row, int column, const WorksheetCell &cell)
{
    write(row, column, cell, styleOf(column, cell));
}

void XlsxSheetWriter::write(int row, int column, const WorksheetCell &cell, XlsxStyle style)
{
    style.numberFormat = cell.numberFormat.toStdString();
    lxw_format *format = m_formats.of(style);
    if (isDay(cell)) {
        lxw_datetime day {};
        day.year = cell.day.year();
        day.month = cell.day.month();
        day.day = cell.day.day();
        worksheet_write_datetime(&m_output, rowOf(row), columnOf(column), &day, format);
    } else if (cell.number) {
        worksheet_write_number(&m_output, rowOf(row), columnOf(column), *cell.number, format);
    } else {
        put(row, {column, column}, shownText(cell), style);
    }
}

void XlsxSheetWriter::writeMerge(WorksheetMerge merge)
{
    const WorksheetCell &cell = m_sheet.rows.at(merge.firstRow).at(merge.column);
    mergeArea(merge, m_row, cell, styleOf(merge.column, cell));
}

/// @param top the row that @p merge counts from.
void XlsxSheetWriter::mergeArea(WorksheetMerge merge,
                                int top,
                                const WorksheetCell &cell,
                                const XlsxStyle &style)
{
    const int first = top + merge.firstRow;
    if (merge.rowCount > 1 || merge.columnCount > 1) {
        worksheet_merge_range(&m_output,
                              rowOf(first),
                              columnOf(merge.column),
                              rowOf(first + merge.rowCount - 1),
                              columnOf(merge.column + merge.columnCount - 1),
                              "",
                              m_formats.of(style));
    }
    write(first, merge.column, cell, style);
}

void XlsxSheetWriter::offerChoices()
{
    const int first = m_header + 1;
    const int last = std::max(first, m_row - 1);
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        QByteArray formula = choice.value();
        lxw_data_validation validation {};
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = formula.data();
        // Several units, or a new one, may stand in a cell.
        validation.show_error = LXW_VALIDATION_OFF;
        worksheet_data_validation_range(&m_output,
                                        rowOf(first),
                                        columnOf(choice.key()),
                                        rowOf(last),
                                        columnOf(choice.key()),
                                        &validation);
    }
}

void XlsxSheetWriter::writeBelow()
{
    if (!m_sheet.note.isEmpty())
        writeAcross(m_sheet.note, {XlsxRole::Note, ReportAlignment::Left}, 13);
    if (!m_sheet.signLine.isEmpty())
        writeAcross(m_sheet.signLine.join(QString(8, u'\u3000')),
                    {XlsxRole::Head, ReportAlignment::Left},
                    24);
}

void XlsxSheetWriter::setPage()
{
    if (!standsUpright(m_sheet.paper))
        worksheet_set_landscape(&m_output);
    worksheet_set_paper(&m_output, m_sheet.paper == PaperSize::A3Landscape ? 8 : 9);
    const SheetPage page = sheetPageOf(m_sheet.frame, m_sheet.paper);
    worksheet_set_margins(
        &m_output, inches(page.left), inches(page.right), inches(page.top), inches(page.bottom));
    worksheet_fit_to_pages(&m_output, 1, isJustOverOnePage() ? 1 : 0);
    worksheet_center_horizontally(&m_output);
    lxw_header_footer_options options {};
    options.margin = inches(10);
    worksheet_set_footer_opt(&m_output, xlsxText(footOf(m_sheet)).constData(), &options);
    worksheet_print_area(&m_output, 0, 0, rowOf(m_row - 1), columnOf(lastVisible()));
}

/// Whether a last page would hold next to nothing.
bool XlsxSheetWriter::isJustOverOnePage() const
{
    constexpr double kALittle = 1.15;
    double width = 0;
    for (int column = 0; column <= lastVisible(); ++column)
        width += widthOf(m_sheet.columns.value(column)) * kBodyPoints / 2;
    const double across = charactersAcross(m_sheet.frame, m_sheet.paper) * kBodyPoints;
    const double scale = std::min(1.0, across / width);
    const double page = pointsDown(m_sheet.frame, m_sheet.paper);
    return m_points * scale > page && m_points * scale <= page * kALittle;
}

/// Puts @p text into a row of its own, over all columns in sight.
void XlsxSheetWriter::writeAcross(const QString &text, const XlsxStyle &style, double linePoints)
{
    const Columns all {0, lastVisible()};
    put(m_row, all, text, style);
    const int lines = linesOf(text, charactersOf(all) * kBodyLine / std::max(linePoints, 13.0));
    setHeight(m_row++, linePoints * lines + kCellEdges);
}

void XlsxSheetWriter::put(int row, Columns columns, const QString &text, const XlsxStyle &style)
{
    const QByteArray bytes = xlsxText(text);
    lxw_format *format = m_formats.of(style);
    if (columns.first < columns.last)
        worksheet_merge_range(&m_output,
                              rowOf(row),
                              columnOf(columns.first),
                              rowOf(row),
                              columnOf(columns.last),
                              bytes.constData(),
                              format);
    else if (text.isEmpty())
        worksheet_write_blank(&m_output, rowOf(row), columnOf(columns.first), format);
    else
        worksheet_write_string(
            &m_output, rowOf(row), columnOf(columns.first), bytes.constData(), format);
}

void XlsxSheetWriter::setHeight(int row, double points)
{
    const double height = std::min(points, kTallestRow);
    worksheet_set_row(&m_output, rowOf(row), height, nullptr);
    m_points += height;
}

double XlsxSheetWriter::charactersOf(Columns columns) const
{
    double characters = 0;
    for (int column = columns.first; column <= columns.last; ++column)
        characters += m_sheet.columns.value(column).characters + kColumnEdges;
    return characters;
}

int XlsxSheetWriter::lastVisible() const
{
    int last = static_cast<int>(m_sheet.columns.size()) - 1;
    while (last > 0 && m_sheet.columns.at(last).isHidden)
        --last;
    return std::max(last, 0);
}

/// The columns under each part of the head line: as many as the left and the right part take, the
/// others for the one between; none where they do not fit.
QList<XlsxSheetWriter::Columns> XlsxSheetWriter::headPlaces() const
{
    const auto fits = [this](int part, Columns columns) {
        const double needed
            = core::charactersOf(m_sheet.head.value(part)) * kHeadPoints / kBodyPoints;
        return charactersOf(columns) >= needed + 0.5;
    };
    const int last = lastVisible();
    if (last < 2)
        return {};
    int left = 0;
    while (left < last - 2 && !fits(0, {0, left}))
        ++left;
    int right = last;
    while (right > left + 2 && !fits(2, {right, last}))
        --right;
    const QList<Columns> places {{0, left}, {left + 1, right - 1}, {right, last}};
    const bool haveRoom = fits(0, places.at(0)) && fits(1, places.at(1)) && fits(2, places.at(2));
    return haveRoom ? places : QList<Columns> {};
}

} // namespace core

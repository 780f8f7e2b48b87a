// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/export/worksheet.h"
#include "core/export/xlsx_formats.h"

#include <QMap>

struct lxw_worksheet;

namespace core {

/// Writes one worksheet: what stands above the table, its header (frozen, and repeated on paper),
/// its rows with their merges and heights, what stands below, and the setup of the page, one wide.
class XlsxSheetWriter
{
public:
    /// @param choices where the choices of a column stand, by their column: a formula.
    /// All must outlive this object.
    XlsxSheetWriter(lxw_worksheet &output,
                    XlsxFormats &formats,
                    const Worksheet &sheet,
                    const QMap<int, QByteArray> &choices);

    /// @p job counts the rows; once it is cancelled the rest of them is left out.
    void write(Job &job);

private:
    struct Columns
    {
        int first;
        int last;
    };

    void writeAbove();
    void writeHeadLine();
    void writeHeader();
    void writeOwnHead(const WorksheetHead &head);
    void writeRows(Job &job);
    void writeRowsToFill();
    void writeMerge(WorksheetMerge merge);
    void writeBelow();
    void offerChoices();
    void setColumns();
    void setPage();
    void protect();

    void writeAcross(const QString &text, const XlsxStyle &style, double linePoints);
    void put(int row, Columns columns, const QString &text, const XlsxStyle &style);
    void fill(int row, int column, const WorksheetCell &cell);
    void write(int row, int column, const WorksheetCell &cell, XlsxStyle style);
    void
    mergeArea(WorksheetMerge merge, int top, const WorksheetCell &cell, const XlsxStyle &style);
    void setHeight(int row, double points);
    [[nodiscard]] XlsxStyle headStyle(const WorksheetHead &head, int row) const;
    [[nodiscard]] XlsxStyle styleOf(int column, const WorksheetCell &cell) const;
    [[nodiscard]] XlsxLock lockOf(bool isLocked) const;
    [[nodiscard]] double charactersOf(Columns columns) const;
    [[nodiscard]] QList<Columns> headPlaces() const;
    [[nodiscard]] int lastVisible() const;
    [[nodiscard]] bool isJustOverOnePage() const;

    lxw_worksheet &m_output;
    XlsxFormats &m_formats;
    const Worksheet &m_sheet;
    const QMap<int, QByteArray> &m_choices;
    int m_row = 0; ///< the next to be written
    int m_header = 0; ///< row of the header
    double m_points = 0; ///< height of all rows so far
};

} // namespace core

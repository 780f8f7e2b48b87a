// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/export/docx_columns.h"
#include "core/export/worksheet.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace core {

class DocxXml;

/// Writes the table of a worksheet into a Word document: its header stands again on every page, no
/// row is torn apart, merged cells are merged.
class DocxTableWriter
{
public:
    /// @param sheet must outlive this object, as must @p xml.
    DocxTableWriter(DocxXml &xml, const Worksheet &sheet);

    /// @param job counts rows; cancelled, the rest of them is left out.
    /// @param staysWithNext its last row stands on the page of what follows.
    void write(Job &job, bool staysWithNext);

private:
    /// A cell's part of a merge.
    enum class Join
    {
        None,
        First,
        Continued
    };

    void findJoins();
    void writeProperties() const;
    void writeHeader() const;
    void writeRow(int row, bool staysWithNext) const;
    void beginCell(int width, Join join) const;
    void writeCell(const WorksheetCell &cell, int column, bool staysWithNext) const;
    void writeParagraphProperties(ReportAlignment alignment, bool staysWithNext) const;
    void writeMark(const WorksheetCell &cell) const;

    DocxXml &m_xml;
    const Worksheet &m_sheet;
    DocxColumns m_columns;
    QHash<std::pair<int, int>, Join> m_joins; ///< by row and column
    QSet<int> m_keptRows; ///< stand on the page of the next one
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_table.h"

#include "core/export/docx_styles.h"
#include "core/export/docx_units.h"
#include "core/export/docx_xml.h"
#include "core/export/mark_sign.h"

namespace core {

namespace {

constexpr int kRule = 4; ///< eighths of a point
constexpr int kFrameRule = 8;

const char *justificationOf(ReportAlignment alignment)
{
    switch (alignment) {
    case ReportAlignment::Centre: return "center";
    case ReportAlignment::Justify: return "both";
    case ReportAlignment::Left: return "left";
    case ReportAlignment::Right: return "right";
    }
    Q_UNREACHABLE();
}

void writeRule(DocxXml &xml, const char *side, int eighths)
{
    xml.empty(side, {{"val", "single"}, {"sz", eighths}, {"space", 0}, {"color", "000000"}});
}

void writeEdge(DocxXml &xml, const char *side, int width)
{
    xml.empty(side, {{"w", width}, {"type", "dxa"}});
}

} // namespace

DocxTableWriter::DocxTableWriter(DocxXml &xml, const Worksheet &sheet)
    : m_xml(xml)
    , m_sheet(sheet)
    , m_columns(docxColumnsOf(sheet))
{
    findJoins();
}

void DocxTableWriter::findJoins()
{
    for (const WorksheetMerge &merge : m_sheet.merges) {
        for (int row = 0; merge.rowCount > 1 && row < merge.rowCount; ++row)
            m_joins.insert({merge.firstRow + row, merge.column},
                           row == 0 ? Join::First : Join::Continued);
        for (int row = 0; m_sheet.keepsGroupsWhole && row + 1 < merge.rowCount; ++row)
            m_keptRows.insert(merge.firstRow + row);
    }
}

void DocxTableWriter::write(Job &job, bool staysWithNext)
{
    m_xml.begin("tbl");
    writeProperties();
    writeHeader();
    const int rows = static_cast<int>(m_sheet.rows.size()) + m_sheet.rowsToFill;
    for (int row = 0; row < rows && !job.isCancelled(); ++row) {
        job.advance(row < m_sheet.rows.size() ? 1 : 0);
        writeRow(row, row == rows - 1 ? staysWithNext : m_keptRows.contains(row));
    }
    m_xml.end();
}

void DocxTableWriter::writeProperties() const
{
    int width = 0;
    for (const DocxColumn &column : m_columns.columns)
        width += column.width;
    m_xml.begin("tblPr");
    writeEdge(m_xml, "tblW", width);
    m_xml.empty("jc", {{"val", "center"}});
    m_xml.begin("tblBorders");
    for (const char *side : {"top", "left", "bottom", "right"})
        writeRule(m_xml, side, kFrameRule);
    writeRule(m_xml, "insideH", kRule);
    writeRule(m_xml, "insideV", kRule);
    m_xml.end();
    m_xml.empty("tblLayout", {{"type", "fixed"}});
    const int upper = twipsOf(m_sheet.frame == PaperFrame::Annex ? 0.55 : 1.1);
    m_xml.begin("tblCellMar");
    writeEdge(m_xml, "top", upper);
    writeEdge(m_xml, "left", docxSidePadding(m_sheet.frame));
    writeEdge(m_xml, "bottom", upper);
    writeEdge(m_xml, "right", docxSidePadding(m_sheet.frame));
    m_xml.end();
    m_xml.end();
    m_xml.begin("tblGrid");
    for (const DocxColumn &column : m_columns.columns)
        m_xml.empty("gridCol", {{"w", column.width}});
    m_xml.end();
}

void DocxTableWriter::writeHeader() const
{
    m_xml.begin("tr");
    m_xml.begin("trPr");
    m_xml.empty("cantSplit");
    m_xml.empty("tblHeader");
    m_xml.end();
    for (const DocxColumn &column : m_columns.columns) {
        beginCell(column.width, Join::None);
        const QStringList lines = m_sheet.columns.at(column.column).header.split(u'\n');
        for (const QString &line : lines) {
            m_xml.begin("p");
            m_xml.begin("pPr");
            m_xml.empty("pStyle", {{"val", styleIdOf(DocxRole::Header)}});
            m_xml.end();
            m_xml.run(line);
            m_xml.end();
        }
        m_xml.end();
    }
    m_xml.end();
}

void DocxTableWriter::writeRow(int row, bool staysWithNext) const
{
    m_xml.begin("tr");
    m_xml.begin("trPr");
    m_xml.empty("cantSplit");
    m_xml.end();
    for (const DocxColumn &column : m_columns.columns) {
        const Join join = m_joins.value({row, column.column}, Join::None);
        beginCell(column.width, join);
        const bool isThere = join != Join::Continued && row < m_sheet.rows.size();
        writeCell(isThere ? m_sheet.rows.at(row).at(column.column) : WorksheetCell {},
                  column.column,
                  staysWithNext);
        m_xml.end();
    }
    m_xml.end();
}

void DocxTableWriter::beginCell(int width, Join join) const
{
    m_xml.begin("tc");
    m_xml.begin("tcPr");
    writeEdge(m_xml, "tcW", width);
    if (join == Join::First)
        m_xml.empty("vMerge", {{"val", "restart"}});
    else if (join == Join::Continued)
        m_xml.empty("vMerge");
    m_xml.empty("vAlign", {{"val", "center"}});
    m_xml.end();
}

/// A line is a paragraph: one that was broken off inside a paragraph would be stretched.
void DocxTableWriter::writeCell(const WorksheetCell &cell, int column, bool staysWithNext) const
{
    const bool isDash = cell.text == u"—";
    const ReportAlignment alignment
        = isDash ? ReportAlignment::Centre : m_sheet.columns.at(column).alignment;
    const QStringList lines = cell.text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        m_xml.begin("p");
        writeParagraphProperties(alignment, staysWithNext);
        if (line == 0 && cell.mark)
            writeMark(cell);
        m_xml.run(lines.at(line));
        m_xml.end();
    }
}

void DocxTableWriter::writeParagraphProperties(ReportAlignment alignment, bool staysWithNext) const
{
    const DocxRole role = m_columns.areSmall ? DocxRole::SmallBody : DocxRole::Body;
    m_xml.begin("pPr");
    m_xml.empty("pStyle", {{"val", styleIdOf(role)}});
    if (staysWithNext)
        m_xml.empty("keepNext");
    if (alignment != ReportAlignment::Centre)
        m_xml.empty("jc", {{"val", justificationOf(alignment)}});
    m_xml.end();
}

void DocxTableWriter::writeMark(const WorksheetCell &cell) const
{
    const QByteArray colour
        = QByteArray::number(inkOf(cell.mark->colour), 16).rightJustified(6, '0').toUpper();
    const bool isColoured = m_sheet.frame == PaperFrame::Internal;
    m_xml.run(signOf(*cell.mark), {nullptr, isColoured ? colour.constData() : nullptr});
    if (!cell.text.isEmpty())
        m_xml.run(QString(cell.isMarkAbove ? u'\n' : u' '));
}

} // namespace core

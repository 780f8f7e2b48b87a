// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_body.h"

#include "core/export/docx_page.h"
#include "core/export/docx_table.h"
#include "core/export/docx_units.h"
#include "core/export/worksheet_measure.h"

#include <algorithm>

namespace core {

namespace {

constexpr int kHeadEm = 240; ///< twips: 12 points
const int kBetweenHeadParts = twipsOf(6);

int headWidth(const QString &part)
{
    return qRound(charactersOf(part) * kHeadEm);
}

/// Whether the three parts have room side by side, the second one in the middle.
bool fitsOneLine(const QStringList &parts, int width)
{
    const int side = std::max(headWidth(parts.value(0)), headWidth(parts.value(2)));
    return headWidth(parts.value(1)) + 2 * (side + kBetweenHeadParts) <= width;
}

bool beginsPage(const Workbook &workbook, qsizetype sheet)
{
    return sheet == 0 || !workbook.sheets.at(sheet).continues;
}

} // namespace

QList<Worksheet> docxSections(const Workbook &workbook)
{
    QList<Worksheet> sections;
    for (qsizetype sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
        if (beginsPage(workbook, sheet))
            sections.append(workbook.sheets.at(sheet));
    }
    return sections;
}

QString docxFooterId(int number)
{
    return QStringLiteral("foot%1").arg(number);
}

DocxBodyWriter::DocxBodyWriter(const Workbook &workbook, Job &job)
    : m_workbook(workbook)
    , m_job(job)
{
}

QByteArray DocxBodyWriter::document()
{
    m_xml.begin("body");
    const QList<Worksheet> &sheets = m_workbook.sheets;
    for (qsizetype i = 0; i < sheets.size() && !m_job.isCancelled(); ++i) {
        if (beginsPage(m_workbook, i))
            writeHead(sheets.at(i));
        writeHeading(sheets.at(i));
        writeTable(sheets.at(i));
        writeBelow(sheets.at(i));
        const bool isLast = i + 1 == sheets.size();
        if (isLast || beginsPage(m_workbook, i + 1))
            endSection(sheets.at(i), isLast);
    }
    return m_xml.finished();
}

void DocxBodyWriter::writeHead(const Worksheet &sheet)
{
    writeText(DocxRole::Annex, sheet.annex);
    writeText(DocxRole::Title, sheet.title);
    if (!sheet.head.join(QString()).isEmpty())
        writeHeadLine(sheet.head, docxTextWidth(sheet));
    writeText(DocxRole::Counts, sheet.countLine);
}

/// Where the parts do not fit side by side, the first one gets a line of its own.
void DocxBodyWriter::writeHeadLine(const QStringList &parts, int width)
{
    const bool isOneLine = fitsOneLine(parts, width);
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.empty("pStyle", {{"val", styleIdOf(DocxRole::Head)}});
    m_xml.begin("tabs");
    m_xml.empty("tab", {{"val", "center"}, {"pos", width / 2}});
    m_xml.empty("tab", {{"val", "right"}, {"pos", width}});
    m_xml.end();
    m_xml.end();
    QString line = parts.value(0);
    if (!isOneLine)
        line += u'\n';
    if (!parts.mid(1).join(QString()).isEmpty())
        line += u'\t' + parts.value(1);
    if (!parts.value(2).isEmpty())
        line += u'\t' + parts.value(2);
    m_xml.run(line);
    m_xml.end();
}

void DocxBodyWriter::writeHeading(const Worksheet &sheet)
{
    if (!sheet.continues)
        return writeText(DocxRole::Heading, sheet.heading);
    // Two tables with nothing between them would be one.
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.empty("pStyle", {{"val", styleIdOf(DocxRole::Heading)}});
    m_xml.empty("spacing", {{"before", twipsOf(4)}});
    m_xml.end();
    m_xml.run(sheet.heading);
    m_xml.end();
}

void DocxBodyWriter::writeTable(const Worksheet &sheet)
{
    const bool hasRows = !sheet.rows.isEmpty() || sheet.rowsToFill > 0;
    if (!hasRows && !sheet.emptyText.isEmpty())
        return writeText(DocxRole::Counts, sheet.emptyText);
    if (sheet.columns.isEmpty())
        return;
    const bool hasMore = !sheet.note.isEmpty() || !sheet.signLine.isEmpty();
    DocxTableWriter(m_xml, sheet).write(m_job, hasMore);
}

void DocxBodyWriter::writeBelow(const Worksheet &sheet)
{
    writeText(DocxRole::Note, sheet.note);
    if (sheet.signLine.isEmpty())
        return;
    const auto parts = static_cast<int>(sheet.signLine.size());
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.empty("pStyle", {{"val", styleIdOf(DocxRole::Signs)}});
    if (parts > 1)
        writeStops(parts, docxTextWidth(sheet));
    m_xml.end();
    m_xml.run(sheet.signLine.join(u'\t'));
    m_xml.end();
}

/// Where all parts of a line but the first begin.
void DocxBodyWriter::writeStops(int parts, int width)
{
    m_xml.begin("tabs");
    for (int part = 1; part < parts; ++part)
        m_xml.empty("tab", {{"val", "left"}, {"pos", width * part / parts}});
    m_xml.end();
}

/// The pages of the last section are described at the end of the text, of all others in their last
/// paragraph; after a table there must be one in any case. After a note or a sign line there need
/// not: where those end at the foot of a page, one more would print a page with nothing on it.
void DocxBodyWriter::endSection(const Worksheet &sheet, bool isLast)
{
    const QString footer = docxFooterId(m_sections++);
    const bool endsWithText = !sheet.note.isEmpty() || !sheet.signLine.isEmpty();
    if (isLast && endsWithText)
        return writeDocxPage(m_xml, sheet, footer);
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.empty("pStyle", {{"val", styleIdOf(DocxRole::Gap)}});
    if (!isLast)
        writeDocxPage(m_xml, sheet, footer);
    m_xml.end();
    m_xml.end();
    if (isLast)
        writeDocxPage(m_xml, sheet, footer);
}

void DocxBodyWriter::writeText(DocxRole role, const QString &text)
{
    if (text.isEmpty())
        return;
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.empty("pStyle", {{"val", styleIdOf(role)}});
    m_xml.end();
    m_xml.run(text);
    m_xml.end();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/export/docx_styles.h"
#include "core/export/docx_xml.h"
#include "core/export/worksheet.h"

namespace core {

/// Writes the text of a Word document: the tables of a workbook with what stands above and below
/// them. A table that continues the one before follows below it, any other begins a page.
class DocxBodyWriter
{
public:
    /// @param workbook must outlive this object, as must @p job, which counts rows.
    DocxBodyWriter(const Workbook &workbook, Job &job);

    /// The part word/document.xml; the feet of its pages have the relationships docxFooterId(0), …
    [[nodiscard]] QByteArray document();

private:
    void writeHead(const Worksheet &sheet);
    void writeHeading(const Worksheet &sheet);
    void writeTable(const Worksheet &sheet);
    void writeBelow(const Worksheet &sheet);
    void endSection(const Worksheet &sheet, bool isLast);
    void writeHeadLine(const QStringList &parts, int width);
    void writeStops(int parts, int width);
    void writeText(DocxRole role, const QString &text);

    const Workbook &m_workbook;
    Job &m_job;
    DocxXml m_xml {"document"};
    int m_sections = 0; ///< ended
};

/// The sheets that begin on a new page, in their order: each has a foot of its own.
[[nodiscard]] QList<Worksheet> docxSections(const Workbook &workbook);

/// The id of the relationship to the foot of section @p number.
[[nodiscard]] QString docxFooterId(int number);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_text.h"
#include "core/import/document_tables.h"
#include "core/import/html_spans.h"
#include "core/import/skipping_handler.h"

namespace core {

/// Reads the tables of an HTML document and the lines above them.
class HtmlTables final : public SkippingHandler
{
public:
    explicit HtmlTables(MergeExtent extent = MergeExtent::Used)
        : m_tables(extent)
    {
    }

    /// Error kinds: InputEmpty, InputNoHeader.
    /// @param path what errors name.
    [[nodiscard]] Result<QList<SheetGrid>> result(const QString &path);

protected:
    bool open(std::string_view name, XmlAttributes attributes) override;
    void take(std::string_view text) override;
    void close(std::string_view name) override;

private:
    bool openPart(std::string_view name, XmlAttributes attributes);
    void beginTable(XmlAttributes attributes);
    void beginRow(XmlAttributes attributes);
    void beginCell(XmlAttributes attributes);
    void beginCaption();
    void addColumns(XmlAttributes attributes);
    void breakText(std::string_view name);
    void endLine();
    void endCell();
    void endCaption();
    void endTable();

    DocumentTables m_tables;
    HtmlSpans m_spans;
    CellText m_text {CellText::Spaces::Collapsed};
    CellRange m_area {}; ///< of the cell
    int m_toldColumns = 0; ///< by elements of their own
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inCaption = false;
    bool m_isRowHidden = false;
};

} // namespace core

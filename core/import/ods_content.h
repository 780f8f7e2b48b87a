// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_text.h"
#include "core/import/ods_row.h"
#include "core/import/ods_styles.h"
#include "core/import/skipping_handler.h"

#include <optional>

namespace core {

/// Reads the content of an OpenDocument spreadsheet: its sheets.
class OdsContent final : public SkippingHandler
{
public:
    /// The sheets read, in their order.
    /// @param path what errors name.
    explicit OdsContent(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] const QList<SheetGrid> &sheets() const { return m_sheets; }

protected:
    bool open(std::string_view name, XmlAttributes attributes) override;
    void take(std::string_view text) override;
    void close(std::string_view name) override;

private:
    [[nodiscard]] bool openInCell(std::string_view name, XmlAttributes attributes);
    [[nodiscard]] bool openInParagraph(std::string_view name, XmlAttributes attributes);
    void openInSheet(std::string_view name, XmlAttributes attributes);
    void openOutside(std::string_view name, XmlAttributes attributes);
    void takeColumns(XmlAttributes attributes);
    void beginRow(XmlAttributes attributes);
    void endCell();
    void endRow();
    void endSheet();

    QString m_path;
    QList<SheetGrid> m_sheets;
    GridSize m_size; ///< of all sheets
    OdsStyles m_styles;
    std::optional<SheetGrid> m_sheet;
    QList<CellRange> m_merges;
    OdsRow m_row;
    CellText m_text {CellText::Spaces::Collapsed};
    double m_rowHeight = 0; ///< of the row being read, in points
    int m_nextRow = 0;
    int m_nextColumn = 0; ///< of the columns declared
    bool m_inCell = false;
    int m_paragraphs = 0; ///< of the cell so far
    bool m_inParagraph = false;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_grid.h"
#include "core/import/xlsx_strings.h"
#include "core/import/xlsx_styles.h"
#include "core/import/xlsx_text.h"
#include "core/import/xml_reader.h"

namespace core {

/// What a sheet needs of its workbook.
struct XlsxContext
{
    const XlsxStrings &strings;
    const XlsxStyles &styles;
    bool countsFrom1904 = false;
};

/// Reads a worksheet part into a grid.
class XlsxSheet final : public XmlHandler
{
public:
    /// Both must outlive the reader.
    XlsxSheet(SheetGrid &grid, const XlsxContext &context);

    /// Sheet and cell that was begun last, for errors.
    [[nodiscard]] QStringList place() const;

    void startElement(std::string_view name, XmlAttributes attributes) override;
    void characters(std::string_view text) override;
    void endElement(std::string_view name) override;

private:
    enum class Part
    {
        None,
        Value,
        Formula,
        Inline
    };

    void startRow(XmlAttributes attributes);
    void startCell(XmlAttributes attributes);
    void startInCell(std::string_view name);
    void refuseReference(std::string_view reference);
    void endCell();
    void takeColumns(XmlAttributes attributes);
    void merge(XmlAttributes attributes);
    [[nodiscard]] GridCell cellOfValue() const;
    [[nodiscard]] QString sharedString(const QString &value) const;
    [[nodiscard]] GridCell cellOfText(const QString &value) const;

    SheetGrid &m_grid;
    const XlsxContext &m_context;
    bool m_inData = false;
    bool m_inCell = false;
    Part m_part = Part::None;
    CellPosition m_position {-1, -1};
    std::string m_type;
    NumberFormat m_format;
    std::string m_value;
    std::string m_formula;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    XlsxText m_inline;
};

} // namespace core

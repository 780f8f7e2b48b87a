// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_workbook.h"

namespace core {

void XlsxWorkbook::startElement(std::string_view name, XmlAttributes attributes)
{
    if (name == "workbookPr")
        m_countsFrom1904 = attributes.flag("date1904");
    else if (name == "sheet")
        m_sheets.append({attributes.text("name"),
                         attributes.text("id"),
                         attributes.value("state").value_or("visible") != "visible"});
}

void XlsxWorkbook::characters(std::string_view /*text*/)
{
}

void XlsxWorkbook::endElement(std::string_view /*name*/)
{
}

} // namespace core

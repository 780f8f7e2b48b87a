// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_styles.h"

namespace core {

NumberFormat XlsxStyles::format(int style) const
{
    return style >= 0 && style < m_styles.size() ? m_styles.at(style) : NumberFormat();
}

void XlsxStyles::startElement(std::string_view name, XmlAttributes attributes)
{
    if (name == "cellXfs") {
        m_inCellStyles = true;
    } else if (name == "numFmt") {
        const int id = attributes.number("numFmtId").value_or(0);
        m_custom.insert(id, NumberFormat::fromCode(attributes.text("formatCode")));
    } else if (name == "xf" && m_inCellStyles) {
        const int id = attributes.number("numFmtId").value_or(0);
        const auto custom = m_custom.constFind(id);
        m_styles.append(custom != m_custom.cend() ? *custom : NumberFormat::builtIn(id));
    }
}

void XlsxStyles::characters(std::string_view /*text*/)
{
}

void XlsxStyles::endElement(std::string_view name)
{
    if (name == "cellXfs")
        m_inCellStyles = false;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_strings.h"

#include <utility>

namespace core {

namespace {

constexpr qsizetype kOfString = 56; ///< bytes beside its characters

} // namespace

XlsxStrings::XlsxStrings(QString path, qsizetype most)
    : m_path(std::move(path))
    , m_most(most)
{
}

std::optional<QString> XlsxStrings::string(int index) const
{
    if (index < 0 || index >= m_strings.size())
        return std::nullopt;
    return m_strings.at(index);
}

void XlsxStrings::startElement(std::string_view name, XmlAttributes /*attributes*/)
{
    if (name == "si") {
        m_inString = true;
        m_text.clear();
    } else if (m_inString) {
        m_text.startElement(name);
    }
}

void XlsxStrings::characters(std::string_view text)
{
    if (m_inString)
        m_text.characters(text);
}

void XlsxStrings::endElement(std::string_view name)
{
    if (name == "si") {
        m_inString = false;
        m_strings.append(m_text.text());
        m_bytes += kOfString + 2 * m_strings.constLast().size();
        if (m_bytes > m_most)
            refuse(tooLarge(m_path, SizeLimit::Held, m_most));
    } else if (m_inString) {
        m_text.endElement(name);
    }
}

} // namespace core

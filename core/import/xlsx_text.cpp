// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_text.h"

namespace core {

namespace {
constexpr qsizetype kEscapeLength = 7; // _x000D_
}

void XlsxText::clear()
{
    m_bytes.clear();
    m_inText = false;
    m_phonetic = 0;
}

void XlsxText::startElement(std::string_view name)
{
    if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_inText = true;
}

void XlsxText::characters(std::string_view text)
{
    if (m_inText && m_phonetic == 0)
        m_bytes.append(text);
}

void XlsxText::endElement(std::string_view name)
{
    if (name == "rPh")
        --m_phonetic;
    else if (name == "t")
        m_inText = false;
}

QString XlsxText::text() const
{
    return unescapeXlsx(QString::fromUtf8(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())));
}

QString unescapeXlsx(const QString &text)
{
    qsizetype found = text.indexOf(QLatin1String("_x"));
    if (found < 0)
        return text;
    QString result;
    qsizetype done = 0;
    while (found >= 0) {
        bool isNumber = false;
        const bool isClosed
            = found + kEscapeLength <= text.size() && text.at(found + kEscapeLength - 1) == u'_';
        const ushort code = QStringView(text).mid(found + 2, 4).toUShort(&isNumber, 16);
        if (isClosed && isNumber) {
            result += QStringView(text).mid(done, found - done);
            result += QChar(code);
            done = found + kEscapeLength;
            found = text.indexOf(QLatin1String("_x"), done);
        } else {
            found = text.indexOf(QLatin1String("_x"), found + 2);
        }
    }
    return result + QStringView(text).mid(done);
}

} // namespace core

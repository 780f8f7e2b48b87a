// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_cleaner.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace core {

namespace {

constexpr QByteArrayView kReplacement = "\xEF\xBF\xBD";
constexpr std::array<std::string_view, 2> kRawText {"script", "style"};

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

// The name after < in lower case.
QByteArray nameAt(QByteArrayView html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && !isSpace(html[end]) && html[end] != '>' && html[end] != '/')
        ++end;
    constexpr qsizetype longest = 32;
    return html.sliced(at, std::min(end - at, longest)).toByteArray().toLower();
}

// Whether &#…; at @p at names half a character, none, or NUL.
bool isBadReference(QByteArrayView text, qsizetype at)
{
    const bool isHex = at + 2 < text.size() && (text[at + 2] | 0x20) == 'x';
    const qsizetype first = at + (isHex ? 3 : 2);
    qsizetype end = first;
    while (end < text.size() && std::isxdigit(static_cast<unsigned char>(text[end])) != 0)
        ++end;
    if (end == first)
        return false;
    constexpr qsizetype digits = 15; // more than the largest character has
    bool isNumber = false;
    const quint64 code = text.sliced(first, std::min(end - first, digits))
                             .toByteArray()
                             .toULongLong(&isNumber, isHex ? 16 : 10);
    const bool isTooLarge = code > QChar::LastValidCodePoint;
    return isNumber && (code == 0 || isTooLarge || QChar::isSurrogate(static_cast<char32_t>(code)));
}

} // namespace

HtmlCleaner::HtmlCleaner(QByteArrayView html, XmlLimits limits)
    : m_html(html)
    , m_limits(limits)
{
}

bool HtmlCleaner::refuse(const QString &fault)
{
    m_fault = fault;
    return false;
}

std::optional<QByteArray> HtmlCleaner::clean()
{
    m_result.reserve(m_html.size());
    while (m_at < m_html.size()) {
        const qsizetype mark = m_html.indexOf('<', m_at);
        const qsizetype end = mark < 0 ? m_html.size() : mark;
        takeText(m_html.sliced(m_at, end - m_at));
        m_at = end;
        if (mark >= 0 && !takeMarkup())
            return std::nullopt;
    }
    return std::move(m_result);
}

bool HtmlCleaner::takeMarkup()
{
    const QByteArrayView rest = m_html.sliced(m_at);
    const char next = rest.size() > 1 ? rest[1] : ' ';
    const bool isClosing = next == '/' && rest.size() > 2 && isLetter(rest[2]);
    if (rest.startsWith("<!--")) {
        skipTo("-->");
    } else if (next == '!' || next == '?') {
        skipTo(">");
    } else if (isLetter(next) || isClosing) {
        return takeTag();
    } else {
        m_result += "&lt;";
        ++m_at;
    }
    return true;
}

bool HtmlCleaner::takeTag()
{
    const QByteArray name = nameAt(m_html, m_at + 1);
    const qsizetype end = endOfTag();
    const bool isPicture = name == "img";
    if (!isPicture && end - m_at > m_limits.markupBytes)
        return refuse(QStringLiteral("tag too long"));
    if (!isPicture && m_attributes > m_limits.attributes)
        return refuse(QStringLiteral("too many attributes"));
    if (!isPicture)
        m_result += m_html.sliced(m_at, end - m_at);
    m_at = end;
    if (std::find(kRawText.cbegin(), kRawText.cend(), name.toStdString()) != kRawText.cend())
        skipContent(name);
    return true;
}

// Behind the > that ends the tag; one inside quotes does not.
qsizetype HtmlCleaner::endOfTag()
{
    char quote = 0;
    char before = 0; // the last byte that was no space
    m_attributes = 0;
    for (qsizetype i = m_at + 1; i < m_html.size(); ++i) {
        const char byte = m_html[i];
        if (quote != 0) {
            quote = byte == quote ? '\0' : quote;
        } else if (byte == '>') {
            return i + 1;
        } else if ((byte == '"' || byte == '\'') && before == '=') {
            quote = byte;
        } else if (byte == '=') {
            ++m_attributes;
        }
        before = isSpace(byte) ? before : byte;
    }
    return m_html.size();
}

void HtmlCleaner::takeText(QByteArrayView text)
{
    qsizetype done = 0;
    qsizetype found = text.indexOf("&#");
    while (found >= 0) {
        if (isBadReference(text, found)) {
            m_result += text.sliced(done, found - done);
            m_result += kReplacement;
            const qsizetype end = text.indexOf(';', found);
            done = end < 0 ? text.size() : end + 1;
        }
        found = text.indexOf("&#", std::max(done, found + 2));
    }
    m_result += text.sliced(done);
}

// What is never ended is taken for text, so that nothing after it is lost; what was not found once
// is not looked for again.
void HtmlCleaner::skipTo(QByteArrayView ending)
{
    const bool isNowhere = !m_nowhere.isEmpty() && ending.endsWith(m_nowhere);
    const qsizetype end = isNowhere ? -1 : m_html.indexOf(ending, m_at + 2);
    if (end < 0)
        m_nowhere = isNowhere ? m_nowhere : ending;
    m_at = end < 0 ? m_at + 2 : end + ending.size();
}

void HtmlCleaner::skipContent(const QByteArray &name)
{
    while (m_at < m_html.size()) {
        const qsizetype mark = m_html.indexOf("</", m_at);
        m_at = mark < 0 ? m_html.size() : mark;
        if (mark < 0 || nameAt(m_html, mark + 2) == name)
            return;
        m_at += 2;
    }
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_guard.h"

#include <algorithm>

namespace core {

namespace {
constexpr QByteArrayView kComment = "!--";
constexpr QByteArrayView kCharacterData = "![CDATA[";
} // namespace

XmlGuard::XmlGuard(XmlLimits limits)
    : m_limits(limits)
{
}

// Nearly all bytes of a sheet are text or inside tags, which are passed without looking at each
// with everything in mind.
std::optional<QString> XmlGuard::look(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at != end) {
        if (m_state == State::Text)
            at = std::find(at, end, '<');
        else if (m_state == State::Tag)
            at = passTag(at, end);
        if (at == end)
            break;
        if (auto fault = step(*at++))
            return fault;
    }
    return std::nullopt;
}

/// Passes the bytes of a tag up to one that ends it or may be too many.
const char *XmlGuard::passTag(const char *at, const char *end)
{
    const char *const most = at + std::min<qsizetype>(end - at, m_limits.markupBytes - m_length);
    const char *const first = at;
    for (; at != most; ++at) {
        if (m_quote != 0) {
            if (*at == m_quote)
                m_quote = 0;
        } else if (*at == '"' || *at == '\'') {
            m_quote = *at;
        } else if (*at == '>' || *at == '=') {
            break;
        }
    }
    m_length += at - first;
    return at;
}

std::optional<QString> XmlGuard::step(char byte)
{
    if (m_state == State::Text) {
        m_state = State::Markup;
        m_start.resize(0); // keeps its memory
        m_tail.resize(0);
        m_length = 0;
        m_attributes = 0;
        m_quote = 0;
        return std::nullopt;
    }
    if (m_state != State::CharacterData && ++m_length > m_limits.markupBytes)
        return QStringLiteral("tag too long");
    switch (m_state) {
    case State::Markup: return stepMarkup(byte);
    case State::Tag: return stepTag(byte);
    case State::Comment: leaveAfter("-->", byte); break;
    case State::Instruction: leaveAfter("?>", byte); break;
    case State::CharacterData: leaveAfter("]]>", byte); break;
    case State::Text: break;
    }
    return std::nullopt;
}

std::optional<QString> XmlGuard::stepMarkup(char byte)
{
    if (m_start.isEmpty() && byte != '?' && byte != '!') {
        m_state = State::Tag;
        return stepTag(byte);
    }
    m_start.append(byte);
    if (byte == '?') {
        m_state = State::Instruction;
    } else if (m_start == kComment) {
        m_state = State::Comment;
    } else if (m_start == kCharacterData) {
        m_state = State::CharacterData;
    } else if (!kComment.startsWith(m_start) && !kCharacterData.startsWith(m_start)) {
        return QStringLiteral("document type");
    }
    return std::nullopt;
}

std::optional<QString> XmlGuard::stepTag(char byte)
{
    if (m_quote != 0) {
        if (byte == m_quote)
            m_quote = 0;
    } else if (byte == '"' || byte == '\'') {
        m_quote = byte;
    } else if (byte == '>') {
        m_state = State::Text;
    } else if (byte == '=' && ++m_attributes > m_limits.attributes) {
        return QStringLiteral("too many attributes");
    }
    return std::nullopt;
}

void XmlGuard::leaveAfter(QByteArrayView ending, char byte)
{
    m_tail.append(byte);
    if (m_tail.size() > ending.size())
        m_tail.remove(0, 1);
    if (m_tail == ending)
        m_state = State::Text;
}

} // namespace core

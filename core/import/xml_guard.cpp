// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_guard.h"

namespace core {

namespace {
constexpr QByteArrayView kComment = "!--";
constexpr QByteArrayView kCharacterData = "![CDATA[";
} // namespace

XmlGuard::XmlGuard(XmlLimits limits)
    : m_limits(limits)
{
}

std::optional<QString> XmlGuard::look(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (m_state == State::Text && byte != '<')
            continue;
        if (auto fault = step(byte))
            return fault;
    }
    return std::nullopt;
}

std::optional<QString> XmlGuard::step(char byte)
{
    if (m_state == State::Text) {
        m_state = State::Markup;
        m_start.clear();
        m_tail.clear();
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
    m_start.append(byte);
    if (byte == '?') {
        m_state = State::Instruction;
    } else if (m_start.at(0) != '!') {
        m_state = State::Tag;
        return stepTag(byte);
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

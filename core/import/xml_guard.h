// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace core {

/// What XML may look like before a parser sees it. Source: trust.md T4, M12.
struct XmlLimits
{
    qsizetype markupBytes = qsizetype {64} * 1024; ///< a tag, a comment, a processing instruction
    int attributes = 256; ///< of one element
    int depth = 256;
};

/// Looks through XML in UTF-8 ahead of the parser and stops what makes parsers slow or read
/// elsewhere: a document type, a tag too long, too many attributes.
class XmlGuard
{
public:
    explicit XmlGuard(XmlLimits limits = {});

    /// Looks at the next bytes; what is wrong with them, if anything, in words for the log.
    [[nodiscard]] std::optional<QString> look(QByteArrayView bytes);

private:
    enum class State
    {
        Text,
        Markup, ///< after <, not known yet which kind
        Tag,
        Comment,
        Instruction,
        CharacterData
    };

    [[nodiscard]] std::optional<QString> step(char byte);
    [[nodiscard]] std::optional<QString> stepMarkup(char byte);
    [[nodiscard]] std::optional<QString> stepTag(char byte);
    [[nodiscard]] const char *passTag(const char *at, const char *end);
    void leaveAfter(QByteArrayView ending, char byte);

    XmlLimits m_limits;
    State m_state = State::Text;
    QByteArray m_start; ///< first bytes of markup, until its kind is known
    QByteArray m_tail; ///< last three bytes, to see an ending
    qsizetype m_length = 0;
    int m_attributes = 0;
    char m_quote = 0;
};

} // namespace core

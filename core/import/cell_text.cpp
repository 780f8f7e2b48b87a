// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_text.h"

#include "core/import/sheet_grid.h"

namespace core {

namespace {

// Marks are control characters: no XML can hold them.
constexpr char kBlock = '\x1C';
constexpr char kTab = '\x1D';
constexpr char kBreak = '\x1E';
constexpr char kSpace = '\x1F';

// A character of the limit takes up to four bytes.
constexpr size_t kBytesAtMost = 4 * static_cast<size_t>(GridLimits().cellCharacters) + 4;

bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0xFF00 && code <= 0xFF60) || character.isSurrogate();
}

bool isLayout(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r'
        || character == u'\f';
}

/// Makes one space, or none, of runs of white space.
class Collapser
{
public:
    void space(QChar character)
    {
        m_isPending = true;
        m_isBroken = m_isBroken || character == u'\n' || character == u'\r';
    }

    /// Adds what is pending before @p next, if it counts.
    void settle(QString &text, QChar next)
    {
        const bool isAtLineEnd = text.isEmpty() || text.back() == u'\n' || next == u'\n';
        // A long line of Chinese is broken anywhere: the break is no space. Source: CSS Text 4.1.3.
        const bool isOnlyBroken = !isAtLineEnd && m_isBroken && isWide(text.back()) && isWide(next);
        if (m_isPending && !isAtLineEnd && !isOnlyBroken)
            text += u' ';
        m_isPending = false;
        m_isBroken = false;
    }

private:
    bool m_isPending = false;
    bool m_isBroken = false;
};

QChar characterOf(QChar mark)
{
    switch (mark.unicode()) {
    case kTab: return u'\t';
    case kBlock:
    case kBreak: return u'\n';
    case kSpace: return u' ';
    default: return mark;
    }
}

QString withoutEmptyEnds(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    while (last > 0 && text.at(last - 1) == u'\n')
        --last;
    while (first < last && text.at(first) == u'\n')
        ++first;
    return text.mid(first, last - first);
}

} // namespace

CellText::CellText(Spaces spaces)
    : m_spaces(spaces)
{
}

void CellText::clear()
{
    m_bytes.clear();
}

void CellText::append(std::string_view utf8)
{
    if (m_bytes.size() <= kBytesAtMost)
        m_bytes.append(utf8);
}

void CellText::appendMark(char mark)
{
    append(std::string_view(&mark, 1));
}

void CellText::appendSpaces(int count)
{
    if (count > 0 && m_bytes.size() <= kBytesAtMost)
        m_bytes.append(std::min(static_cast<size_t>(count), kBytesAtMost), kSpace);
}

void CellText::appendTab()
{
    appendMark(kTab);
}

void CellText::breakLine()
{
    appendMark(kBreak);
}

void CellText::beginBlock()
{
    appendMark(kBlock);
}

QString CellText::text() const
{
    QString result;
    Collapser collapser;
    const QString marked
        = QString::fromUtf8(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
    result.reserve(marked.size());
    for (const QChar mark : marked) {
        if (m_spaces == Spaces::Collapsed && isLayout(mark)) {
            collapser.space(mark);
            continue;
        }
        const QChar character = characterOf(mark);
        collapser.settle(result, character);
        const bool isBegun
            = mark == QLatin1Char(kBlock) && (result.isEmpty() || result.back() == u'\n');
        if (!isBegun)
            result += character;
    }
    return withoutEmptyEnds(result);
}

} // namespace core

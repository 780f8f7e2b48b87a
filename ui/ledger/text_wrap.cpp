// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/text_wrap.h"

namespace ui {

namespace {

constexpr QStringView kNeverFirst = u"，。、；：？！）》」』】〕〉〗”’％‰℃…·・～ー,.;:?!)]}%";
constexpr QStringView kNeverLast = u"（《「『【〔〈〖“‘￥([{$";
constexpr QStringView kNeverApart = u"—…";

bool isIn(QStringView set, QChar character)
{
    return set.contains(character);
}

/// A character of Chinese text: lines may end on both of its sides.
bool isWide(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= 0x3000 && unit <= 0x303f)
        return true;
    if (unit >= 0xff01 && unit <= 0xffee)
        return true;
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo: return true;
    default: return unit == u'—';
    }
}

bool mayBreakAfterBlank(QStringView text, qsizetype at)
{
    const bool isMeasured = at >= 2 && text[at - 2].isDigit() && isWide(text[at]);
    return !isMeasured;
}

} // namespace

bool mayBreakBefore(QStringView text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (after.isSpace())
        return false;
    if (before.isSpace())
        return mayBreakAfterBlank(text, at);
    if (isIn(kNeverFirst, after) || isIn(kNeverLast, before))
        return false;
    if (before == after && isIn(kNeverApart, after))
        return false;
    return isWide(before) || isWide(after);
}

namespace {

/// The greedy breaking of one text, one character after the other.
class Wrapping
{
public:
    Wrapping(QStringView text, const std::vector<float> &advances, float width)
        : m_text(text)
        , m_advances(advances)
        , m_width(width)
    {
    }

    QList<TextLine> lines()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at)
            take(at);
        endLine(m_text.size(), m_text.size());
        return m_lines;
    }

private:
    void take(qsizetype at)
    {
        if (m_text[at] == QLatin1Char('\n')) {
            endLine(at, at + 1);
            return;
        }
        if (at > m_start && mayBreakBefore(m_text, at))
            m_break = at;
        const float advance = m_advances[static_cast<size_t>(at)];
        while (!m_text[at].isSpace() && at > m_start && m_used + advance > m_width) {
            const qsizetype cut = m_break > m_start ? m_break : at;
            endLine(cut, cut);
            for (qsizetype kept = cut; kept < at; ++kept)
                m_used += m_advances[static_cast<size_t>(kept)];
        }
        m_used += advance;
    }

    void endLine(qsizetype end, qsizetype next)
    {
        qsizetype last = end;
        while (last > m_start && m_text[last - 1].isSpace())
            --last;
        m_lines.append({m_start, last - m_start});
        m_start = next;
        m_break = -1;
        m_used = 0;
    }

    QStringView m_text;
    const std::vector<float> &m_advances;
    float m_width;
    QList<TextLine> m_lines;
    qsizetype m_start = 0;
    qsizetype m_break = -1;
    float m_used = 0;
};

} // namespace

QList<TextLine> wrapText(QStringView text, const std::vector<float> &advances, float width)
{
    return Wrapping(text, advances, width).lines();
}

} // namespace ui

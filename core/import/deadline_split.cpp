// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/deadline_split.h"

#include "core/calendar/due_parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace core {

namespace {

constexpr QStringView kStrongMarks = u"\n；;。";
constexpr QStringView kCommas = u"，,";
constexpr QStringView kWeakMarks = u"、和及与";
constexpr QStringView kOpening = u"（([【〔";
constexpr QStringView kClosing = u"）)]】〕";

// 1. … 2. …, at the start of the text or behind a mark; two at least, counted from 1.
QList<QRegularExpressionMatch> numbersIn(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?:^|(?<=[\\n；;。，,\\s]))[ "
                       "\\t]*(?:(\\d{1,2})(?:[、)）]|[.．](?!\\d+[.日号]))|[(（](\\d{1,2})[)）])"));
    QList<QRegularExpressionMatch> found;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString figures = match.captured(1) + match.captured(2);
        const int value = figures.toInt();
        if (value == found.size() + 1)
            found.append(match);
    }
    return found;
}

/// @p text with a line break in place of each number, so that 1、6月 is no span of months.
QString withoutNumbers(const QString &text)
{
    const QList<QRegularExpressionMatch> numbers = numbersIn(text);
    const bool isNumbered = numbers.size() > 1
        && QStringView(text).left(numbers.constFirst().capturedStart()).trimmed().isEmpty();
    if (!isNumbered)
        return text;
    QString result = text;
    for (auto match = numbers.crbegin(); match != numbers.crend(); ++match)
        result.replace(match->capturedStart(), match->capturedLength(), u'\n');
    return result;
}

/// 3、6、9月 and 分别于6、12月 name several months, where 3、4月 is one time.
QString withUnits(const QString &text)
{
    static const QRegularExpression months(
        QStringLiteral("(分别[于在]?\\s*)?(?<![\\d.])(\\d{1,2}(?:、\\d{1,2})+)(月|季度)"));
    const QRegularExpressionMatch match = months.match(text);
    const QStringList figures = match.captured(2).split(u'、');
    if (!match.hasMatch() || (figures.size() < 3 && match.captured(1).isEmpty()))
        return text;
    QString result = text;
    result.replace(
        match.capturedStart(2), match.capturedLength(2), figures.join(match.captured(3) + u'、'));
    return result;
}

/// How deep in brackets each character of @p text stands; empty if they do not match.
QList<int> depthsOf(const QString &text)
{
    QList<int> depths;
    int depth = 0;
    for (const QChar character : text) {
        if (kOpening.contains(character))
            ++depth;
        depths.append(depth);
        if (kClosing.contains(character))
            --depth;
        if (depth < 0)
            return {};
    }
    return depth == 0 ? depths : QList<int> {};
}

/// A piece of the text with one day in it.
struct Piece
{
    QString whole;
    QString before;
    QString phrase;
    QString after;
    DueReading reading;
    bool isJoined = false; ///< whether only 、 or 和 stands between it and the next

    [[nodiscard]] bool isBare() const { return before.isEmpty() && after.isEmpty(); }
};

class DeadlineSplitter
{
public:
    DeadlineSplitter(const QString &text, QList<DuePart> parts)
        : m_text(text)
        , m_parts(std::move(parts))
        , m_depths(depthsOf(text))
    {
    }

    [[nodiscard]] QList<WrittenDeadline> split();

private:
    [[nodiscard]] bool isInOrder() const;
    [[nodiscard]] std::optional<qsizetype>
    markIn(qsizetype from, qsizetype to, QStringView marks) const;
    [[nodiscard]] std::optional<qsizetype> cutIn(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool findCuts();
    [[nodiscard]] Piece piece(qsizetype index) const;
    [[nodiscard]] bool makePieces();
    void shareTexts();

    const QString &m_text;
    QList<DuePart> m_parts;
    QList<int> m_depths;
    QList<qsizetype> m_cuts; ///< places of the marks between the pieces
    bool m_isPlain = true; ///< whether all of them are stops or line breaks
    QList<Piece> m_pieces;
};

/// Days that do not come one after the other are more than steps on a way.
bool DeadlineSplitter::isInOrder() const
{
    for (qsizetype i = 1; i < m_parts.size(); ++i) {
        if (m_parts.at(i).reading.due <= m_parts.at(i - 1).reading.due)
            return false;
    }
    return true;
}

/// A name in front of a day, without what leads to the day: 建成 of 建成：于12月底前.
QString bareBefore(const QString &text)
{
    static const QRegularExpression leading(QStringLiteral("^[\\s，,、；;：:]+"));
    static const QRegularExpression joint(
        QStringLiteral("(?:分别|力争|确保|计划|预计|争取|须|应|最迟|不晚于|[于在到至])+$"));
    static const QRegularExpression trailing(QStringLiteral("[\\s，,：:（(—\\-]+$"));
    QString bare = text;
    return bare.remove(leading).remove(trailing).remove(joint).remove(trailing);
}

QString bareAfter(const QString &text)
{
    static const QRegularExpression leading(QStringLiteral("^[\\s：:，,、）)—\\-]+"));
    static const QRegularExpression trailing(QStringLiteral("[\\s，,、；;。]+$"));
    QString bare = text;
    return bare.remove(leading).remove(trailing);
}

/// The last of @p marks between two places, outside of brackets.
std::optional<qsizetype>
DeadlineSplitter::markIn(qsizetype from, qsizetype to, QStringView marks) const
{
    for (qsizetype place = to - 1; place >= from; --place) {
        if (marks.contains(m_text.at(place)) && m_depths.at(place) == 0)
            return place;
    }
    return std::nullopt;
}

/// Where one piece ends and the next begins. 、 and 和 part days only where they stand before one:
/// elsewhere they join words.
std::optional<qsizetype> DeadlineSplitter::cutIn(qsizetype from, qsizetype to) const
{
    for (const QStringView marks : {kStrongMarks, kCommas}) {
        if (const auto place = markIn(from, to, marks))
            return place;
    }
    const auto weak = markIn(from, to, kWeakMarks);
    const bool isBeforeDay = weak && bareBefore(m_text.mid(*weak + 1, to - *weak - 1)).isEmpty();
    return isBeforeDay ? weak : std::nullopt;
}

bool DeadlineSplitter::findCuts()
{
    for (qsizetype i = 1; i < m_parts.size(); ++i) {
        const auto cut = cutIn(m_parts.at(i - 1).end, m_parts.at(i).start);
        if (!cut)
            return false;
        m_isPlain = m_isPlain && kStrongMarks.contains(m_text.at(*cut));
        m_cuts.append(*cut);
    }
    return true;
}

Piece DeadlineSplitter::piece(qsizetype index) const
{
    const DuePart &part = m_parts.at(index);
    const qsizetype start = index == 0 ? 0 : m_cuts.at(index - 1) + 1;
    const qsizetype end = m_cuts.value(index, m_text.size());
    Piece made;
    made.whole = m_text.mid(start, end - start).trimmed();
    made.before = bareBefore(m_text.mid(start, part.start - start));
    made.after = bareAfter(m_text.mid(part.end, end - part.end));
    made.phrase = m_text.mid(part.start, part.end - part.start).trimmed();
    made.reading = part.reading;
    made.isJoined = index < m_cuts.size() && kWeakMarks.contains(m_text.at(m_cuts.at(index)));
    return made;
}

/// Whether a mark stands between a day and the words before it: then they may belong to another.
bool isApart(const Piece &piece)
{
    const qsizetype day = piece.whole.indexOf(piece.phrase);
    const QString before = piece.whole.left(day).trimmed();
    return !piece.before.isEmpty() && !before.isEmpty()
        && (kCommas.contains(before.back()) || kStrongMarks.contains(before.back()));
}

/// False where it is not certain which words belong to which day.
bool DeadlineSplitter::makePieces()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        m_pieces.append(piece(i));
        const Piece &made = m_pieces.constLast();
        if (isApart(made) && (!m_isPlain || !made.after.isEmpty()))
            return false;
    }
    // 分别 tells each day a part of the words: which, only a reader knows.
    const QString words = m_pieces.constFirst().before + m_pieces.constLast().after;
    const auto joins
        = [](QChar sign) { return kWeakMarks.contains(sign) || kCommas.contains(sign); };
    return !m_text.contains(u"分别") || std::none_of(words.cbegin(), words.cend(), joins);
}

// 6月、12月底前各检查一次: both are for the same.
void DeadlineSplitter::shareTexts()
{
    for (qsizetype i = m_pieces.size() - 2; i >= 0; --i) {
        const Piece &next = m_pieces.at(i + 1);
        if (m_pieces.at(i).isJoined && m_pieces.at(i).isBare() && next.before.isEmpty())
            m_pieces[i].after = next.after;
    }
}

/// What is due: words on one side of the day, or the whole where they stand around it.
QString stageOf(const Piece &piece)
{
    if (piece.before.isEmpty())
        return piece.after;
    return piece.after.isEmpty() ? piece.before : piece.whole;
}

QList<WrittenDeadline> DeadlineSplitter::split()
{
    if (m_parts.size() < 2 || m_depths.isEmpty() || !isInOrder() || !findCuts() || !makePieces())
        return {};
    shareTexts();
    QList<WrittenDeadline> deadlines;
    for (const Piece &piece : std::as_const(m_pieces))
        deadlines.append({stageOf(piece), piece.phrase, piece.reading});
    return deadlines;
}

} // namespace

QList<WrittenDeadline>
splitDeadlines(const QString &text, PhraseBasis basis, const WorkCalendar &calendar)
{
    // Nearly all cells tell one, and a large table has many.
    const bool hasMark = std::any_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign.isSpace() || kStrongMarks.contains(sign) || kCommas.contains(sign)
            || kWeakMarks.contains(sign);
    });
    if (!hasMark)
        return {};
    const QString plain = withUnits(withoutNumbers(text));
    return DeadlineSplitter(plain, readDueParts(plain, basis, calendar)).split();
}

} // namespace core

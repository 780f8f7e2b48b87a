// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/written_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace core {

namespace {

const QString kIsoDayPattern = QStringLiteral("yyyy-MM-dd");
constexpr qsizetype kLongestDay = 11; ///< 2026年12月31日

// Those with a year stand first: they say which day it is.
const QStringList &dayPatterns()
{
    static const QStringList patterns {kIsoDayPattern,
                                       QStringLiteral("yyyy年M月d日"),
                                       QStringLiteral("yyyy/M/d"),
                                       QStringLiteral("yyyy.M.d"),
                                       QStringLiteral("yyyy-M-d"),
                                       QStringLiteral("yyyy年MM月dd日"),
                                       QStringLiteral("yyyy/MM/dd"),
                                       QStringLiteral("yyyy.MM.dd"),
                                       QStringLiteral("yyyyMMdd"),
                                       QStringLiteral("yyyy年M月"),
                                       QStringLiteral("M月d日"),
                                       QStringLiteral("M/d"),
                                       QStringLiteral("M.d")};
    return patterns;
}

} // namespace

QString dayPatternOf(const QString &text, QDate day)
{
    if (!day.isValid())
        return {};
    for (const QString &pattern : dayPatterns()) {
        if (day.toString(pattern) == text)
            return pattern;
    }
    return {};
}

std::optional<PatternedDay> patternedDay(const QString &text)
{
    const bool mayBe = text.size() <= kLongestDay && text.startsWith(u'2');
    for (const QString &pattern : dayPatterns()) {
        if (!mayBe || !pattern.startsWith(u'y') || !pattern.contains(u'd')
            || pattern == u"yyyyMMdd")
            continue;
        const QDate day = QDate::fromString(text, pattern);
        if (day.isValid() && day.toString(pattern) == text)
            return PatternedDay {pattern, day};
    }
    return std::nullopt;
}

std::optional<PlainNumber> plainNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^-?(0|[1-9]\\d{0,14}|[1-9]\\d{0,2}(,\\d{3}){1,4})(\\.\\d{1,9})?%?$"));
    if (text.isEmpty() || text.size() > 24 || !number.match(text).hasMatch())
        return std::nullopt;
    PlainNumber result;
    QString figures = text;
    result.isPercent = figures.endsWith(u'%');
    result.isGrouped = figures.contains(u',');
    figures.remove(u'%').remove(u',');
    const qsizetype point = figures.indexOf(u'.');
    result.decimals = point < 0 ? 0 : static_cast<int>(figures.size() - point - 1);
    result.value = figures.toDouble() / (result.isPercent ? 100 : 1);
    return result;
}

WrittenText writtenAs(const QString &text, const FormColumn &column)
{
    WrittenText written {text};
    // As letters a day without its year or its day would be read as another one.
    const bool saysAll = column.kind == WrittenKind::Day
        || (column.dayPattern.contains(u"yyyy") && column.dayPattern.contains(u'd'));
    if (!column.dayPattern.isEmpty() && saysAll) {
        if (const QDate day = QDate::fromString(text, kIsoDayPattern); day.isValid())
            written.text = day.toString(column.dayPattern);
    }
    if (column.field == ColumnField::Percent && column.hasPercentSign && !text.isEmpty()
        && !text.endsWith(u'%'))
        written.text += u'%';
    if (column.kind == WrittenKind::Number && plainNumber(written.text))
        written.kind = WrittenKind::Number;
    if (column.kind == WrittenKind::Day) {
        const auto day = patternedDay(written.text);
        if (day) {
            written.kind = WrittenKind::Day;
            written.day = day->day;
        } else if (const QDate iso = QDate::fromString(text, kIsoDayPattern); iso.isValid()) {
            written.kind = WrittenKind::Day;
            written.day = iso;
        }
    }
    return written;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figure_form.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace core {

namespace {

/// What may stand before the number. The longer words come first.
const QString kBefore = QStringLiteral(
    "(?:(?:不少于|不低于|不超过|不高于|不多于|大于等于|小于等于|大于|小于|等于|至少|至多|最少|最多|"
    "控制在|保持在|稳定在|同比|累计|力争|确保|完成|实现|增长|增加|增至|下降|减少|降至|提高|提升|"
    "上升|"
    "降低|突破|超过|达到|接近|约为|大约|约|近|超|达|到|至|为|第|前|>=|<=|≥|≤|>|<|=|±|\\+|-|−))*");

/// 1,234.5, 1/3, 三百, 两, 半; with 余, 多 behind it and 万, 亿.
QString numberPattern()
{
    return QStringLiteral("(?:\\d[\\d,]*(?:\\.\\d+)?(?:/\\d+)?|[零〇一二三四五六七八九十百千两半]+)"
                          "[余多几]?[十百千万亿]*[余多]?");
}

/// A unit: letters of any script and the signs that are one; no digits, so that a second figure is
/// no unit. What qualifies the number from behind (以上, 左右) is letters too.
/// An O is a nought that was mistyped.
const QString kUnit = QStringLiteral("(?:(?![Oo])[\\p{L}%‰℃°²³㎡·/()]){0,12}");

} // namespace

bool isFigure(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(kBefore + numberPattern() + kUnit
                                            + QStringLiteral("(?:(?:-|~|—|–|−|至|到)")
                                            + numberPattern() + kUnit + QStringLiteral(")?")),
        QRegularExpression::UseUnicodePropertiesOption);
    QString folded = toHalfWidth(text).simplified();
    folded.remove(u' ');
    // What folding makes of ～ and of 〜 is the same sign here.
    folded.replace(QChar(0x301C), u'~');
    return form.match(folded).hasMatch();
}

bool isMissingFigure(const QString &text)
{
    static const QStringList words {QString(),
                                    QStringLiteral("-"),
                                    QStringLiteral("—"),
                                    QStringLiteral("——"),
                                    QStringLiteral("/"),
                                    QStringLiteral("无")};
    return words.contains(toHalfWidth(text).trimmed());
}

} // namespace core

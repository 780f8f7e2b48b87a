// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/name_split.h"

#include "core/import/han.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr QStringView kBetweenNames = u"、，,;；/";

QStringList splitWhere(const QString &text, bool (*isName)(const QString &))
{
    const QStringList parts = namePieces(text);
    const bool areNames = parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), isName);
    return areNames ? parts : QStringList {text};
}

int turnOf(QChar character)
{
    if (character == u'(' || character == u'（')
        return 1;
    return character == u')' || character == u'）' ? -1 : 0;
}

bool isShortHan(const QString &text)
{
    static const QRegularExpression han(u'^' + kHan + QStringLiteral("{2,4}$"));
    return han.match(text).hasMatch();
}

bool isExplainedName(const QString &text)
{
    const QString name = withoutBrackets(text);
    return !name.endsWith(u'等') && (isShortHan(name) || isUnitName(name) || isUnitName(text));
}

} // namespace

QStringList namePieces(const QString &text)
{
    QStringList pieces;
    QString piece;
    int depth = 0;
    for (const QChar character : text) {
        depth += turnOf(character);
        if (depth < 0)
            return {text};
        const bool parts = kBetweenNames.contains(character) || character.isSpace();
        if (depth > 0 || !parts)
            piece += character;
        else if (!piece.isEmpty())
            pieces.append(std::exchange(piece, {}));
    }
    if (depth > 0)
        return {text};
    if (!piece.isEmpty())
        pieces.append(piece);
    return pieces;
}

QString withoutBrackets(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*[(（][^()（）]*[)）]\\s*$"));
    QString bare = name;
    return bare.remove(brackets);
}

QStringList splitNames(const QString &text)
{
    return splitWhere(text, isExplainedName);
}

QStringList splitPersons(const QString &text)
{
    return splitWhere(text, isShortHan);
}

QStringList splitUnits(const QString &text)
{
    return splitWhere(text, isUnitName);
}

QString plainName(const QString &text)
{
    QString name = text;
    name.removeIf([](QChar character) { return character.isSpace(); });
    return name;
}

bool isPersonName(const QString &text)
{
    static const QRegularExpression foreign(QStringLiteral("^%1+(?:·%1+)+$").arg(kHan));
    const QString name = plainName(text);
    return !isUnitName(name) && (isShortHan(name) || foreign.match(name).hasMatch());
}

bool isUnitName(const QString &text)
{
    // Names such as 李建科 end like units: short ones count only with an end no name has.
    static const QRegularExpression unit(
        QStringLiteral("^[%1A-Za-z()（）]{0,16}(?:办公室|中心|股|室|局)$|"
                       "^[%1A-Za-z()（）]{3,18}(?:科|处|站|所|院|馆|园|队|办|委|部|厅|会|公司|政府|"
                       "支部|协会|镇|乡|街道|社区|村)$")
            .arg(kHanInClass));
    const QString name = plainName(text);
    return name.size() >= 2 && unit.match(name).hasMatch();
}

bool isPlainName(const QString &text)
{
    static const QRegularExpression plain(
        QStringLiteral("^[%1A-Za-z()（）]{2,20}$").arg(kHanInClass));
    return plain.match(plainName(text)).hasMatch();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formula_guard.h"

#include <QRegularExpression>

namespace core {

namespace {

/// What a spreadsheet passes over before it looks for a formula; a tab or a line break is
/// dangerous itself.
bool isPassedOver(QChar character)
{
    const bool isBreak = character == u'\t' || character == u'\r' || character == u'\n';
    return character == QChar(0xFEFF) || (character.isSpace() && !isBreak);
}

/// Whether the first character that counts is one that begins a formula.
bool hasSign(QStringView text)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n");
    qsizetype start = 0;
    while (start < text.size() && isPassedOver(text.at(start)))
        ++start;
    // Spreadsheets, and people, fold full-width, small and raised signs to the plain one.
    const QString sign = text.mid(start, 1).toString().normalized(QString::NormalizationForm_KC);
    return !sign.isEmpty() && signs.contains(sign.front());
}

bool isHarmless(const QString &text)
{
    static const QRegularExpression harmless(
        QStringLiteral("\\A(?:[+-]?\\d+(?:\\.\\d+)?%?|[-—])\\z"));
    return harmless.match(text).hasMatch();
}

} // namespace

QString withFormulaGuard(const QString &text)
{
    return hasSign(text) && !isHarmless(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && hasSign(QStringView(cell).mid(1)) ? cell.mid(1) : cell;
}

} // namespace core

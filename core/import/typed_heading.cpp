// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/typed_heading.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace core {

namespace {

bool isWholly(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(toHalfWidth(text)).hasMatch();
}

} // namespace

LedgerYears typedYears(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("\\d{4}(?:年?\\s*[-—–~至到]+\\s*\\d{4})?(?:年度?)?")));
    const QString years = text.trimmed();
    // They need no word behind them.
    return isWholly(years, pattern) ? yearsIn(years + u'年') : LedgerYears {};
}

QDate typedDay(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?")));
    const QString day = text.trimmed();
    return isWholly(day, pattern) ? dayIn(day) : QDate();
}

} // namespace core

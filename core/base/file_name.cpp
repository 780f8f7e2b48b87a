// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"

#include <QRegularExpression>

namespace core {

namespace {

constexpr qsizetype kMostBytes = 200;
constexpr qsizetype kMostSuffix = 16;

bool isUsable(QChar character)
{
    const QChar::Category category = character.category();
    // Other_Format holds the characters that turn the direction of writing.
    return category != QChar::Other_Control && category != QChar::Other_Format
        && !QStringView(u"/\\:*?\"<>|").contains(character);
}

/// Cuts whole characters off the end of @p text until it has at most @p bytes bytes of UTF-8.
QString cutTo(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes) {
        const bool isPair = text.size() > 1 && text.back().isLowSurrogate();
        text.chop(isPair ? 2 : 1);
    }
    return text;
}

} // namespace

QString safeFileName(const QString &name)
{
    QString result;
    const qsizetype folderEnd
        = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    const QStringView last = QStringView(name).mid(folderEnd + 1);
    for (const QChar character : last) {
        if (isUsable(character))
            result.append(character);
    }
    static const QRegularExpression leading(QStringLiteral("^[-.\\s]+"));
    static const QRegularExpression trailing(QStringLiteral("[.\\s]+$"));
    result.remove(leading).remove(trailing);
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (result.isEmpty() || device.match(result).hasMatch())
        result.prepend(QLatin1Char('_'));
    const qsizetype dot = result.lastIndexOf(QLatin1Char('.'));
    const bool hasSuffix = dot > 0 && result.size() - dot <= kMostSuffix;
    const QString suffix = hasSuffix ? result.mid(dot) : QString();
    return cutTo(result.chopped(suffix.size()), kMostBytes - suffix.toUtf8().size()) + suffix;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

namespace {
constexpr qsizetype kKeyLength = 64;
} // namespace

QString contentKey(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

bool isContentKey(const QString &key)
{
    const auto isDigit = [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
    };
    return key.size() == kKeyLength && std::all_of(key.cbegin(), key.cend(), isDigit);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hash_chain.h"

#include <QCryptographicHash>

namespace core {

QByteArray nextHash(const QByteArray &before, const QVariantList &values)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const QVariant &value : values) {
        const QByteArray text = value.toString().toUtf8();
        const QByteArray length
            = value.isValid() ? QByteArray::number(text.size()) : QByteArrayLiteral("-");
        hash.addData(length);
        hash.addData(QByteArrayView(":", 1));
        hash.addData(text);
    }
    return hash.result();
}

} // namespace core

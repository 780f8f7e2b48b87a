// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json_text.h"

namespace core {

QString jsonText(const QJsonDocument &document)
{
    QString text = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    return text.replace(QChar(QChar::ByteOrderMark), QLatin1String("\\ufeff"));
}

} // namespace core

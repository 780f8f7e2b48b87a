// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentence.h"

namespace core {

QString sentence(const QString &pattern, const QStringList &arguments)
{
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern.at(i) == u'%' && i + 1 < pattern.size()
            && pattern.at(i + 1) >= u'1' && pattern.at(i + 1) <= u'9';
        if (!isPlace) {
            result.append(pattern.at(i));
            continue;
        }
        ++i;
        result.append(arguments.value(pattern.at(i).digitValue() - 1));
    }
    return result;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/recurring_phrase.h"

#include <algorithm>

namespace core {

bool mayRecur(const QString &phrase)
{
    constexpr QStringView words[] {
        u"每", u"各", u"按", u"逐", u"次月", u"一周一", u"一月一", u"一季度一", u"一年一"};
    return std::any_of(std::begin(words), std::end(words), [&phrase](QStringView word) {
        return phrase.contains(word);
    });
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_keys.h"

namespace core {

QCollatorSortKey PinyinKeys::keyOf(const QString &text, PinyinKind kind)
{
    auto &keys = kind == PinyinKind::PersonName ? m_persons : m_texts;
    const auto known = keys.constFind(text);
    return known != keys.cend() ? *known : *keys.insert(text, m_order.keyOf(text, kind));
}

} // namespace core

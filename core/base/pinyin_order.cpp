// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_order.h"

#include <QLocale>

namespace core {

PinyinOrder::PinyinOrder()
    : m_collator(QLocale(QLocale::Chinese, QLocale::China))
{
    m_collator.setNumericMode(true);
}

QCollatorSortKey PinyinOrder::keyOf(const QString &text, PinyinKind kind) const
{
    return m_collator.sortKey(asRead(text, kind));
}

} // namespace core

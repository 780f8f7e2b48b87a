// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pinyin_order.h"

#include <QHash>

namespace core {

/// The keys of PinyinOrder for many texts, each made once: a column of names has few of them.
class PinyinKeys
{
public:
    [[nodiscard]] QCollatorSortKey keyOf(const QString &text, PinyinKind kind = PinyinKind::Text);

    /// Makes keys that are not kept: of texts that are not met again.
    [[nodiscard]] const PinyinOrder &order() const { return m_order; }

private:
    PinyinOrder m_order;
    QHash<QString, QCollatorSortKey> m_texts;
    QHash<QString, QCollatorSortKey> m_persons;
};

} // namespace core

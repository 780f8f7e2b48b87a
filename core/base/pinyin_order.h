// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pinyin_readings.h"

#include <QCollator>

namespace core {

/// The order of texts as an office reads them aloud: Chinese by pinyin, numbers within a text by
/// value (9项 before 10项), wherever the program runs.
class PinyinOrder
{
public:
    PinyinOrder();

    /// Keys compare as the texts do.
    [[nodiscard]] QCollatorSortKey keyOf(const QString &text,
                                         PinyinKind kind = PinyinKind::Text) const;

private:
    QCollator m_collator;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pinyin_order.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace core {

/// The beginning of a text as the places of its characters in the order of PinyinOrder.
struct PinyinBeginning
{
    static constexpr int kMost = 32;

    std::array<char16_t, kMost> ranks {};
    quint8 count = 0;
    bool isWhole = false; ///< whether there is no more of the text
    bool goesOn = false; ///< whether more follows that ranks could tell
};

/// Less or greater than 0 as the texts come one after the other; nothing where their
/// beginnings do not tell. Equal is never told: they may differ by case or width.
[[nodiscard]] std::optional<int> difference(const PinyinBeginning &left,
                                            const PinyinBeginning &right);

/// The order of PinyinOrder for the texts of a large column: their characters are put into order
/// once, and texts compared by the places of these. A key for every text takes many times as long.
/// What cannot be told by single characters (letters with marks, other scripts) is left to keys.
/// May be asked by several threads at once.
class PinyinRanks
{
public:
    /// @param texts with all characters that are asked for later; others are not readable.
    explicit PinyinRanks(const QStringList &texts);

    /// The beginning of @p text; a number is never cut.
    [[nodiscard]] PinyinBeginning beginningOf(const QString &text) const;

private:
    [[nodiscard]] bool isReadable(QChar character) const;

    std::vector<char16_t> m_ranks; ///< by character; 0 = none
    char16_t m_number = 0; ///< of a number, whatever it is
};

} // namespace core

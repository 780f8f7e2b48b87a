// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pinyin_keys.h"
#include "core/base/pinyin_ranks.h"
#include "core/rules/light.h"
#include "core/views/cell_value.h"

#include <compare>

namespace core {

/// What a cell is sorted by: a number (days, percent, how bad a light is), before texts, before
/// nothing.
class SortValue
{
public:
    SortValue() = default; ///< nothing

    /// Of a column that is no fact.
    SortValue(const CellInput &input, const CellAddress &address, PinyinKeys &keys);

    /// Of @p text in a column of texts, as asRead() reads it. @param ranks of all its texts.
    SortValue(const QString &text, PinyinKind kind, const PinyinRanks &ranks);

    /// Of a column that is a fact, or the deadline of a task that has a day: without reading any
    /// text. @param light of the task or of the
    /// entry of the row.
    SortValue(const TaskFacts &task, ColumnField field, const Light &light, QDate asOf);

    /// Whether the values of a column are facts of the task.
    [[nodiscard]] static bool isFact(ColumnField field);

    /// The day @p task as a whole is due on; invalid without one.
    [[nodiscard]] static QDate finalDueOf(const TaskFacts &task);

    [[nodiscard]] bool isBlank() const { return !m_number && !m_text && !m_beginning; }

    /// Less than, equal to or greater than 0; nothing about blanks. @param keys of the texts.
    [[nodiscard]] int compare(const SortValue &other, PinyinKeys &keys) const;

private:
    [[nodiscard]] QCollatorSortKey wholeKey(PinyinKeys &keys) const;
    [[nodiscard]] int compareTexts(const SortValue &other, PinyinKeys &keys) const;

    std::optional<qint64> m_number;
    std::optional<QCollatorSortKey> m_text; ///< of the beginning of the text
    std::optional<PinyinBeginning> m_beginning; ///< the same in a large column
    QString m_whole; ///< the text, if there is more to it
    PinyinKind m_kind = PinyinKind::Text;
};

} // namespace core

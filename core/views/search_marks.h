// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_part.h"
#include "core/records/column_field.h"

#include <QList>
#include <QStringList>

namespace core {

/// What of a text makes it a hit of a query: each word of it wherever it stands, as the search
/// folds it, and of a name that was found by its initials the characters they stand for.
class SearchMarks
{
public:
    SearchMarks() = default;

    /// @param query as it was typed, words separated by spaces.
    explicit SearchMarks(const QString &query);

    /// Whether nothing is searched for.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// The parts of @p text, in order; those that touch are one.
    [[nodiscard]] QList<TextPart> in(const QString &text) const;

    bool operator==(const SearchMarks &) const = default;

private:
    QStringList m_words; ///< folded
};

/// Whether a column shows texts that are searched: not what is worked out or chosen from a few.
[[nodiscard]] bool isSearched(ColumnField field);

} // namespace core

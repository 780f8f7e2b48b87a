// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <initializer_list>
#include <optional>

namespace core {

/// A place in a normalised phrase. What does not fit is not taken, so that rules try one thing
/// after another; a cursor is a value, a copy of it is the way back.
class PhraseCursor
{
public:
    explicit PhraseCursor(QStringView text, qsizetype position = 0)
        : m_text(text)
        , m_position(position)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_position); }
    [[nodiscard]] QStringView before() const { return m_text.first(m_position); }

    /// What stands before the cursor in the same part of the sentence, 60 characters at most.
    [[nodiscard]] QStringView clauseBefore() const;

    /// Whether @p word comes next.
    [[nodiscard]] bool sees(QStringView word) const { return rest().startsWith(word); }

    /// Whether one of @p characters comes next.
    [[nodiscard]] bool seesAnyOf(QStringView characters) const
    {
        return !atEnd() && characters.contains(m_text.at(m_position));
    }

    /// Takes @p word if it comes next.
    bool take(QStringView word);

    /// Takes the first of @p words that comes next: longer ones must stand before their beginnings.
    bool takeOneOf(std::initializer_list<QStringView> words);

    /// Takes a whole run of digits of @p fewest to @p most digits.
    std::optional<int> takeNumber(int fewest, int most);

private:
    QStringView m_text;
    qsizetype m_position;
};

/// Marks that part a sentence.
[[nodiscard]] bool isClauseMark(QChar character);

} // namespace core

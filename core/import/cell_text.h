// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace core {

/// Collects the text of a cell that a document writes in runs, paragraphs and breaks.
class CellText
{
public:
    /// What white space in the document means.
    enum class Spaces
    {
        Kept, ///< as it is
        Collapsed ///< one space; none at the ends of a line, and none where the line was only
                  ///< broken between two Chinese characters
    };

    explicit CellText(Spaces spaces);

    void clear();

    /// Adds UTF-8; a piece may end inside a character. Far above what a cell may hold, more is
    /// ignored: the cell is refused anyway.
    void append(std::string_view utf8);

    /// Adds spaces or a tab that count as they are.
    void appendSpaces(int count);
    void appendTab();

    /// Begins a new line.
    void breakLine();

    /// Begins a new line unless nothing stands on this one.
    void beginBlock();

    /// The text so far, without empty lines at its ends: they are layout.
    [[nodiscard]] QString text() const;

private:
    void appendMark(char mark);

    Spaces m_spaces;
    std::string m_bytes; ///< with marks for what was not written as a character
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_position.h"

#include <algorithm>

namespace core {

namespace {
constexpr int kLetters = 26;
constexpr int kLastColumn = 16384; // XFD, from 1
constexpr int kLastRow = 1'048'576; // from 1

int letterValue(char16_t letter)
{
    if (letter >= u'A' && letter <= u'Z')
        return letter - u'A' + 1;
    if (letter >= u'a' && letter <= u'z')
        return letter - u'a' + 1;
    return 0;
}

/// Adds a letter of the column or a digit of the row to @p counted, where both count from 1.
/// Whether it can stand there.
bool takeCharacter(char character, CellPosition &counted)
{
    const int letter = letterValue(static_cast<unsigned char>(character));
    if (character >= '0' && character <= '9')
        counted.row = counted.row * 10 + (character - '0');
    else if (letter != 0 && counted.row == 0)
        counted.column = counted.column * kLetters + letter;
    else
        return false;
    return counted.row <= kLastRow && counted.column <= kLastColumn;
}
} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % kLetters)));
    return letters;
}

std::optional<int> columnFromLetters(QStringView letters)
{
    int column = 0;
    for (const QChar letter : letters) {
        const int value = letterValue(letter.unicode());
        column = column * kLetters + value;
        if (value == 0 || column > kLastColumn)
            return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

std::optional<CellPosition> cellPosition(std::string_view reference)
{
    CellPosition counted {0, 0};
    for (const char character : reference) {
        if (character != '$' && !takeCharacter(character, counted))
            return std::nullopt;
    }
    if (counted.row == 0 || counted.column == 0)
        return std::nullopt;
    return CellPosition {counted.row - 1, counted.column - 1};
}

std::optional<CellRange> cellRange(std::string_view reference)
{
    const size_t colon = reference.find(':');
    const auto first = cellPosition(reference.substr(0, colon));
    const auto last
        = colon == std::string_view::npos ? first : cellPosition(reference.substr(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellRange {{std::min(first->row, last->row), std::min(first->column, last->column)},
                      {std::max(first->row, last->row), std::max(first->column, last->column)}};
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/biff_workbook.h"
#include "core/import/byte_reader.h"
#include "core/import/sheet_grid.h"

namespace core {

/// The number in the four bytes of an RK record: one with few digits, perhaps a hundred times too
/// large. Source: [MS-XLS] 2.5.217.
[[nodiscard]] double numberOfRk(quint32 packed);

/// A value that is TRUE, FALSE or an error such as #REF!.
[[nodiscard]] GridCell cellOfBoolOrError(quint8 value, bool isError);

/// @p number in style @p style of @p workbook.
[[nodiscard]] GridCell cellOfBiffNumber(double number, int style, const BiffWorkbook &workbook);

/// What a formula gave when it was last computed: a value, or a text that follows it in a record of
/// its own.
class BiffResult
{
public:
    /// Reads the eight bytes of the result.
    explicit BiffResult(quint64 bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isTextThatFollows() const { return isSpecial() && kind() == kText; }

    /// The cell with the result; an empty one where the result is an empty text or one that
    /// follows.
    [[nodiscard]] GridCell cell(int style, const BiffWorkbook &workbook) const;

private:
    static constexpr quint8 kText = 0;

    [[nodiscard]] bool isSpecial() const { return (m_bytes >> 48U) == 0xFFFF; }
    [[nodiscard]] quint8 kind() const { return static_cast<quint8>(m_bytes & 0xFFU); }

    quint64 m_bytes;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_cells.h"

#include "core/import/number_cell.h"

#include <QtMath>

#include <bit>

namespace core {

namespace {

constexpr quint32 kHundredfold = 0x1;
constexpr quint32 kWhole = 0x2;
constexpr quint32 kFlagBits = 2;
constexpr quint32 kHalf = 32; // the lower half of the double is zero
constexpr quint8 kBoolean = 1;
constexpr quint8 kError = 2;

QString errorName(quint8 code)
{
    switch (code) {
    case 0x00: return QStringLiteral("#NULL!");
    case 0x07: return QStringLiteral("#DIV/0!");
    case 0x0F: return QStringLiteral("#VALUE!");
    case 0x17: return QStringLiteral("#REF!");
    case 0x1D: return QStringLiteral("#NAME?");
    case 0x24: return QStringLiteral("#NUM!");
    default: return QStringLiteral("#N/A");
    }
}

} // namespace

double numberOfRk(quint32 packed)
{
    const double number = (packed & kWhole) != 0
        ? static_cast<double>(static_cast<qint32>(packed) >> kFlagBits)
        : std::bit_cast<double>(static_cast<quint64>(packed & ~(kHundredfold | kWhole)) << kHalf);
    return (packed & kHundredfold) != 0 ? number / 100 : number;
}

GridCell cellOfBoolOrError(quint8 value, bool isError)
{
    if (isError)
        return {errorName(value), CellKind::Error};
    return {value == 0 ? QStringLiteral("FALSE") : QStringLiteral("TRUE")};
}

GridCell cellOfBiffNumber(double number, int style, const BiffWorkbook &workbook)
{
    if (!qIsFinite(number))
        return {QStringLiteral("#NUM!"), CellKind::Error};
    return cellOfNumber(number, workbook.format(style), workbook.countsFrom1904());
}

GridCell BiffResult::cell(int style, const BiffWorkbook &workbook) const
{
    constexpr unsigned beforeValue = 16;
    if (!isSpecial())
        return cellOfBiffNumber(std::bit_cast<double>(m_bytes), style, workbook);
    const auto value = static_cast<quint8>(m_bytes >> beforeValue & 0xFFU);
    const bool hasValue = kind() == kBoolean || kind() == kError;
    return hasValue ? cellOfBoolOrError(value, kind() == kError) : GridCell();
}

} // namespace core

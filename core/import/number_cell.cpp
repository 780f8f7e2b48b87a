// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/number_cell.h"

#include "core/import/serial_day.h"

namespace core {

namespace {
constexpr int kPlainDay = 14; // yyyy/m/d
}

GridCell cellOfNumber(double number, const NumberFormat &format, bool countsFrom1904)
{
    const auto moment = momentOfSerial(number, countsFrom1904);
    if (moment && format.isTime())
        return {moment->time().toString(QStringLiteral("HH:mm"))};
    if (moment && format.isDate())
        return cellOfMoment(*moment, format);
    return {format.numberText(number), CellKind::Number};
}

GridCell cellOfMoment(const QDateTime &moment, const NumberFormat &format)
{
    const NumberFormat shown = format.isDate() ? format : NumberFormat::builtIn(kPlainDay);
    return {shown.dateText(moment), CellKind::Date, moment.date()};
}

} // namespace core

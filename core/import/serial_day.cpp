// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/serial_day.h"

#include <QTimeZone>
#include <QtMath>

namespace core {

namespace {
constexpr double kLastSerial = 2'958'465; // 9999-12-31
constexpr double kFirstMarch1900 = 61;
constexpr qint64 kSecondsOfDay = 86'400;
} // namespace

std::optional<QDateTime> momentOfSerial(double serial, bool countsFrom1904)
{
    if (!(serial >= 0) || serial > kLastSerial)
        return std::nullopt;
    // Before 1 March 1900 the count is one short, because it has a 29 February 1900.
    const QDate early = QDate(1899, 12, 31);
    const QDate usual = QDate(1899, 12, 30);
    const QDate base = countsFrom1904 ? QDate(1904, 1, 1)
        : serial < kFirstMarch1900    ? early
                                      : usual;
    const qint64 seconds = qRound64(serial * kSecondsOfDay);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % kSecondsOfDay));
    return QDateTime(base.addDays(seconds / kSecondsOfDay), time, QTimeZone::utc());
}

} // namespace core

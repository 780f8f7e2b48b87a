// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/notice_line.h"

#include <QList>

namespace core {

/// Reads the bytes of a file of holidays: lines in the form of readNotices(), or the JSON in which
/// the notices are commonly passed on ({"year": 2027, "days": [{"date": "2027-01-01", "isOffDay":
/// true}, …]}). Days of other years in such a JSON become additions. Error kinds: InputEmpty,
/// InputDamaged (arguments: number of the line or of the day from 1, where one is at fault).
[[nodiscard]] Result<QList<NoticeLine>> readHolidays(const QByteArray &bytes);

/// The same from the file @p path. Error kinds also: InputMissing, InputUnreadable, InputTooLarge.
[[nodiscard]] Result<QList<NoticeLine>> readHolidayFile(const QString &path);

} // namespace core

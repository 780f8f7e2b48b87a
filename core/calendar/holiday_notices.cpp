// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_notices.h"

#include "core/calendar/notice_line.h"

#include <QStringList>

namespace core {

Result<WorkCalendar> readNotices(const QString &text, const WorkCalendar &base)
{
    WorkCalendar calendar = base;
    bool isEmpty = true;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto notice = readNoticeLine(line);
        if (!notice)
            return fail(Error {ErrorKind::InputDamaged, line, {QString::number(i + 1)}, {}});
        calendar.take(*notice);
        isEmpty = false;
    }
    if (isEmpty)
        return fail(ErrorKind::InputEmpty);
    return calendar;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work_days.h"

#include "core/calendar/holiday_notices.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

namespace app {

using namespace core;

namespace {

/// @param error of readNotices().
QString remarkOn(const QString &path, const Error &error)
{
    return sentence(
        QCoreApplication::translate("app::work_days",
                                    "Line %2 of “%1” names no days: “%3”; write it like “2027: "
                                    "01-01..01-03 | 01-04”, days off before the bar and days "
                                    "worked after it"),
        {path, error.arguments.value(0), error.subject});
}

} // namespace

Result<WorkCalendar> localCalendar()
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                                QStringLiteral("duban/workdays.txt"));
    if (path.isEmpty())
        return WorkCalendar::builtIn();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputUnreadable, path);
    const auto calendar = readNotices(QString::fromUtf8(file.readAll()), WorkCalendar::builtIn());
    if (!calendar && calendar.error().kind == ErrorKind::InputEmpty)
        return WorkCalendar::builtIn();
    if (!calendar)
        return fail(ErrorKind::WrongUsage, remarkOn(path, calendar.error()));
    return calendar;
}

} // namespace app

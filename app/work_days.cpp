// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work_days.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace app {

using namespace core;

namespace {

const QString kName = QStringLiteral("duban/workdays.txt");

/// @param error of LocalDays::read().
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

LocalDaysFile localDaysFile()
{
    const auto folder = QStandardPaths::GenericConfigLocation;
    return LocalDaysFile(QStandardPaths::writableLocation(folder) + u'/' + kName,
                         QStandardPaths::locate(folder, kName));
}

Result<WorkCalendar> localCalendar()
{
    const LocalDaysFile file = localDaysFile();
    const auto days = file.load();
    if (!days && days.error().kind == ErrorKind::InputDamaged)
        return fail(ErrorKind::WrongUsage, remarkOn(file.path(), days.error()));
    return days.map([](const LocalDays &known) { return known.calendar(); });
}

} // namespace app

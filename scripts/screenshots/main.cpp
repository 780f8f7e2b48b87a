// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER [DATE]: writes pictures of every page into FOLDER, in both themes, both
// languages and two sizes, on the sample of the office that does not exist as it looks on DATE.
#include "scripts/screenshots/fixed_clock.h"
#include "scripts/screenshots/photographer.h"

#include "ui/style/fonts.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// The day the sample was written for: the last workday before two holidays.
QDate usualDay()
{
    return {2026, 9, 24};
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Copies of the sample go with the folder.
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: screenshots FOLDER [DATE]\n", stderr);
        return 1;
    }
    QApplication::setStyle(new ui::Style);
    QApplication::setCursorFlashTime(0);
    ui::applyApplicationFont();
    const QDate given = QDate::fromString(arguments.value(2), Qt::ISODate);
    const scripts::FixedClock clock(given.isValid() ? given : usualDay());
    app::Settings settings(home.filePath(QStringLiteral("duban.ini")));
    app::Application window(clock, settings);
    window.window().setOperator(QStringLiteral("张某"));
    window.show();
    scripts::Photographer photographer(window, arguments.at(1));
    return photographer.takeAll() ? 0 : 1;
}

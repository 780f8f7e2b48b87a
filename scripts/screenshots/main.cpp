// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots LEDGER FOLDER [DATE]: writes pictures of every page, as it looks on DATE, into
// FOLDER.
#include "scripts/screenshots/fixed_clock.h"
#include "scripts/screenshots/photographer.h"

#include "ui/style/fonts.h"
#include "ui/style/style.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// The last days of the year most deadlines of the sample fall into.
const QDate kDay(2021, 12, 27);

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || !QDir().mkpath(arguments.at(2))) {
        std::fputs("usage: screenshots LEDGER FOLDER [DATE]\n", stderr);
        return 1;
    }
    QApplication::setStyle(new ui::Style);
    QApplication::setCursorFlashTime(0);
    ui::applyApplicationFont();
    const QDate given = QDate::fromString(arguments.value(3), Qt::ISODate);
    const scripts::FixedClock clock(given.isValid() ? given : kDay);
    const QTemporaryDir home;
    app::Settings settings(home.filePath(QStringLiteral("duban.ini")));
    app::Application window(clock, settings);
    window.window().actions().action(ui::ActionId::Chinese)->trigger();
    window.window().setOperator(QStringLiteral("张某"));
    window.show();
    scripts::Photographer photographer(window, arguments.at(2));
    return photographer.takeAll(QDir().absoluteFilePath(arguments.at(1))) ? 0 : 1;
}

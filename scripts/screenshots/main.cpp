// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER [DATE]: writes pictures of every page into FOLDER, in both themes, both
// languages and two sizes, on the sample of the office that does not exist as it looks on DATE.
// screenshots FOLDER --ledgers: the lists of every sample instead, at their beginning and scrolled.
// screenshots FOLDER --files FILE...: the pages of the import of those tables, dropped together.
// screenshots FOLDER --open FILE: the pages of a ledger file.
// With QT_SCALE_FACTOR=1.5 they show what is left of a small screen with the largest texts.
#include "scripts/screenshots/fixed_clock.h"
#include "scripts/screenshots/photographer.h"

#include "ui/style/fonts.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// The day the sample was written for: the last workday before two holidays.
QDate usualDay()
{
    return {2026, 9, 24};
}

/// The screen that dialogs must fit, of which @p path tells the platform.
QByteArray smallScreen(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"screens": [{"name": "small", "width": 1366, "height": 768,
                        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    return "offscreen:configfile=" + QFile::encodeName(path);
}

} // namespace

int main(int argc, char *argv[])
{
    // Copies of the sample go with the folder.
    const QTemporaryDir home;
    qputenv("QT_QPA_PLATFORM", smallScreen(home.filePath(QStringLiteral("screen.json"))));
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: screenshots FOLDER [DATE | --ledgers | --files FILE... | --open FILE]\n",
                   stderr);
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
    const QString wanted = arguments.value(2);
    if (wanted == QStringLiteral("--ledgers"))
        return photographer.takeLedgers() ? 0 : 1;
    if (wanted == QStringLiteral("--files"))
        return photographer.takeFiles(arguments.mid(3)) ? 0 : 1;
    if (wanted == QStringLiteral("--open"))
        return photographer.takeOwnFile(arguments.value(3)) ? 0 : 1;
    return photographer.takeAll() ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_runner.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    // Catch2 2 runs this program at build time to list the tests, where there is no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // No service answers there: whatever printers this computer has, the cases see none.
    qputenv("CUPS_SERVER", "127.0.0.1:9");
    QStandardPaths::setTestModeEnabled(true);
    // Cases expect English dates; in the program its language decides.
    QLocale::setDefault(QLocale::c());
    int one = 1;
    const QApplication application(one, argv);
    // Not before: without an application a style has no owner, and one that takes its place leaks
    // it.
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setCursorFlashTime(0);
    // As the program does before its first window; no case may lean on an earlier one for it.
    ui::applyApplicationFont();
    return tests::runCases(argc, argv);
}

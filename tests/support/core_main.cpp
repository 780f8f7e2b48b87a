// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_runner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#ifdef __SANITIZE_ADDRESS__
/// libxlsxwriter 1.1 does not free its copy of the formula of a list of choices (some 20 bytes for
/// a column of choices): the leak is the library's, and no other is left out.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:lxw_strdup\n";
}
#endif

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    // Cases expect English dates; in the program its language decides.
    QLocale::setDefault(QLocale::c());
    int one = 1;
    const QCoreApplication application(one, argv);
    return tests::runCases(argc, argv);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command_run.h"

int main(int argc, char *argv[])
{
    const QStringList arguments = app::wordsOf(argc, argv);
    if (app::isCommand(arguments))
        return app::runCommand(argc, argv, arguments);
    return app::runWindow(argc, argv);
}

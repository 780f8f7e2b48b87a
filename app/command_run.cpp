// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_run.h"

#include "app/commands/command_table.h"
#include "app/language.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace app {

namespace {

std::unique_ptr<QCoreApplication> applicationFor(const Command *command, int &argc, char *argv[])
{
    if (!command || !command->needsPictures)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

core::ExitCode runWords(const QStringList &words, const Command *command, const Terminal &terminal)
{
    if (command)
        return command->run(words.mid(1), terminal);
    const QString word = words.first();
    if (word == QStringLiteral("--help") || word == QStringLiteral("-h"))
        terminal.out << helpText();
    else if (word == QStringLiteral("--version"))
        terminal.out << versionText();
    else
        return terminal.fail({core::ErrorKind::WrongUsage, u'“' + word + u'”', {}, {}});
    return core::ExitCode::Done;
}

} // namespace

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

bool isCommand(const QStringList &words)
{
    return !words.isEmpty() && (words.first().startsWith(u'-') || findCommand(words.first()));
}

int runCommand(int argc, char *argv[], const QStringList &words)
{
    const Command *command = findCommand(words.first());
    const std::unique_ptr<QCoreApplication> application = applicationFor(command, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("duban"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUBAN_VERSION));
    Translators translators;
    translators.use(systemLanguage());
    QTextStream out(stdout);
    QTextStream err(stderr);
    return static_cast<int>(runWords(words, command, Terminal {out, err}));
}

} // namespace app

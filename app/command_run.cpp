// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_run.h"

#include "app/commands/command_table.h"
#include "app/language.h"
#include "app/program_name.h"
#include "core/wording/sentence.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace app {

namespace {

// `duban`, `duban FILE`, `duban FILE --option …`
bool isWindowWanted(const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const bool namesFile = !words.first().startsWith(u'-') && !findCommand(words.first());
    return namesFile && (words.size() == 1 || words.at(1).startsWith(u'-'));
}

// Only what a command itself says belongs on its standard error, not what Qt thinks of the machine.
void dropRemarks(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

bool isHelp(const QString &word)
{
    return word == QStringLiteral("--help") || word == QStringLiteral("-h");
}

bool hasDisplay(const QStringList &words)
{
    const auto isSet = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
        || words.contains(QStringLiteral("-platform"));
}

std::unique_ptr<QCoreApplication> applicationFor(const Command *command, int &argc, char *argv[])
{
    if (!command || !command->needsPictures)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

// Why words that name no verb cannot be followed.
QString refusal(const QStringList &words)
{
    if (isWindowWanted(words)) {
        return QCoreApplication::translate(
            "app::command", "There is no display to open the window on (DISPLAY is not set)");
    }
    return core::sentence(
        QCoreApplication::translate("app::command", "“%1” is no command of duban"),
        {words.first()});
}

core::ExitCode runWords(const QStringList &words, const Command *command, Terminal terminal)
{
    const QString word = words.value(0);
    if (command && !std::any_of(words.cbegin(), words.cend(), isHelp))
        return command->run(words.mid(1), terminal);
    if (command)
        terminal.out << QStringLiteral("duban ") << command->usage << '\n';
    else if (isHelp(word))
        terminal.out << helpText();
    else if (word == QStringLiteral("--version"))
        terminal.out << versionText();
    else
        return terminal.fail({core::ErrorKind::WrongUsage, refusal(words), {}, {}});
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
    return !isWindowWanted(words) || !hasDisplay(words);
}

int runCommand(int argc, char *argv[], const QStringList &words)
{
    qInstallMessageHandler(dropRemarks);
    nameProgram();
    const Command *command = findCommand(words.value(0));
    const std::unique_ptr<QCoreApplication> application = applicationFor(command, argc, argv);
    Translators translators;
    translators.use(systemLanguage());
    QTextStream out(stdout);
    QTextStream err(stderr);
    return static_cast<int>(runWords(words, command, Terminal {out, err}));
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windows/window_process.h"

#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <csignal>
#include <sys/types.h>

namespace tests {

namespace {

constexpr int kWindowPatience = 30'000; // milliseconds; the hand gives up before

QString answerIn(const QByteArray &line)
{
    return QString::fromUtf8(line).chopped(1);
}

} // namespace

WindowProcess::WindowProcess(const QString &home, const QString &file)
{
    QProcessEnvironment environment = programEnvironment(home, QStringLiteral("zh_CN.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(DUBAN_HAND));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("duban-hand"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(programPath(), {file});
    REQUIRE(m_program.waitForStarted());
    REQUIRE(ask({QStringLiteral("rows")}).toInt() > 0);
}

WindowProcess::~WindowProcess()
{
    m_program.kill();
    m_program.waitForFinished();
}

QString WindowProcess::ask(const QStringList &words)
{
    order(words);
    return nextAnswer();
}

void WindowProcess::order(const QStringList &words)
{
    m_program.write(words.join(u'\t').toUtf8() + '\n');
    while (m_program.bytesToWrite() > 0 && m_program.waitForBytesWritten(kWindowPatience)) { }
}

QString WindowProcess::nextAnswer()
{
    while (!m_program.canReadLine() && m_program.waitForReadyRead(kWindowPatience)) { }
    return m_program.canReadLine() ? answerIn(m_program.readLine()) : QString();
}

QStringList WindowProcess::kill()
{
    m_program.kill();
    m_program.waitForFinished();
    QStringList answers;
    while (m_program.canReadLine())
        answers.append(answerIn(m_program.readLine()));
    return answers;
}

bool WindowProcess::end(int signal)
{
    // 0 would be everybody of this test's group.
    REQUIRE(m_program.processId() > 0);
    return ::kill(static_cast<pid_t>(m_program.processId()), signal) == 0 && hasEndedWell();
}

bool WindowProcess::close()
{
    order({QStringLiteral("close")});
    return hasEndedWell();
}

bool WindowProcess::hasEndedWell()
{
    return m_program.waitForFinished(kWindowPatience)
        && m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
}

} // namespace tests

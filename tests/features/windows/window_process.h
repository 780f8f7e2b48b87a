// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace tests {

/// The window of the built program in a process of its own, with a hand inside that types and
/// reads the screen (hand/hand.h says what it can be asked).
class WindowProcess
{
public:
    /// Starts the program of the user whose home is @p home on the ledger @p file, and waits until
    /// its rows are seen.
    WindowProcess(const QString &home, const QString &file);

    /// Kills it, if it still runs.
    ~WindowProcess();
    Q_DISABLE_COPY_MOVE(WindowProcess)

    /// What the hand answers to a line of these words.
    [[nodiscard]] QString ask(const QStringList &words);

    /// Tells the hand what to do, without waiting for its answer.
    void order(const QStringList &words);

    /// The next answer to an order; empty if the program ends before it comes.
    [[nodiscard]] QString nextAnswer();

    /// Ends the program as a power cut does (kill -9), and gives the answers that came before.
    QStringList kill();

    /// Sends it @p signal, as the system does when a session ends; whether the program then ended
    /// as it should.
    [[nodiscard]] bool end(int signal);

    /// Closes the window; whether the program then ended as it should.
    [[nodiscard]] bool close();

private:
    [[nodiscard]] bool hasEndedWell();

    QProcess m_program;
};

} // namespace tests

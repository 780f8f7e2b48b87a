// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <csignal>

namespace app {

/// Listens to the signals by which the system asks the program to end: SIGTERM (the end of a
/// session), SIGHUP and SIGINT (the end of its terminal). As they would end it at once, the file
/// that is open would look as if the program had crashed. A signal that is ignored from the start
/// (nohup) stays so. There can be one at a time; it needs an event loop in its thread.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);

    /// What the signals did before they do again.
    ~EndSignals() override;

Q_SIGNALS:
    /// From the event loop, not from within the system's signal: anything can be done here.
    void arrived();

private:
    void empty();

    static constexpr std::array<int, 3> kSignals {SIGTERM, SIGHUP, SIGINT};

    std::array<int, 2> m_ends {-1, -1}; ///< of the pipe, to read and to write; −1 = there is none
    std::array<struct sigaction, kSignals.size()> m_before {};
};

} // namespace app

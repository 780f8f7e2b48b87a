// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/end_signals.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

// Where the system's signal writes to: it is given nothing else to know it by.
std::atomic<int> endToWrite = -1;
static_assert(std::atomic<int>::is_always_lock_free, "a signal must not wait for a lock");

/// Runs amid whatever the program was doing: only what signal-safety(7) allows.
extern "C" void tellSignal(int /*signal*/)
{
    const int before = errno;
    const char byte = 1;
    // A pipe that is full says already what is to be said.
    const ssize_t count = ::write(endToWrite, &byte, 1);
    (void)count;
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndSignals::empty);
    endToWrite = m_ends[1];
    struct sigaction action = {};
    action.sa_handler = tellSignal;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        ::sigaction(kSignals.at(i), nullptr, &m_before.at(i));
        if (m_before.at(i).sa_handler != SIG_IGN)
            ::sigaction(kSignals.at(i), &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    if (m_ends[0] < 0)
        return;
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals.at(i), &m_before.at(i), nullptr);
    endToWrite = -1;
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

/// However often it was asked meanwhile: it ends once.
void EndSignals::empty()
{
    std::array<char, 16> bytes {};
    while (::read(m_ends[0], bytes.data(), bytes.size()) > 0) { }
    Q_EMIT arrived();
}

} // namespace app

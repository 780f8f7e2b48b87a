// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/waiting.h"
#include "ui/style/background.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>

TEST_CASE("work in the background gives its result from another thread")
{
    const QThread *here = QThread::currentThread();
    ui::Background background;
    const bool isElsewhere
        = tests::waitFor(background.run<bool>([here] { return QThread::currentThread() != here; }));
    CHECK(isElsewhere);
}

TEST_CASE("what still runs in the background is waited for at the end")
{
    QSemaphore gate;
    std::atomic_bool isDone = false;
    QFuture<int> answer;
    {
        ui::Background background;
        answer = background.run<int>([&gate, &isDone] {
            gate.acquire();
            isDone = true;
            return 42;
        });
        CHECK_FALSE(answer.isFinished());
        gate.release();
    }
    CHECK(isDone);
    CHECK(answer.isFinished());
    CHECK(answer.result() == 42);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

namespace tests {

/// The result of @p future, once it has come and what follows it in this thread has run. Fails hard
/// after the time QTest gives.
template <typename T> [[nodiscard]] T waitFor(QFuture<T> future)
{
    const bool isThere = QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
    Q_ASSERT_X(isThere, "waitFor", "no answer");
    QCoreApplication::processEvents();
    return future.result();
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// generate_ledger FILE TASKS: writes a ledger file that benchmarks look at.
#include "tests/bench/generated_ledger.h"

#include <QCoreApplication>

using namespace core;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int tasks = arguments.value(2).toInt();
    if (tasks <= 0) {
        qCritical("usage: generate_ledger FILE TASKS");
        return 1;
    }
    const SystemClock clock;
    TimeOrderedIdSource ids(clock);
    const auto store
        = Store::create(arguments.at(1), QStringLiteral("某县民政局"), {clock, ids, {}});
    const auto done
        = store ? tests::writeGeneratedLedger(**store, tasks) : Result<void>(fail(store.error()));
    if (!done)
        qCritical("%s", qUtf8Printable(done.error().subject + done.error().detail));
    return done ? 0 : 1;
}

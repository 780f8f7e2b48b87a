// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lights_bench FILE: what it takes to judge all tasks of a ledger and to gather the alerts, beside
// reading state, progress and deadlines of the same tasks through the store.
#include "core/views/alert_list.h"
#include "tests/bench/figure.h"
#include "tests/bench/generated_ledger.h"

#include <QCoreApplication>

using namespace core;

namespace {

constexpr int kRepetitions = 9;
constexpr double kRatioLimit = 1.0;

[[nodiscard]] Result<bool> measure(const QString &path)
{
    const SystemClock clock;
    TimeOrderedIdSource ids(clock);
    const auto store = Store::open(path, {clock, ids, {}}, OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto ledger = tests::generatedLedger(**store);
    if (!ledger)
        return fail(ledger.error());
    QList<double> readings;
    QList<double> judgements;
    qsizetype tasks = 0;
    // The first reading brings the pages in.
    for (int i = 0; i <= kRepetitions; ++i) {
        Result<QList<TaskFacts>> facts;
        const double reading
            = tests::threadMillisecondsOf([&] { facts = (*store)->facts(*ledger); });
        if (!facts)
            return fail(facts.error());
        tasks = facts->size();
        LedgerFacts judged;
        QList<AlertGroup> alerts;
        DailyReminder reminder;
        const double judgement = tests::threadMillisecondsOf([&] {
            judged
                = LedgerFacts(*std::move(facts), tests::kGeneratedToday, WorkCalendar::builtIn());
            alerts = alertGroups(judged);
            reminder = dailyReminder(judged);
        });
        if (alerts.isEmpty() || reminder.dueSoon == 0)
            return fail(ErrorKind::Internal, path, QStringLiteral("nothing to be alerted about"));
        if (i == 0)
            continue;
        readings.append(reading);
        judgements.append(judgement);
    }
    tests::Figures figures(tasks);
    figures.print(QStringLiteral("read state, progress and deadlines, processor"), readings);
    figures.print(QStringLiteral("lights and alerts, processor"), judgements);
    figures.printRatio(QStringLiteral("lights and alerts, against reading"),
                       tests::medianOf(judgements),
                       tests::medianOf(readings),
                       tests::Limit::atMost(kRatioLimit));
    return figures.areKept();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto isKept = measure(QCoreApplication::arguments().value(1));
    if (!isKept)
        qCritical("%s", qUtf8Printable(isKept.error().subject + isKept.error().detail));
    return isKept && *isKept ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

using namespace tests;

namespace {
Run due(const QStringList &phrases)
{
    return runDuban(QStringList {QStringLiteral("due")} + phrases
                    + QStringList {QStringLiteral("--basis"),
                                   QStringLiteral("2020-03-13"),
                                   QStringLiteral("--json")});
}
} // namespace

TEST_CASE("what phrases mean can be asked without a file")
{
    const Run run = due({QStringLiteral("2021底"),
                         QStringLiteral("下半年"),
                         QStringLiteral("年内"),
                         QStringLiteral("明年上半年")});

    CHECK(run.exitCode == 0);
    QStringList days;
    const QJsonArray readings = listOf(run);
    for (const auto &reading : readings)
        days.append(reading.toObject().value(QStringLiteral("due")).toString());
    CHECK(days
          == QStringList {QStringLiteral("2021-12-31"),
                          QStringLiteral("2020-12-31"),
                          QStringLiteral("2020-12-31"),
                          QStringLiteral("2021-06-30")});
}

TEST_CASE("a reading tells phrase, span, day, precision and doubt")
{
    const QJsonArray readings = listOf(due({QStringLiteral("年内"), QStringLiteral("适时")}));

    REQUIRE(readings.size() == 2);
    CHECK(readings.first().toObject()
          == QJsonObject {{QStringLiteral("phrase"), QStringLiteral("年内")},
                          {QStringLiteral("start"), QStringLiteral("2020-03-13")},
                          {QStringLiteral("end"), QStringLiteral("2020-12-31")},
                          {QStringLiteral("due"), QStringLiteral("2020-12-31")},
                          {QStringLiteral("precision"), QStringLiteral("year")},
                          {QStringLiteral("confirm"), false}});
    CHECK(readings.last().toObject()
          == QJsonObject {{QStringLiteral("phrase"), QStringLiteral("适时")},
                          {QStringLiteral("start"), QJsonValue()},
                          {QStringLiteral("end"), QJsonValue()},
                          {QStringLiteral("due"), QJsonValue()},
                          {QStringLiteral("precision"), QStringLiteral("unknown")},
                          {QStringLiteral("confirm"), true}});
}

TEST_CASE("a basis that is no day is wrong usage")
{
    const Run run = runDuban({QStringLiteral("due"),
                              QStringLiteral("年底"),
                              QStringLiteral("--basis"),
                              QStringLiteral("2020-02-30")});

    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains("2020-02-30"));
}

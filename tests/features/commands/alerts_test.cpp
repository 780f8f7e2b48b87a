// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace tests;

namespace {
QJsonArray alertsOn(const ImportedFile &file, const char *day)
{
    return file.list(QStringLiteral("alerts"),
                     {QStringLiteral("--as-of"), QString::fromLatin1(day)});
}

QStringList lightsOf(const QJsonArray &alerts)
{
    QStringList lights;
    for (const auto &alert : alerts)
        lights.append(alert.toObject().value(QStringLiteral("light")).toString());
    return lights;
}

// A list without the ids, which are other ones in every file.
QJsonArray withoutIds(const QJsonArray &alerts)
{
    QJsonArray result;
    for (const auto &alert : alerts) {
        QJsonObject fields = alert.toObject();
        fields.remove(QStringLiteral("id"));
        result.append(fields);
    }
    return result;
}

QJsonArray workedOut(const char *day)
{
    QFile file(testData(QStringLiteral("alerts/daying-2021-%1.json").arg(QLatin1String(day))));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}
} // namespace

TEST_CASE("the alerts of the sample are those worked out by hand, at three dates")
{
    const ImportedFile file;
    for (const char *day : {"2021-12-27", "2022-01-05", "2024-01-05"}) {
        INFO(day);
        const QJsonArray expected = workedOut(day);
        REQUIRE_FALSE(expected.isEmpty());
        CHECK(withoutIds(alertsOn(file, day)) == expected);
    }
}

TEST_CASE("on the day it is due nothing is red, three tasks are due today")
{
    const ImportedFile file;
    const QJsonArray alerts = alertsOn(file, "2021-12-31");

    CHECK(lightsOf(alerts) == QStringList(3, QStringLiteral("yellow")));
    for (const auto &alert : alerts) {
        CHECK(alert.toObject().value(QStringLiteral("days")).toInt(-9) == 0);
        CHECK_FALSE(alert.toObject().value(QStringLiteral("overdue")).toBool(true));
    }
}

TEST_CASE("five days later exactly three tasks are red, two workdays late")
{
    const ImportedFile file;
    const QJsonArray alerts = alertsOn(file, "2022-01-05");

    REQUIRE(alerts.size() == 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const QJsonObject alert = alerts.at(i).toObject();
        CHECK(alert.value(QStringLiteral("light")).toString() == QStringLiteral("red"));
        CHECK(alert.value(QStringLiteral("reason")).toString() == QStringLiteral("overdue"));
        CHECK(alert.value(QStringLiteral("rule")).toInt() == 5);
        CHECK(alert.value(QStringLiteral("days")).toInt() == -2);
        CHECK(alert.value(QStringLiteral("calendar_days")).toInt() == -5);
        CHECK(alert.value(QStringLiteral("overdue")).toBool());
        CHECK(alert.value(QStringLiteral("due")).toString() == QStringLiteral("2021-12-31"));
        CHECK(alert.value(QStringLiteral("objective")).toString()
              == dayingObjectives().at(static_cast<size_t>(i)));
    }
}

TEST_CASE("the most overdue tasks stand first")
{
    const ImportedFile file;
    // As of 2024-01-05 the tasks of 2021 are two years late, those of 2023 five days.
    const QJsonArray alerts = alertsOn(file, "2024-01-05");

    REQUIRE(alerts.size() == 6);
    for (qsizetype i = 0; i < 6; ++i) {
        CHECK(alerts.at(i).toObject().value(QStringLiteral("due")).toString()
              == (i < 3 ? QStringLiteral("2021-12-31") : QStringLiteral("2023-12-31")));
    }
}

TEST_CASE("long before the first deadline there is nothing to warn of")
{
    const ImportedFile file;

    CHECK(alertsOn(file, "2021-07-30").isEmpty());
}

TEST_CASE("tasks can be listed by their light")
{
    const ImportedFile file;
    const auto count = [&file](const char *light) {
        return file
            .list(QStringLiteral("tasks"),
                  {QStringLiteral("--as-of"),
                   QStringLiteral("2022-01-05"),
                   QStringLiteral("--light"),
                   QString::fromLatin1(light)})
            .size();
    };

    CHECK(count("red") == 3);
    CHECK(count("green") == 6);
    CHECK(count("yellow") == 0);
}

TEST_CASE("workdays over years whose days off are not known are counted and remarked on")
{
    const ImportedFile file;
    const Run known = runDuban(words("list %1 --what alerts --as-of 2026-06-30", {file.path()}));
    CHECK(known.err.isEmpty());

    const Run run
        = runDuban(words("list %1 --what alerts --as-of 2028-01-05 --format json", {file.path()}));
    CHECK(run.exitCode == 0);
    CHECK(listOf(run).size() == 9);
    CHECK(run.err
          == "The public holidays of 2027–2028 are not known yet: Monday to Friday count as "
             "workdays.\n");
}

TEST_CASE("days of the user's own change the counts of workdays")
{
    const ImportedFile file;
    const QTemporaryDir home;
    const QString config = home.filePath(QStringLiteral(".config/duban"));
    REQUIRE(QDir().mkpath(config));
    const QString list = config + QStringLiteral("/workdays.txt");
    const QStringList alerts
        = words("list %1 --what alerts --as-of 2022-01-05 --format json", {file.path()});
    const auto daysOfFirst = [&] {
        const Run run = runDubanAt(home.path(), alerts);
        REQUIRE(run.exitCode == 0);
        return listOf(run).first().toObject().value(QStringLiteral("days")).toInt();
    };
    CHECK(daysOfFirst() == -2); // Tuesday 4 and Wednesday 5 January

    writeFile(list, "# the office moves house\n2022: 01-04 |\n");
    CHECK(daysOfFirst() == -1);

    writeFile(list, "2022: tomorrow |\n");
    const Run run = runDubanAt(home.path(), alerts);
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(QByteArray(list.toUtf8() + "” names no days")));
}

TEST_CASE("a declared risk comes in and goes out as JSON, and is red by rule 7 from its day on")
{
    const QTemporaryDir folder;
    const QString json = folder.filePath(QStringLiteral("all.json"));
    const QString path = folder.filePath(QStringLiteral("a.duban"));
    writeFile(json, R"({"office": "示例县民政局", "ledger": {"title": "示例台账", "year": 2026},
        "tasks": [{"content": "村级议事协商试点",
                   "deadlines": [{"phrase": "12月底前", "due": "2026-12-31"}],
                   "events": [{"kind": "registered", "event_date": "2026-01-05"},
                              {"kind": "risk_declared", "event_date": "2026-09-10",
                               "reason": "用地手续未批"}]}]})");
    const Run import = runDuban({QStringLiteral("import"), json, QStringLiteral("--to"), path});
    INFO(import.err.toStdString());
    REQUIRE(import.exitCode == 0);
    const auto alerts = [&path](const char *day) {
        return listOf(runDuban(words("list %1 --what alerts --format json --as-of %2",
                                     {path, QString::fromLatin1(day)})));
    };
    CHECK(alerts("2026-09-09").isEmpty());
    REQUIRE(alerts("2026-09-10").size() == 1);
    const QJsonObject alert = alerts("2026-09-10").first().toObject();
    CHECK(alert.value(QStringLiteral("light")).toString() == QStringLiteral("red"));
    CHECK(alert.value(QStringLiteral("reason")).toString() == QStringLiteral("risk_declared"));
    CHECK(alert.value(QStringLiteral("rule")).toInt() == 7);

    const QString out = folder.filePath(QStringLiteral("out.json"));
    REQUIRE(runDuban({QStringLiteral("export"), path, QStringLiteral("--output"), out}).exitCode
            == 0);
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    CHECK(bytes.contains(R"("kind": "risk_declared")"));
    CHECK(bytes.contains(R"("risk_rule": "red")"));
    CHECK(runDuban({QStringLiteral("check"), path}).exitCode == 0);
}

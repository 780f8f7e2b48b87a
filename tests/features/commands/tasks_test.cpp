// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

using namespace tests;

namespace {
QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject onlyOf(const QJsonObject &task, const char *list)
{
    const QJsonArray entries = task.value(QLatin1String(list)).toArray();
    REQUIRE(entries.size() == 1);
    return entries.first().toObject();
}

void checkTask(const QJsonObject &task, size_t index)
{
    const DayingRow &row = dayingRows().at(index);
    CHECK(text(task, "objective_code") == QString::number(index / 3 + 1));
    CHECK(text(task, "objective") == dayingObjectives().at(index / 3));
    CHECK(text(task, "content") == row.content);
    CHECK(text(task, "problem") == row.problem);
    const QJsonArray measures = task.value(QStringLiteral("measures")).toArray();
    REQUIRE(measures.size() == 1);
    CHECK(measures.first().toString() == row.measure);
    const QJsonObject responsibility = onlyOf(task, "responsibilities");
    CHECK(text(responsibility, "role") == QStringLiteral("person"));
    CHECK(text(responsibility, "text") == row.person);
    CHECK(text(responsibility, "person") == row.person);
    const QJsonObject deadline = onlyOf(task, "deadlines");
    CHECK(text(deadline, "phrase") == row.due);
    CHECK(text(deadline, "due") == row.due.left(4) + QStringLiteral("-12-31"));
    CHECK(text(deadline, "precision") == QStringLiteral("year"));
    CHECK(deadline.value(QStringLiteral("final")).toBool());
    CHECK(text(onlyOf(task, "outcomes"), "expected") == row.expected);
}

void checkAbsent(const QJsonObject &task)
{
    for (const char *key : {"title", "unit", "progress"})
        CHECK(task.value(QLatin1String(key)).isNull());
    CHECK(task.value(QStringLiteral("reports")).toArray().isEmpty());
    CHECK(task.value(QStringLiteral("extra")).toObject().isEmpty());
    CHECK(text(task, "state") == QStringLiteral("in_progress"));
}
} // namespace

TEST_CASE("the nine rows of the annex come back character by character")
{
    for (const QString &input : {dayingWorkbook(), dayingTable()}) {
        INFO(input.toStdString());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("L.duban"));
        REQUIRE(runDuban({QStringLiteral("import"), input, QStringLiteral("--to"), file}).exitCode
                == 0);

        const Run run = runDuban({QStringLiteral("list"),
                                  file,
                                  QStringLiteral("--what"),
                                  QStringLiteral("tasks"),
                                  QStringLiteral("--format"),
                                  QStringLiteral("json")});

        CHECK(run.exitCode == 0);
        const QJsonArray tasks = listOf(run);
        REQUIRE(tasks.size() == 9);
        for (size_t i = 0; i < 9; ++i) {
            INFO("row " << i + 1);
            const QJsonObject task = tasks.at(static_cast<qsizetype>(i)).toObject();
            checkTask(task, i);
            checkAbsent(task);
        }
    }
}

TEST_CASE("a task and an alert hold exactly the keys that scripts rely on")
{
    const ImportedFile file;
    const auto keysOf = [](const QJsonValue &object) {
        QStringList keys = object.toObject().keys();
        keys.sort();
        return keys.join(u' ');
    };
    const QJsonObject task = file.list(QStringLiteral("tasks")).first().toObject();
    CHECK(keysOf(task)
          == QStringLiteral("calendar_days code content days deadlines extra id light measures "
                            "objective objective_code outcomes overdue problem progress reason "
                            "reports responsibilities state title unit"));
    CHECK(keysOf(onlyOf(task, "responsibilities")) == QStringLiteral("duty person role text unit"));
    CHECK(keysOf(onlyOf(task, "deadlines")) == QStringLiteral("due final phrase precision stage"));
    CHECK(keysOf(onlyOf(task, "outcomes"))
          == QStringLiteral("actual baseline expected indicator target unit"));

    const QJsonArray alerts = file.list(QStringLiteral("alerts"),
                                        {QStringLiteral("--as-of"), QStringLiteral("2022-01-05")});
    CHECK(keysOf(alerts.first())
          == QStringLiteral("calendar_days code days due id light objective overdue person reason "
                            "rule title unit"));
}

TEST_CASE("figures are figures, answers are true or false, and what is absent is null")
{
    const ImportedFile file;
    const QJsonObject task = file.list(QStringLiteral("tasks"),
                                       {QStringLiteral("--as-of"), QStringLiteral("2022-01-05")})
                                 .first()
                                 .toObject();

    CHECK(task.value(QStringLiteral("days")) == -2);
    CHECK(task.value(QStringLiteral("calendar_days")) == -5);
    CHECK(task.value(QStringLiteral("overdue")) == true);
    for (const char *absent : {"code", "title", "unit", "progress"}) {
        INFO(absent);
        CHECK(task.contains(QLatin1String(absent)));
        CHECK(task.value(QLatin1String(absent)).isNull());
    }
}

TEST_CASE("an id is a string of digits")
{
    const ImportedFile file;
    const QJsonArray tasks = file.list(QStringLiteral("tasks"));
    REQUIRE(tasks.size() == 9);
    for (const auto &task : tasks) {
        const QString id = task.toObject().value(QStringLiteral("id")).toString();
        CHECK(id.size() > 10);
        CHECK(id.toLongLong() > 0);
    }
}

TEST_CASE("the lists of the annex hold one entry a task")
{
    const ImportedFile file;

    CHECK(file.list(QStringLiteral("ledgers")).size() == 1);
    CHECK(file.list(QStringLiteral("measures")).size() == 9);
    CHECK(file.list(QStringLiteral("responsibilities")).size() == 9);
    CHECK(file.list(QStringLiteral("deadlines")).size() == 9);
    CHECK(file.list(QStringLiteral("outcomes")).size() == 9);
    CHECK(file.list(QStringLiteral("people")).size() == 3);
    CHECK_FALSE(file.list(QStringLiteral("changes")).isEmpty());
}

TEST_CASE("a ledger is listed with what the sheet tells of it, and null for what it does not")
{
    const ImportedFile file;
    const QJsonObject ledger = file.list(QStringLiteral("ledgers")).first().toObject();

    CHECK(text(ledger, "title") == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(text(ledger, "kind") == QStringLiteral("benchmark"));
    CHECK(ledger.value(QStringLiteral("year")).isNull());
    CHECK(ledger.value(QStringLiteral("source_date")).isNull());
    const QJsonArray columns = ledger.value(QStringLiteral("columns")).toArray();
    REQUIRE(columns.size() == 8);
    CHECK(text(columns.last().toObject(), "header") == QStringLiteral("预期效果"));
    CHECK(text(file.list(QStringLiteral("units")).first().toObject(), "name")
          == QStringLiteral("大英县民政局"));
}

TEST_CASE("the changes of a file tell what was done, newest first")
{
    const ImportedFile file;
    const QJsonArray changes = file.list(QStringLiteral("changes"));

    REQUIRE(changes.size() == 2);
    const QJsonObject import = changes.first().toObject();
    CHECK(import.value(QStringLiteral("number")) == 2);
    CHECK(text(import, "kind") == QStringLiteral("import"));
    CHECK(text(import, "origin") == QStringLiteral("daying-2021.xlsx"));
    CHECK(import.value(QStringLiteral("arguments"))
          == QJsonArray {QStringLiteral("9"), QStringLiteral("0")});
    CHECK(text(changes.last().toObject(), "action") == QStringLiteral("create_file"));
}

TEST_CASE("a search finds the tasks in which the text stands, whatever its width")
{
    const ImportedFile file;
    const auto found = [&file](const QString &match) {
        return file.list(QStringLiteral("tasks"), {QStringLiteral("--match"), match}).size();
    };

    CHECK(found(QStringLiteral("陈祖丽")) == 3);
    CHECK(found(QStringLiteral("29个社区")) == 1);
    CHECK(found(QStringLiteral("２９个社区")) == 1);
    CHECK(found(QStringLiteral("没有这样的文字")) == 0);
}

TEST_CASE("a list as a table and as csv holds every task")
{
    const ImportedFile file;
    for (const char *format : {"table", "csv"}) {
        INFO(format);
        const Run run = runDuban({QStringLiteral("list"),
                                  file.path(),
                                  QStringLiteral("--what"),
                                  QStringLiteral("tasks"),
                                  QStringLiteral("--format"),
                                  QString::fromLatin1(format)});
        CHECK(run.exitCode == 0);
        for (const QString &objective : dayingObjectives())
            CHECK(QString::fromUtf8(run.out).contains(objective));
        CHECK(QString::fromUtf8(run.out).contains(QStringLiteral("加大宣传力度")));
    }
}

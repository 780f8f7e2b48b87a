// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fields.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace core;

TEST_CASE("every kind of record starts with its id and names each field once")
{
    for (const auto &[kind, key] : EnumKeys<RecordKind>::values) {
        INFO(key.data());
        const QList<Field> &fields = fieldsOf(kind);
        REQUIRE(fields.size() > 2);
        CHECK(fields.first().name == QStringLiteral("id"));
        QSet<QString> names;
        for (const Field &field : fields)
            names.insert(field.name);
        CHECK(names.size() == fields.size());
        CHECK(kindOf(emptyRecord(kind)) == kind);
    }
}

TEST_CASE("each type of field has one form as a QVariant")
{
    Task task;
    task.id = Id {42};
    task.title = QStringLiteral("孵化培育枢纽型社会组织");
    task.state = TaskState::Closed;
    task.start = QDate(2021, 7, 13);
    const Record record(task);
    const auto value = [&record](const char *name) {
        return fieldValue(record, fieldIndex(RecordKind::Task, QString::fromLatin1(name)));
    };

    CHECK(value("id") == QVariant(qlonglong {42}));
    CHECK_FALSE(value("parent").isValid());
    CHECK(value("title").toString() == QStringLiteral("孵化培育枢纽型社会组织"));
    CHECK(value("note").isValid());
    CHECK(value("note").toString().isEmpty());
    CHECK(value("state").toString() == QStringLiteral("closed"));
    CHECK(value("start_date").toString() == QStringLiteral("2021-07-13"));
}

TEST_CASE("a value of the wrong form is refused and changes nothing")
{
    Progress progress;
    progress.percent = 60;
    Record record(progress);
    const auto set = [&record](const char *name, const QVariant &value) {
        return setFieldValue(
            record, fieldIndex(RecordKind::Progress, QString::fromLatin1(name)), value);
    };

    CHECK_FALSE(set("percent", QStringLiteral("70")));
    CHECK_FALSE(set("report_date", QStringLiteral("2021-02-30")));
    CHECK_FALSE(set("task", qlonglong {-1}));
    CHECK_FALSE(set("text", QVariant()));
    CHECK(record == Record(progress));

    CHECK(set("percent", QVariant()));
    CHECK(set("report_date", QStringLiteral("2021-02-28")));
    CHECK_FALSE(std::get<Progress>(record).percent.has_value());
    CHECK(std::get<Progress>(record).date == QDate(2021, 2, 28));
}

TEST_CASE("an unknown key of an enumeration is refused")
{
    Record record {Task {}};

    CHECK_FALSE(
        setFieldValue(record, fieldIndex(RecordKind::Task, u"state"), QStringLiteral("overdue")));
    CHECK(std::get<Task>(record).state == TaskState::InProgress);
}

TEST_CASE("differing fields are named, equal ones are not")
{
    Deadline before;
    before.id = Id {1};
    before.phrase = QStringLiteral("2021底");
    Deadline after = before;
    after.due = QDate(2021, 12, 31);
    after.isFinal = false;

    CHECK(differingFields(before, before).isEmpty());
    CHECK(differingFields(before, after)
          == QStringList {QStringLiteral("due"), QStringLiteral("is_final")});
}

TEST_CASE("a field that does not exist has no index")
{
    CHECK(fieldIndex(RecordKind::Task, u"overdue") == -1);
}

TEST_CASE("the task of a record is its owner")
{
    Measure measure;
    measure.task = Id {5};
    Task task;
    task.id = Id {6};

    CHECK(taskOf(measure) == Id {5});
    CHECK(taskOf(task) == Id {6});
    CHECK_FALSE(taskOf(Ledger {}).isSet());
}

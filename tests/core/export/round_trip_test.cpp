// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_format.h"
#include "core/views/cell_value.h"
#include "tests/support/sample_file.h"

#include <QTemporaryDir>

using namespace core;

namespace {

/// A sample, written out as a file and imported into a new one.
class RoundTrip
{
public:
    /// Into which file it is imported.
    enum class Into
    {
        New,
        Same
    };

    RoundTrip(const QString &sample, QDate day, const char *suffix, Into into = Into::New)
        : m_clock(day)
        , before(sample, day)
    {
        const QString path
            = m_folder.filePath(QStringLiteral("台账.") + QString::fromLatin1(suffix));
        const auto bytes
            = ledgerBytes({before.file, m_calendar, m_clock, {}}, *exportFormatOf(path));
        REQUIRE(bytes.has_value());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*bytes) == bytes->size());
        file.close();
        ImportOptions options;
        options.basis = before.file.ledgers()->constFirst().sourceDate;
        const auto read = importFile(
            path, options, {into == Into::New ? &after : &before.file, m_ids, m_clock, m_calendar});
        REQUIRE(read.has_value());
        plan = *read;
        if (into == Into::New)
            after.apply(plan.changes);
    }

    /// Field by field what each task says, in the order of the ledger.
    [[nodiscard]] static QStringList lines(const tests::ListRecordSource &source,
                                           const QList<ColumnField> &fields)
    {
        QList<Id> tasks;
        QHash<Id, Id> parents;
        const auto facts = source.facts(source.ledgers()->constFirst().id);
        for (const TaskFacts &task : *facts) {
            parents.insert(task.id, task.parent);
            if (!task.hasChildren)
                tasks.append(task.id);
        }
        QStringList lines;
        const auto bundles = source.bundles(tasks);
        for (const TaskBundle &task : *bundles) {
            const auto above = source.bundles({parents.value(task.task.id)});
            const TaskBundle *objective = above->isEmpty() ? nullptr : &above->constFirst();
            QStringList texts;
            for (const ColumnField field : fields)
                texts.append(cellValue({task, objective, QDate(2100, 1, 1)}, {field, {}, {}}).text);
            lines.append(texts.join(u'|'));
        }
        return lines;
    }

private:
    QTemporaryDir m_folder;
    WorkCalendar m_calendar = WorkCalendar::builtIn();
    tests::CountingIdSource m_ids;
    tests::FakeClock m_clock;

public:
    tests::SampleFile before;
    tests::ListRecordSource after;
    ImportPlan plan;
};

} // namespace

TEST_CASE("the annex of 大英 comes back from a spreadsheet with the same nine tasks")
{
    using enum ColumnField;
    const RoundTrip trip(QStringLiteral("daying-2021"), QDate(2021, 12, 20), "xlsx");
    const QList<ColumnField> fields {
        Number, Objective, Content, Problem, Measure, Person, Deadline, Expected};
    CHECK(trip.plan.added == 9);
    CHECK(trip.plan.totals.objectives == 3);
    CHECK(trip.plan.issues.isEmpty());
    CHECK(trip.plan.office == QStringLiteral("大英县民政局"));
    CHECK(RoundTrip::lines(trip.after, fields) == RoundTrip::lines(trip.before.file, fields));
    // What the export added is nobody's: no further column, no report, no unit came of it.
    for (const Record &record : trip.after.records()) {
        CHECK(kindOf(record) != RecordKind::Extra);
        CHECK(kindOf(record) != RecordKind::Progress);
    }
}

TEST_CASE("a ledger that was sent out brings nothing new when it comes back")
{
    for (const char *sample : {"daying-2021", "shili-2026"}) {
        INFO(sample);
        const RoundTrip trip(
            QString::fromLatin1(sample), QDate(2026, 9, 24), "xlsx", RoundTrip::Into::Same);
        CHECK(trip.plan.added == 0);
        CHECK(trip.plan.updated == 0);
        CHECK(trip.plan.issues.isEmpty());
        CHECK(trip.plan.unchanged > 8);
    }
}

TEST_CASE("a large ledger comes back from a spreadsheet whole")
{
    using enum ColumnField;
    const RoundTrip trip(QStringLiteral("shili-2026"), QDate(2026, 9, 24), "xlsx");
    CHECK(trip.plan.added == 60);
    const QList<ColumnField> fields {Objective, Content, LeadUnit, Person, Deadline};
    CHECK(RoundTrip::lines(trip.after, fields) == RoundTrip::lines(trip.before.file, fields));
}

TEST_CASE("the annex comes back from delimited text as well")
{
    using enum ColumnField;
    const RoundTrip trip(QStringLiteral("daying-2021"), QDate(2021, 12, 20), "csv");
    const QList<ColumnField> fields {Objective, Content, Problem, Measure, Person, Deadline};
    CHECK(trip.plan.added == 9);
    CHECK(RoundTrip::lines(trip.after, fields) == RoundTrip::lines(trip.before.file, fields));
}

TEST_CASE("the annex of 大英 comes back from a Word document with the same nine tasks")
{
    using enum ColumnField;
    const RoundTrip trip(QStringLiteral("daying-2021"), QDate(2021, 12, 20), "docx");
    const QList<ColumnField> fields {
        Number, Objective, Content, Problem, Measure, Person, Deadline, Expected};
    CHECK(trip.plan.added == 9);
    CHECK(trip.plan.totals.objectives == 3);
    CHECK(trip.plan.issues.isEmpty());
    CHECK(trip.plan.office == QStringLiteral("大英县民政局"));
    CHECK(RoundTrip::lines(trip.after, fields) == RoundTrip::lines(trip.before.file, fields));
}

TEST_CASE("a large ledger comes back from a Word document whole")
{
    using enum ColumnField;
    const RoundTrip trip(QStringLiteral("shili-2026"), QDate(2026, 9, 24), "docx");
    CHECK(trip.plan.added == 60);
    const QList<ColumnField> fields {Objective, Content, LeadUnit, Person, Deadline};
    CHECK(RoundTrip::lines(trip.after, fields) == RoundTrip::lines(trip.before.file, fields));
}

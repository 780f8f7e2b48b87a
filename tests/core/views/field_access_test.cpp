// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fields.h"
#include "core/views/cell_value.h"
#include "core/views/field_access.h"
#include "core/views/filter_value.h"
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"

using namespace core;
using tests::dayingTask;

namespace {

const Id kObjective = dayingTask(1, 0);
const Id kTask = dayingTask(1, 1);

/// @p record with every text that may be anything: the name of its field.
template <typename R> R named(const R &record)
{
    Record filled = record;
    const QList<Field> &fields = fieldsOf(R::kKind);
    for (int i = 0; i < fields.size(); ++i) {
        const QString &name = fields.at(i).name;
        const bool isRead = name == u"predecessors" || name == u"duration" || name == u"phrase";
        if (fields.at(i).type == FieldType::Text && !isRead)
            REQUIRE(setFieldValue(filled, i, name));
    }
    return std::get<R>(filled);
}

/// The nine rows, of which the first has something in every column of task, measure and outcome.
class NamedFile : public tests::DayingFile
{
public:
    NamedFile()
    {
        REQUIRE(store.has_value());
        const TaskBundle before = (*store)->bundles({kTask})->constFirst();
        ChangeSet set;
        Task task = named(before.task);
        task.taskClass = TaskClass::PriorityWork;
        task.modality = Modality::Ensure;
        task.start = QDate(2021, 3, 1);
        set.edit(before.task, task);
        Measure measure = named(before.measures.constFirst());
        measure.startedOn = QDate(2021, 3, 1);
        measure.doneOn = QDate(2021, 7, 1);
        set.edit(before.measures.constFirst(), measure);
        set.edit(before.outcomes.constFirst(), named(before.outcomes.constFirst()));
        Progress report;
        report.id = Id {5001};
        report.task = kTask;
        report.date = clock.today();
        report.percent = 40;
        report.text = QStringLiteral("已完成7个社区");
        set.insert(report);
        REQUIRE((*store)->apply(set).has_value());
    }

    [[nodiscard]] QStringList
    texts(ColumnField field, const TaskBundle &task, const TaskBundle &objective)
    {
        const CellInput input {task, &objective, clock.today(), 2021};
        const CellAddress address {field, {}, {}};
        const CellValue value = cellValue(input, address);
        return QStringList {value.text, value.prefix, value.second, value.edit}
        + filterValues(input, address, {});
    }

    Result<std::unique_ptr<Store>> store = Store::open(path(), context(), OpenMode::ReadWrite);
};

} // namespace

TEST_CASE("the parts of a column hold all that its cells and its choices are made of")
{
    NamedFile file;
    const auto whole = (*file.store)->bundles({kTask, kObjective});
    REQUIRE(whole->size() == 2);
    QStringList empty;
    for (const auto &[field, key] : EnumKeys<ColumnField>::values) {
        CAPTURE(key);
        const auto read = (*file.store)->partialBundles({kTask, kObjective}, partsOf({field}));
        REQUIRE(read.has_value());
        const QStringList texts = file.texts(field, whole->at(0), whole->at(1));
        CHECK(file.texts(field, read->at(0), read->at(1)) == texts);
        if (texts.constFirst().isEmpty())
            empty.append(key);
    }
    // What the row has nothing of, what is worked out elsewhere, and columns of an office's own.
    CHECK(
        empty.join(u' ')
        == QStringLiteral("measure_deadline measure_workdays measure_predecessors leader lead_unit "
                          "cooperating cooperating_duty contact node extensions completion_rate "
                          "state completed_on light remaining extra"));
}

TEST_CASE("of a task no more is read than the columns need")
{
    NamedFile file;
    const auto read
        = (*file.store)
              ->partialBundles({kTask}, partsOf({ColumnField::Title, ColumnField::Measure}));
    REQUIRE(read.has_value());
    const TaskBundle &task = read->constFirst();
    CHECK(task.task.id == kTask);
    CHECK(task.task.title == QStringLiteral("title"));
    CHECK(task.task.note.isEmpty());
    REQUIRE_FALSE(task.measures.isEmpty());
    CHECK(task.measures.constFirst().text == QStringLiteral("text"));
    CHECK(task.measures.constFirst().situation.isEmpty());
    CHECK(task.outcomes.isEmpty());
    CHECK(task.responsibilities.isEmpty());
}

TEST_CASE("columns of the same records are read together, whole if one of them needs all of it")
{
    const BundleParts both = partsOf({ColumnField::RootCause, ColumnField::Measure});
    CHECK(both.owned == QSet {RecordKind::Measure});
    CHECK(both.fields.value(RecordKind::Measure)
          == QSet {QStringLiteral("text"), QStringLiteral("root_cause")});
    const BundleParts whole = partsOf({ColumnField::Measure, ColumnField::MeasureDoneOn});
    CHECK(whole.owned == QSet {RecordKind::Measure});
    CHECK_FALSE(whole.fields.contains(RecordKind::Measure));
}

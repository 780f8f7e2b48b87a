// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/column_values.h"
#include "core/views/filter_value.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

ColumnChoice choice(ColumnField field, const QStringList &values = {})
{
    return {field, {}, values};
}

/// A desk whose tasks have persons: 何某 of the first objective, 安某 of the second, and of the
/// third nobody but the last, which has both.
class PersonsDesk : public EditDesk
{
public:
    PersonsDesk()
    {
        const auto name = [this](int objective, int task, const char16_t *names) {
            REQUIRE(type(dayingTask(objective, task), ColumnField::Person, names).has_value());
        };
        for (int task = 1; task <= 3; ++task) {
            name(1, task, u"何某");
            name(2, task, u"安某");
            name(3, task, task == 3 ? u"何某、安某" : u"");
        }
    }
    [[nodiscard]] RowsQuestion question() const { return {ListKind::Whole, facts(), {}, calendar}; }

    /// "value rows" of a column, one after the other.
    [[nodiscard]] QString values(const ListFilter &filter, const ColumnChoice &column) const
    {
        const auto read = readColumnValues(source, question(), {}, filter, column);
        REQUIRE(read.has_value());
        QStringList texts;
        for (const ColumnValue &value : *read)
            texts.append(QStringLiteral("%1 %2").arg(value.value).arg(value.rows));
        return texts.join(u'|');
    }

    /// Tasks shown, as "11 12 …".
    [[nodiscard]] QString shown(const ListFilter &filter) const
    {
        const auto leftOut = readRowsLeftOut(source, question(), filter);
        REQUIRE(leftOut.has_value());
        QStringList texts;
        for (int objective = 1; objective <= 3; ++objective) {
            for (int task = 1; task <= 3; ++task) {
                if (!leftOut->contains({dayingTask(objective, task), Id {}}))
                    texts.append(QString::number(objective * 10 + task));
            }
        }
        return texts.join(u' ');
    }
};

} // namespace

TEST_CASE("a column's values are told by pinyin with the rows that have them, blanks last")
{
    const PersonsDesk desk;
    CHECK(desk.values({}, choice(ColumnField::Person)) == QStringLiteral("安某 4|何某 4| 2"));
}

TEST_CASE("of every column what is read for it is enough to tell its values")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    REQUIRE(desk.type(task, ColumnField::Report, u"已完工").has_value());
    REQUIRE(desk.type(task, ColumnField::Percent, u"60").has_value());
    const LedgerFacts facts = desk.facts();
    const TaskBundle bundle = desk.bundle(task);
    const TaskBundle above = desk.bundle(bundle.task.parent);
    RowFilter one;
    one.chosen = QSet<Id> {task};
    for (const auto &[field, key] : EnumKeys<ColumnField>::values) {
        QString header;
        if (field == ColumnField::Extra && !bundle.extras.isEmpty())
            header = bundle.extras.first().header;
        const auto read = readColumnValues(
            desk.source, {ListKind::Whole, facts, {}, desk.calendar}, one, {}, {field, header, {}});
        REQUIRE(read.has_value());
        QStringList told;
        for (const ColumnValue &value : *read)
            told.append(value.value);
        QStringList whole
            = filterValues({bundle, &above, desk.today}, {field, header, {}}, facts.lightOf(task));
        told.sort();
        whole.sort();
        INFO(QString(key).toStdString());
        CHECK(told == whole);
    }
}

TEST_CASE("days come in their order")
{
    const PersonsDesk desk;
    CHECK(desk.values({}, choice(ColumnField::Deadline))
          == QStringLiteral("2021-12-31 3|2023-12-31 3|2025-12-31 3"));
}

TEST_CASE("values are those the other columns let pass")
{
    const PersonsDesk desk;
    ListFilter filter;
    filter.choices = {choice(ColumnField::Person, {QStringLiteral("何某")}),
                      choice(ColumnField::Deadline, {QStringLiteral("2025-12-31")})};
    CHECK(desk.values(filter, choice(ColumnField::Deadline))
          == QStringLiteral("2021-12-31 1|2023-12-31 1|2025-12-31 2"));
    CHECK(desk.values(filter, choice(ColumnField::Person)) == QStringLiteral("安某 2|何某 2"));
}

TEST_CASE("a row is shown if one of its values is chosen in every column chosen from")
{
    const PersonsDesk desk;
    ListFilter filter;
    filter.choices = {choice(ColumnField::Person, {QStringLiteral("何某")})};
    CHECK(desk.shown(filter) == QStringLiteral("11 12 13 33"));
    filter.choices.append(choice(ColumnField::Deadline, {QStringLiteral("2025-12-31")}));
    CHECK(desk.shown(filter) == QStringLiteral("13 33"));
    filter.choices = {choice(ColumnField::Person, {QString()})};
    CHECK(desk.shown(filter) == QStringLiteral("31 32"));
}

TEST_CASE("a condition holds beside the values chosen, and alone where none are")
{
    const PersonsDesk desk;
    ListFilter filter;
    ColumnChoice due = choice(ColumnField::Deadline);
    due.condition = ValueCondition {ConditionKind::After, QStringLiteral("2021-12-31"), {}};
    filter.choices = {due};
    CHECK(desk.shown(filter) == QStringLiteral("12 13 22 23 32 33"));
    filter.choices.first().values = {QStringLiteral("2021-12-31"), QStringLiteral("2023-12-31")};
    CHECK(desk.shown(filter) == QStringLiteral("12 22 32"));
    ColumnChoice person = choice(ColumnField::Person);
    person.condition = ValueCondition {ConditionKind::ContainsNot, QStringLiteral("何"), {}};
    filter.choices.append(person);
    CHECK(desk.shown(filter) == QStringLiteral("22 32"));
    CHECK(desk.values(filter, choice(ColumnField::Person)) == QStringLiteral("安某 1|何某 1| 1"));
}

TEST_CASE("of two conditions on a column both hold, or one of them")
{
    const PersonsDesk desk;
    const ValueCondition early {ConditionKind::Before, QStringLiteral("2022-01-01"), {}};
    const ValueCondition late {ConditionKind::After, QStringLiteral("2024-12-31"), {}};
    ListFilter filter;
    ColumnChoice due = choice(ColumnField::Deadline);
    due.condition = ColumnCondition(early, ConditionJoin::Or, late);
    filter.choices = {due};
    CHECK(desk.shown(filter) == QStringLiteral("11 13 21 23 31 33"));
    filter.choices.first().condition->join = ConditionJoin::And;
    CHECK(desk.shown(filter).isEmpty());
}

TEST_CASE("weeks and months of a condition are counted from the day the list is judged on")
{
    PersonsDesk desk;
    ListFilter filter;
    ColumnChoice due = choice(ColumnField::Deadline);
    due.condition = ValueCondition {ConditionKind::NextMonth, {}, {}};
    filter.choices = {due};
    CHECK(desk.shown(filter).isEmpty());
    desk.today = QDate(2023, 11, 30);
    CHECK(desk.shown(filter) == QStringLiteral("12 22 32"));
}

TEST_CASE("my tasks are those that name me, and no longer name than mine")
{
    PersonsDesk desk;
    REQUIRE(desk.type(dayingTask(1, 2), ColumnField::Person, u"何某某").has_value());
    CHECK(desk.shown({TaskView::Mine, QStringLiteral("何某"), {}}) == QStringLiteral("11 13 33"));
    CHECK(desk.shown({TaskView::Mine,
                      QStringLiteral("安某"),
                      {choice(ColumnField::Deadline, {QStringLiteral("2021-12-31")})}})
          == QStringLiteral("21"));
}

TEST_CASE("a view leaves out what does not belong to it")
{
    PersonsDesk desk;
    desk.today = QDate(2022, 1, 5);
    CHECK(desk.shown({TaskView::Overdue, {}, {}}) == QStringLiteral("11 21 31"));
    CHECK(desk.shown({}) == QStringLiteral("11 12 13 21 22 23 31 32 33"));
}

TEST_CASE("of a task that has some entries left out the others stay")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    REQUIRE(
        desk.type(
                task, CellAddress {ColumnField::Measure, {}, {}}, QStringLiteral("按月调度"), true)
            .has_value());
    const auto entries = desk.source.entries(RecordKind::Measure, tests::kDayingLedger);
    REQUIRE(entries.has_value());
    const RowsQuestion question {ListKind::Measures, desk.facts(), *entries, desk.calendar};
    const ListFilter filter {
        TaskView::All, {}, {choice(ColumnField::Measure, {QStringLiteral("按月调度")})}};
    const auto leftOut = readRowsLeftOut(desk.source, question, filter);
    REQUIRE(leftOut.has_value());
    RowFilter rows;
    rows.leftOut = *leftOut;
    CHECK(rows.isActive());
    const LedgerFacts facts = desk.facts();
    const RowList list({ListKind::Measures, facts, *entries, rows, false});
    REQUIRE(list.count() == 1);
    CHECK(list.at(0).task == task);
    CHECK(list.at(0).taskRows == 1);
    CHECK(list.counts() == RowCounts {1, 10, 1});
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/sorted_rows.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

SortKey by(ColumnField field, bool isDescending = false)
{
    return {field, {}, isDescending};
}

/// The tasks of the nine rows in the order of @p keys, as "11 12 …": objective and task.
QString orderOf(const EditDesk &desk, const QList<SortKey> &keys)
{
    const RowsQuestion question {ListKind::Whole, desk.facts(), {}, desk.calendar};
    const auto order = readOrder(desk.source, question, keys);
    REQUIRE(order.has_value());
    const LedgerFacts facts = desk.facts();
    const RowList rows({ListKind::Whole, facts, {}, {}, false, &*order});
    QStringList names;
    for (const ListRow &row : rows.rows()) {
        for (int objective = 1; objective <= 3; ++objective) {
            for (int task = 1; task <= 3; ++task) {
                if (row.task == dayingTask(objective, task))
                    names.append(QString::number(objective * 10 + task));
            }
        }
    }
    return names.join(u' ');
}

} // namespace

TEST_CASE("rows are sorted by the days of their deadlines, equal ones in the original order")
{
    const EditDesk desk;
    CHECK(orderOf(desk, {by(ColumnField::Deadline)})
          == QStringLiteral("11 21 31 12 22 32 13 23 33"));
    CHECK(orderOf(desk, {by(ColumnField::Deadline, true)})
          == QStringLiteral("13 23 33 12 22 32 11 21 31"));
}

TEST_CASE("blanks come last whichever way it goes")
{
    EditDesk desk;
    REQUIRE(desk.type(dayingTask(2, 2), ColumnField::Percent, u"40").has_value());
    REQUIRE(desk.type(dayingTask(3, 1), ColumnField::Percent, u"5").has_value());
    REQUIRE(desk.type(dayingTask(1, 3), ColumnField::Percent, u"100").has_value());
    CHECK(orderOf(desk, {by(ColumnField::Percent)})
          == QStringLiteral("31 22 13 11 12 21 23 32 33"));
    CHECK(orderOf(desk, {by(ColumnField::Percent, true)})
          == QStringLiteral("13 22 31 11 12 21 23 32 33"));
}

TEST_CASE("texts are sorted by pinyin, and by the next column among equals")
{
    EditDesk desk;
    const std::pair<int, const char16_t *> names[] = {{1, u"曾某"}, {2, u"安某"}, {3, u"王某"}};
    for (const auto &[objective, name] : names) {
        for (int task = 1; task <= 3; ++task)
            REQUIRE(desk.type(dayingTask(objective, task), ColumnField::Person, name).has_value());
    }
    CHECK(orderOf(desk, {by(ColumnField::Person)}) == QStringLiteral("21 22 23 31 32 33 11 12 13"));
    CHECK(orderOf(desk, {by(ColumnField::Person), by(ColumnField::Deadline, true)})
          == QStringLiteral("23 22 21 33 32 31 13 12 11"));
}

TEST_CASE("the worst light stands first")
{
    EditDesk desk;
    desk.today = QDate(2022, 1, 5);
    const QString order = orderOf(desk, {by(ColumnField::Light)});
    CHECK(order.startsWith(QStringLiteral("11 21 31")));
    CHECK(orderOf(desk, {by(ColumnField::Light, true)}).endsWith(QStringLiteral("11 21 31")));
}

TEST_CASE("sorted rows are not merged, and one that is new stands at the end")
{
    const EditDesk desk;
    const LedgerFacts facts = desk.facts();
    const RowOrder order({{dayingTask(3, 3), Id {}}, {dayingTask(1, 1), Id {}}});
    const RowList rows({ListKind::Whole, facts, {}, {}, true, &order});
    CHECK(rows.isSorted());
    CHECK(rows.at(0).task == dayingTask(3, 3));
    CHECK(rows.at(1).task == dayingTask(1, 1));
    CHECK(rows.at(2).task == dayingTask(1, 2));
    CHECK(rows.hasEntryRow());
    for (int row = 0; row < rows.count(); ++row) {
        CHECK(rows.spanTop(row, SpanLevel::Objective) == row);
        CHECK(rows.spanRows(row, SpanLevel::Objective) == 1);
    }
}

TEST_CASE(
    "reports are sorted by their days, whatever they say, and states in the order of the work")
{
    EditDesk desk;
    REQUIRE(desk.type(dayingTask(3, 1), ColumnField::Report, u"甲").has_value());
    desk.today = QDate(2021, 7, 29);
    REQUIRE(desk.type(dayingTask(1, 2), ColumnField::Report, u"乙").has_value());
    desk.today = QDate(2021, 7, 30);
    CHECK(orderOf(desk, {by(ColumnField::Report)}).startsWith(QStringLiteral("12 31 11")));
    // What is dated later is not known yet.
    desk.today = QDate(2021, 7, 29);
    CHECK(orderOf(desk, {by(ColumnField::Report)}).startsWith(QStringLiteral("12 11 13")));
    Task closed = desk.bundle(dayingTask(1, 1)).task;
    closed.state = TaskState::Closed;
    desk.source.put(closed);
    CHECK(orderOf(desk, {by(ColumnField::State)}).endsWith(QStringLiteral("33 11")));
}

TEST_CASE("entries are sorted by what is theirs")
{
    EditDesk desk;
    const CellAddress cell {ColumnField::Measure, {}, {}};
    REQUIRE(desk.type(dayingTask(1, 1), cell, QStringLiteral("按月调度"), true).has_value());
    const auto entries = desk.source.entries(RecordKind::Measure, tests::kDayingLedger);
    REQUIRE(entries.has_value());
    const RowsQuestion question {ListKind::Measures, desk.facts(), *entries, desk.calendar};
    const auto order = readOrder(desk.source, question, {by(ColumnField::Measure)});
    REQUIRE(order.has_value());
    const LedgerFacts facts = desk.facts();
    const RowList rows({ListKind::Measures, facts, *entries, {}, false, &*order});
    REQUIRE(rows.count() == 10);
    CHECK(rows.at(0).task == dayingTask(1, 1));
    CHECK(rows.at(0).entry == desk.bundle(dayingTask(1, 1)).measures.last().id);
}

TEST_CASE("paragraphs that begin alike are sorted by what comes later, numbers by value")
{
    EditDesk desk;
    const QString beginning = QString(40, u'一');
    const auto content = [&](int objective, int task, const QString &text) {
        Task changed = desk.bundle(dayingTask(objective, task)).task;
        changed.content = text;
        desk.source.put(changed);
    };
    content(1, 1, beginning + QStringLiteral("第10批"));
    content(2, 2, beginning + QStringLiteral("第9批"));
    content(3, 3, beginning);
    // A number across the place where a beginning ends: 丁12… is more than 丁9….
    content(1, 2, QString(31, u'丁') + QStringLiteral("12件"));
    content(1, 3, QString(31, u'丁') + QStringLiteral("9件"));
    const QString order = orderOf(desk, {by(ColumnField::Content)});
    const auto place = [&order](int task) { return order.indexOf(QString::number(task)); };
    CHECK(place(33) < place(22));
    CHECK(place(22) < place(11));
    CHECK(place(13) < place(12));
}

TEST_CASE("of very many rows, sorted in several parts, equal ones stay in the original order")
{
    constexpr qint64 kFirst = 20'000;
    constexpr qint64 kTasks = 12'000;
    const QStringList names {
        QStringLiteral("王某"), QStringLiteral("安某"), QStringLiteral("曾某")};
    tests::LedgerFixture fixture;
    const auto store = tests::filledStore(fixture);
    ChangeSet set = tests::emptySet(ChangeKind::Paste);
    for (qint64 i = 0; i < kTasks; ++i) {
        Task task = tests::sampleTask(Id {kFirst + i}, tests::kLedger, names.at(i % names.size()));
        task.position = static_cast<int>(10 + i);
        set.insert(task);
    }
    REQUIRE(store->apply(set).has_value());
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const LedgerFacts facts(*store->facts(tests::kLedger), QDate(2021, 7, 30), calendar);
    const RowsQuestion question {ListKind::Whole, facts, {}, calendar};
    const auto sorted = readSortedRows(*store, question, {by(ColumnField::Title)});
    REQUIRE(sorted.has_value());

    // 安, 王 and, as a name in a text, 曾 as céng: by the first letters a, c, w.
    QList<Id> expected;
    for (const qint64 name : {1, 2, 0}) {
        for (qint64 i = name; i < kTasks; i += names.size())
            expected.append(Id {kFirst + i});
    }
    QList<Id> found;
    for (const auto &[task, entry] : *sorted) {
        if (task.value >= kFirst)
            found.append(task);
    }
    CHECK(found == expected);
}

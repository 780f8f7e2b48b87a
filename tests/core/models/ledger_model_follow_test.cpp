// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/models/model_desk.h"

#include <QSemaphore>

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;
using tests::printed;

namespace {

const QString kHead = QStringLiteral("对标任务|工作内容\n");

// 对标任务 and 工作内容 of the first group and the tail that stays as it is.
QString firstGroup(const ModelDesk &desk)
{
    return printed(desk.model, {1, 2}).section(u'\n', 1, 3);
}

} // namespace

TEST_CASE("an edit in a cell is pending, then written, then shown, and the rest stays")
{
    ModelDesk desk;
    desk.load();
    QSignalSpy changes(&desk.model, &LedgerModel::dataChanged);
    QSignalSpy resets(&desk.model, &LedgerModel::modelReset);
    const QModelIndex cell = desk.cell(dayingTask(1, 2), ColumnField::Problem);

    desk.model.setPending(cell, true);
    CHECK(cell.data(PendingRole).toBool());
    CHECK_FALSE(cell.siblingAtRow(2).data(PendingRole).toBool());
    desk.type(cell, QStringLiteral("缺经费"));
    REQUIRE(desk.until([&] { return cell.data().toString() == QStringLiteral("缺经费"); }));
    desk.model.setPending(cell, false);
    CHECK_FALSE(cell.data(PendingRole).toBool());
    CHECK(resets.isEmpty());
    bool isTold = false;
    for (const QList<QVariant> &change : changes)
        isTold = isTold
            || (change.at(0).toModelIndex().row() == 1 && change.at(1).toModelIndex().row() == 1);
    CHECK(isTold);

    REQUIRE(desk.wait(desk.store.revert(desk.last)).has_value());
    REQUIRE(
        desk.until([&] { return cell.data().toString().startsWith(QStringLiteral("创新打造")); }));
}

TEST_CASE("what was written on the screen is seen before anything is read")
{
    ModelDesk desk;
    desk.load();
    desk.model.setVisibleRows(0, 2);
    const QModelIndex cell = desk.cell(dayingTask(1, 2), ColumnField::Problem);
    const QModelIndex measure = desk.cell(dayingTask(1, 2), ColumnField::Measure);
    const QModelIndex objective = desk.cell(dayingTask(1, 2), ColumnField::Objective);
    QSemaphore isOver;
    const auto busy = desk.store.read<int>([&isOver](const RecordSource &) -> Result<int> {
        isOver.acquire();
        return 0;
    });
    const std::pair<QModelIndex, QString> typed[] = {{cell, QStringLiteral("缺经费")},
                                                     {measure, QStringLiteral("筹资\n施工")},
                                                     {objective, QStringLiteral("社区治理")}};
    for (const auto &[index, text] : typed) {
        desk.type(index, text);
        CHECK(desk.until(
            [&shown = index, &wanted = text] { return shown.data().toString() == wanted; }));
        CHECK(desk.model.isFollowing());
    }
    isOver.release();
    CHECK(desk.wait(busy).has_value());
    REQUIRE(desk.until([&desk] { return !desk.model.isFollowing(); }));
    for (const auto &[index, text] : typed)
        CHECK(index.data().toString() == text);
}

TEST_CASE("a change of more records than are told is seen once it is read")
{
    ModelDesk desk;
    desk.load();
    desk.model.setVisibleRows(0, 2);
    const QModelIndex measure = desk.cell(dayingTask(1, 2), ColumnField::Measure);
    const qsizetype before = measure.data().toString().count(u'\n');
    ChangeSet set {ChangeKind::Paste, {}, {}, {}};
    for (qint64 i = 0; i <= Changed::kMostWritten; ++i) {
        Measure added;
        added.id = Id {200'000 + i};
        added.task = dayingTask(1, 2);
        added.position = static_cast<int>(100 + i);
        added.text = QStringLiteral("筹资");
        set.insert(added);
    }
    desk.write(set);
    CHECK(desk.until([&] { return measure.data().toString().count(u'\n') == before + 101; }));
}

TEST_CASE("a reading from before what was written last does not bring the old text back")
{
    ModelDesk desk;
    desk.load();
    desk.model.setVisibleRows(0, 2);
    const QModelIndex cell = desk.cell(dayingTask(1, 2), ColumnField::Problem);
    QStringList seen;
    QObject::connect(&desk.model, &LedgerModel::dataChanged, &desk.model, [&] {
        if (seen.isEmpty() || seen.constLast() != cell.data().toString())
            seen.append(cell.data().toString());
    });
    // Each is written while the one before is still being read.
    QStringList typed;
    for (int i = 0; i < 20; ++i) {
        typed.append(QStringLiteral("第%1次").arg(i));
        desk.type(cell, typed.constLast());
        REQUIRE(desk.until([&] { return cell.data().toString() == typed.constLast(); }));
    }
    REQUIRE(desk.until([&desk] { return !desk.model.isFollowing(); }));
    CHECK(seen == typed);
}

TEST_CASE("a new task is one row that comes, taking it back one that goes")
{
    ModelDesk desk;
    desk.load();
    QSignalSpy inserted(&desk.model, &LedgerModel::rowsInserted);
    QSignalSpy removed(&desk.model, &LedgerModel::rowsRemoved);
    QSignalSpy resets(&desk.model, &LedgerModel::modelReset);
    const auto set = desk.model.newTaskChange(desk.model.index(0, 0));
    REQUIRE(set.has_value());
    const Id added = idOf(*set->changes.first().after);
    desk.write(*set);

    REQUIRE(desk.until([&] { return desk.model.rowCount() == 11; }));
    REQUIRE(inserted.size() == 1);
    CHECK(inserted.first().at(1).toInt() == 1);
    CHECK(inserted.first().at(2).toInt() == 1);
    CHECK(desk.model.index(0, 1).data(SpanRole).toInt() == 4);
    CHECK(desk.model.index(1, 1).data(TaskIdRole).toLongLong() == added.value);
    CHECK(desk.model.counts() == RowCounts {10, 10, 10});
    REQUIRE(desk.until([&desk] { return desk.hasTexts(); }));

    REQUIRE(desk.wait(desk.store.revert(desk.last)).has_value());
    REQUIRE(desk.until([&] { return desk.model.rowCount() == 10; }));
    REQUIRE(removed.size() == 1);
    CHECK(removed.first().at(1).toInt() == 1);
    CHECK(desk.model.index(0, 1).data(SpanRole).toInt() == 3);
    CHECK(resets.isEmpty());
}

TEST_CASE("deleted tasks go with all they own and come back by taking the change back")
{
    ModelDesk desk;
    desk.load();
    const QString before = printed(desk.model);
    const auto set = desk.wait(desk.model.deleteChange(
        {desk.model.index(1, 2), desk.model.index(1, 3), desk.model.index(5, 0)}));
    REQUIRE(set.has_value());
    desk.write(*set);
    REQUIRE(desk.until([&] { return desk.model.rowCount() == 8; }));
    CHECK_FALSE(desk.cell(dayingTask(1, 2), ColumnField::Content).isValid());
    CHECK(firstGroup(desk).startsWith(QStringLiteral("城乡社区治理能力和水平全面提升|")));

    REQUIRE(desk.wait(desk.store.revert(desk.last)).has_value());
    REQUIRE(desk.until([&] { return desk.model.rowCount() == 10 && desk.hasTexts(); }));
    CHECK(printed(desk.model) == before);
}

TEST_CASE("in the list of responsibilities those who are responsible go, and no task")
{
    ModelDesk desk;
    desk.load();
    desk.model.setList(ListKind::Responsibilities);
    REQUIRE(desk.until([&] { return desk.model.filledRowCount() == 9 && desk.hasTexts(); }));
    const QString before = printed(desk.model);
    const QModelIndex person = desk.cell(dayingTask(1, 2), ColumnField::Person);
    REQUIRE_FALSE(person.data().toString().isEmpty());
    const auto set = desk.wait(desk.model.deleteChange({person, person.siblingAtColumn(0)}));
    REQUIRE(set.has_value());
    CHECK(set->action.arguments.value(0) == QStringLiteral("responsibility"));
    desk.write(*set);
    REQUIRE(desk.until([&] {
        return desk.cell(dayingTask(1, 2), ColumnField::Person).data().toString().isEmpty();
    }));
    CHECK(desk.model.filledRowCount() == 9);

    REQUIRE(desk.wait(desk.store.revert(desk.last)).has_value());
    CHECK(desk.until([&] { return printed(desk.model) == before; }));
}

TEST_CASE("deleted entries of several tasks are counted together")
{
    ModelDesk desk;
    desk.load();
    desk.model.setList(ListKind::Measures);
    REQUIRE(desk.until([&] { return desk.model.index(4, 0).data(EntryIdRole).toLongLong() != 0; }));
    const auto set
        = desk.wait(desk.model.deleteChange({desk.model.index(0, 0), desk.model.index(4, 0)}));
    REQUIRE(set.has_value());
    CHECK(set->changes.size() == 2);
    CHECK(set->action.arguments.value(0) == QStringLiteral("measure"));
    CHECK(set->action.arguments.value(2) == QStringLiteral("2"));
}

TEST_CASE("an objective renamed changes in all its rows")
{
    ModelDesk desk;
    desk.load();
    desk.type(desk.cell(dayingTask(2, 1), ColumnField::Objective), QStringLiteral("社会组织"));
    REQUIRE(desk.until([&] {
        return desk.cell(dayingTask(2, 3), ColumnField::Objective).data(Qt::EditRole).toString()
            == QStringLiteral("社会组织");
    }));
}

TEST_CASE("a task and a measure begun in the entry row")
{
    ModelDesk desk;
    desk.load();
    desk.type(desk.model.index(9, desk.model.columnOf(ColumnField::Content)),
              QStringLiteral("新任务"));
    REQUIRE(desk.until([&] { return desk.model.rowCount() == 11 && desk.hasTexts(); }));
    CHECK(desk.model.index(9, 2).data().toString() == QStringLiteral("新任务"));
    CHECK(desk.model.index(6, 1).data(SpanRole).toInt() == 4);

    desk.model.setList(ListKind::Measures);
    desk.model.setEntryTask(dayingTask(1, 1));
    const int column = desk.model.columnOf(ColumnField::Measure);
    const auto set = desk.model.changeFor(desk.model.index(10, column), QStringLiteral("每周调度"));
    REQUIRE(set.has_value());
    CHECK(set->action == Action {ActionKind::AddEntry, {QStringLiteral("measure")}});
    desk.write(*set);
    REQUIRE(desk.until([&] { return desk.model.rowCount() == 12; }));
    CHECK(desk.model.index(1, column).data().toString() == QStringLiteral("每周调度"));
    CHECK(desk.model.index(0, desk.model.columnOf(ColumnField::Problem)).data(SpanRole).toInt()
          == 2);
    CHECK(desk.model.counts() == RowCounts {10, 10, 10});

    const auto removal = desk.wait(desk.model.deleteChange({desk.model.index(1, column)}));
    REQUIRE(removal.has_value());
    CHECK(removal->changes.size() == 1);
    desk.write(*removal);
    REQUIRE(desk.until([&] { return desk.model.rowCount() == 11; }));
}

TEST_CASE("a row whose editor is open stays, and rows come only when it is closed")
{
    ModelDesk desk;
    desk.load();
    REQUIRE(desk.until([&desk] { return desk.model.isSearchComplete(); }));
    desk.model.setSearch(QStringLiteral("宣传力度"));
    REQUIRE(desk.model.rowCount() == 2);
    const QModelIndex cell = desk.model.index(0, desk.model.columnOf(ColumnField::Content));
    desk.model.beginEditing(cell);

    desk.type(cell, QStringLiteral("加强引导"));
    REQUIRE(desk.until([&] { return cell.data().toString() == QStringLiteral("加强引导"); }));
    CHECK(desk.model.rowCount() == 2);
    desk.model.endEditing();
    CHECK(desk.model.rowCount() == 1);

    desk.model.clearFilters();
    desk.model.beginEditing(desk.model.index(0, 2));
    const auto set = desk.model.newTaskChange({});
    REQUIRE(set.has_value());
    QSignalSpy changes(&desk.store, &StoreThread::changed);
    desk.write(*set);
    REQUIRE((!changes.isEmpty() || changes.wait(ModelDesk::kPatience)));
    desk.type(desk.model.index(0, 3), QStringLiteral("缺口大"));
    REQUIRE(desk.until(
        [&] { return desk.model.index(0, 3).data().toString() == QStringLiteral("缺口大"); }));
    CHECK(desk.model.rowCount() == 10);
    desk.model.endEditing();
    REQUIRE(desk.until([&] { return desk.model.rowCount() == 11; }));
}

TEST_CASE("what is typed is found by the search at once, what is gone is not")
{
    ModelDesk desk;
    desk.load();
    REQUIRE(desk.until([&desk] { return desk.model.isSearchComplete(); }));
    desk.type(desk.cell(dayingTask(1, 1), ColumnField::Report), QStringLiteral("已完工十六个"));
    desk.model.setSearch(QStringLiteral("完工十六"));
    REQUIRE(desk.until([&] { return desk.model.counts().shown == 1; }));
    REQUIRE(desk.wait(desk.store.revert(desk.last)).has_value());
    REQUIRE(desk.until([&] { return desk.model.counts().shown == 0; }));
}

TEST_CASE("a report typed in the cell becomes a dated one, its percent moves the objective")
{
    ModelDesk desk;
    desk.load();
    desk.type(desk.cell(dayingTask(1, 1), ColumnField::Percent), QStringLiteral("60"));
    desk.type(desk.cell(dayingTask(1, 1), ColumnField::Report), QStringLiteral("已开工"));
    const int column = desk.model.columnOf(ColumnField::Percent);
    REQUIRE(desk.until([&] {
        return printed(desk.model, {column, column + 1}).section(u'\n', 1, 1)
            == QStringLiteral("60|07-30>已开工");
    }));
    CHECK(desk.model.facts().lightOf(dayingTask(1, 0)).percent == 20);
}

TEST_CASE("following a change shows what reading the file anew shows, in every list")
{
    ModelDesk desk;
    desk.load();
    desk.type(desk.cell(dayingTask(1, 1), ColumnField::Measure), QStringLiteral("走访"));
    desk.type(desk.cell(dayingTask(1, 2), ColumnField::Person), QStringLiteral("新某、胡应兵"));
    const auto added = desk.model.newTaskChange(desk.model.index(4, 0));
    REQUIRE(added.has_value());
    desk.write(*added);
    desk.type(desk.cell(dayingTask(3, 1), ColumnField::Deadline), QStringLiteral("2021年12月底"));
    desk.write(*desk.wait(desk.model.deleteChange({desk.model.index(1, 0)})));
    REQUIRE(desk.wait(desk.store.revert(desk.last)).has_value());

    LedgerModel fresh({desk.store, desk.clock, desk.ids, WorkCalendar::builtIn()});
    fresh.setLedgers({tests::kDayingLedger});
    for (const auto &[list, key] : EnumKeys<ListKind>::values) {
        INFO(key.data());
        desk.model.setList(list);
        fresh.setList(list);
        CHECK(desk.until([&] { return printed(desk.model) == printed(fresh) && desk.hasTexts(); }));
        CHECK(printed(desk.model).size() > 100);
    }
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/validate.h"
#include "core/views/range_edit.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

const Id kFirstTask = dayingTask(1, 1);
const Id kSecond = dayingTask(1, 2);
const Id kLast = dayingTask(3, 3);

/// Rows are told apart by their tasks.
RangeText cellText(Id task, ColumnField field, const char16_t *text)
{
    return {task, {field, {}, {}}, QString::fromUtf16(text), static_cast<int>(task.value)};
}

RangeText newRowText(int row, ColumnField field, const char16_t *text, bool isOfEntry = false)
{
    return {{}, {field, {}, {}}, QString::fromUtf16(text), -row, isOfEntry};
}

RangeContext contextOf(EditDesk &desk)
{
    return {*desk.source.ledgers(),
            *desk.source.units(),
            *desk.source.people(),
            desk.facts(),
            desk.calendar,
            desk.ids,
            desk.today,
            desk.clerk};
}

/// Types @p texts and writes what comes of it.
RangeEdit
typed(EditDesk &desk, const QList<RangeText> &texts, ActionKind action = ActionKind::PasteCells)
{
    const auto edit = rangeEdit(desk.source, contextOf(desk), texts, action);
    REQUIRE(edit.has_value());
    desk.source.apply(edit->set);
    desk.written.append(edit->set);
    return *edit;
}

QList<Id> tasksOf(const EditDesk &desk)
{
    QList<Id> tasks;
    const auto all = desk.source.facts(tests::kDayingLedger);
    for (const TaskFacts &facts : *all)
        tasks.append(facts.id);
    return tasks;
}

} // namespace

TEST_CASE("texts for several cells are one change that is taken back as one")
{
    EditDesk desk;
    const auto before = desk.source.records();
    const RangeEdit edit = typed(desk,
                                 {cellText(kFirstTask, ColumnField::Content, u"甲"),
                                  cellText(kFirstTask, ColumnField::Problem, u"乙"),
                                  cellText(kSecond, ColumnField::Content, u"丙")});
    CHECK(edit.cells == 3);
    CHECK(edit.refused.isEmpty());
    CHECK(edit.set.kind == ChangeKind::Paste);
    CHECK(edit.set.action == Action {ActionKind::PasteCells, {QStringLiteral("3")}});
    CHECK(desk.text(kFirstTask, ColumnField::Content) == QStringLiteral("甲"));
    CHECK(desk.text(kFirstTask, ColumnField::Problem) == QStringLiteral("乙"));
    CHECK(desk.text(kSecond, ColumnField::Content) == QStringLiteral("丙"));
    desk.takeBack();
    CHECK(desk.source.records() == before);
}

TEST_CASE("what stands in a cell already is not written, and one cell is called by its column")
{
    EditDesk desk;
    const QString same = desk.text(kFirstTask, ColumnField::Content);
    const RangeEdit edit = typed(desk,
                                 {{kFirstTask, {ColumnField::Content, {}, {}}, same, 0},
                                  cellText(kFirstTask, ColumnField::Problem, u"乙")});
    CHECK(edit.cells == 1);
    CHECK(edit.set.action.kind == ActionKind::EditCell);
    CHECK(edit.set.action.arguments.first() == QStringLiteral("problem"));
    CHECK(typed(desk, {}).set.isEmpty());
}

TEST_CASE("a cell is typed on top of what the cells before made of its task")
{
    EditDesk desk;
    const RangeEdit edit = typed(desk,
                                 {cellText(kFirstTask, ColumnField::Percent, u"40"),
                                  cellText(kFirstTask, ColumnField::Report, u"完成7个"),
                                  cellText(kFirstTask, ColumnField::Percent, u"45")});
    CHECK(edit.refused.isEmpty());
    const QList<Progress> reports = desk.bundle(kFirstTask).reports;
    REQUIRE(reports.size() == 1);
    CHECK(reports.first().date == desk.today);
    CHECK(reports.first().percent == 45);
    CHECK(reports.first().text == QStringLiteral("完成7个"));
}

TEST_CASE("somebody new is made once, however many cells name them")
{
    EditDesk desk;
    const auto people = desk.source.people()->size();
    typed(desk,
          {cellText(kFirstTask, ColumnField::Person, u"欧阳新"),
           cellText(kSecond, ColumnField::Person, u"欧阳新"),
           cellText(kLast, ColumnField::Person, u"欧阳新")});
    REQUIRE(desk.source.people()->size() == people + 1);
    const Id person = desk.source.people()->last().id;
    for (const Id task : {kFirstTask, kSecond, kLast})
        CHECK(desk.bundle(task).responsibilities.last().person == person);
}

TEST_CASE("a text that a cell refuses stops none of the others")
{
    EditDesk desk;
    const RangeEdit edit = typed(desk,
                                 {cellText(kFirstTask, ColumnField::Percent, u"很多"),
                                  cellText(kSecond, ColumnField::Percent, u"30%"),
                                  cellText(kFirstTask, ColumnField::Deadline, u"2022年底"),
                                  cellText(Id {77}, ColumnField::Content, u"没有")});
    REQUIRE(edit.refused.size() == 3);
    CHECK(edit.refused.at(0).cell == 0);
    CHECK(edit.refused.at(0).error.kind == ErrorKind::InvalidValue);
    CHECK(edit.refused.at(0).error.arguments
          == QStringList {QStringLiteral("percent"), keyOf(Fault::OutOfRange)});
    CHECK(edit.refused.at(1).cell == 2);
    CHECK(edit.refused.at(1).error.kind == ErrorKind::NeedsStep);
    CHECK(edit.refused.at(2).error.kind == ErrorKind::NotFound);
    CHECK(edit.cells == 1);
    CHECK(desk.text(kFirstTask, ColumnField::Deadline) == QStringLiteral("2021年底"));
    CHECK(desk.bundle(kSecond).reports.last().percent == 30);
}

TEST_CASE("a closed ledger takes no texts")
{
    EditDesk desk;
    RangeContext context = contextOf(desk);
    context.ledgers.first().isClosed = true;
    const auto edit = rangeEdit(desk.source,
                                context,
                                {cellText(kFirstTask, ColumnField::Content, u"甲"),
                                 newRowText(1, ColumnField::Content, u"乙")},
                                ActionKind::PasteCells);
    REQUIRE(edit.has_value());
    CHECK(edit->set.isEmpty());
    REQUIRE(edit->refused.size() == 2);
    CHECK(edit->refused.first().error.kind == ErrorKind::LedgerClosed);
    CHECK(edit->refused.last().error.kind == ErrorKind::LedgerClosed);
}

TEST_CASE("new rows become tasks behind the last one, under its objective")
{
    EditDesk desk;
    const auto before = desk.source.records();
    const QList<Id> known = tasksOf(desk);
    typed(desk,
          {newRowText(1, ColumnField::Content, u"第十项"),
           newRowText(1, ColumnField::Deadline, u"2021年9月底"),
           newRowText(2, ColumnField::Content, u"第十一项"),
           newRowText(3, ColumnField::Content, u"  ")});
    const QList<Id> tasks = tasksOf(desk);
    REQUIRE(tasks.size() == known.size() + 2);
    CHECK(tasks.mid(0, known.size()) == known);
    const TaskBundle tenth = desk.bundle(tasks.at(known.size()));
    const TaskBundle eleventh = desk.bundle(tasks.last());
    CHECK(tenth.task.content == QStringLiteral("第十项"));
    CHECK(tenth.task.parent == desk.bundle(kLast).task.parent);
    REQUIRE(tenth.deadlines.size() == 1);
    CHECK(tenth.deadlines.first().due == QDate(2021, 9, 30));
    REQUIRE(tenth.events.size() == 1);
    CHECK(tenth.events.first().kind == EventKind::Registered);
    CHECK(eleventh.task.content == QStringLiteral("第十一项"));
    CHECK(eleventh.task.parent == tenth.task.parent);
    CHECK(eleventh.task.position > tenth.task.position);
    desk.takeBack();
    CHECK(desk.source.records() == before);
}

TEST_CASE("another objective among the texts of a new row begins one, the rows after it join it")
{
    EditDesk desk;
    const auto known = tasksOf(desk).size();
    typed(desk,
          {newRowText(1, ColumnField::Number, u"4"),
           newRowText(1, ColumnField::Objective, u"养老服务提质"),
           newRowText(1, ColumnField::Content, u"建成三个中心"),
           newRowText(2, ColumnField::Objective, u"养老服务提质"),
           newRowText(2, ColumnField::Content, u"培训护理员"),
           newRowText(3, ColumnField::Content, u"发放补贴")});
    const QList<Id> tasks = tasksOf(desk);
    REQUIRE(tasks.size() == known + 4);
    const Task objective = desk.bundle(tasks.at(known)).task;
    CHECK(objective.title == QStringLiteral("养老服务提质"));
    CHECK(objective.code == QStringLiteral("4"));
    CHECK_FALSE(objective.parent.isSet());
    for (qsizetype at = known + 1; at < tasks.size(); ++at)
        CHECK(desk.bundle(tasks.at(at)).task.parent == objective.id);
    CHECK(desk.bundle(tasks.last()).task.content == QStringLiteral("发放补贴"));
    // The objective that was last before is as it was.
    CHECK(desk.text(kLast, ColumnField::Number) == QStringLiteral("3"));
}

TEST_CASE("new rows of a list of entries become entries of the task at hand")
{
    EditDesk desk;
    RangeContext context = contextOf(desk);
    context.entryKind = RecordKind::Measure;
    context.entryTask = kFirstTask;
    const auto edit = rangeEdit(desk.source,
                                context,
                                {newRowText(1, ColumnField::Measure, u"每周调度", true),
                                 newRowText(1, ColumnField::MeasurePhrase, u"2021年9月底", true),
                                 newRowText(2, ColumnField::Measure, u"月底通报", true)},
                                ActionKind::PasteCells);
    REQUIRE(edit.has_value());
    CHECK(edit->cells == 3);
    CHECK(edit->newRows == 2);
    desk.source.apply(edit->set);
    const QList<Measure> measures = desk.bundle(kFirstTask).measures;
    REQUIRE(measures.size() == 3);
    CHECK(measures.at(1).text == QStringLiteral("每周调度"));
    CHECK(measures.at(1).plannedEnd == QDate(2021, 9, 30));
    CHECK(measures.at(2).text == QStringLiteral("月底通报"));
}

TEST_CASE("a row without an entry gets one, whichever of its cells is typed into first")
{
    EditDesk desk;
    const Deadline known = desk.bundle(kFirstTask).deadlines.first();
    desk.source.remove(known.id);
    RangeContext context = contextOf(desk);
    context.entryKind = RecordKind::Deadline;
    const auto edit = rangeEdit(
        desk.source,
        context,
        {{kFirstTask, {ColumnField::Node, {}, {}}, QStringLiteral("初稿"), 0, true},
         {kFirstTask, {ColumnField::Deadline, {}, {}}, QStringLiteral("2021年9月底"), 0, true}},
        ActionKind::PasteCells);
    REQUIRE(edit.has_value());
    CHECK(edit->refused.isEmpty());
    CHECK(edit->newRows == 0);
    desk.source.apply(edit->set);
    const QList<Deadline> deadlines = desk.bundle(kFirstTask).deadlines;
    REQUIRE(deadlines.size() == 1);
    CHECK(deadlines.first().stage == QStringLiteral("初稿"));
    CHECK(deadlines.first().due == QDate(2021, 9, 30));
}

TEST_CASE("a blank beside a text of the same entry does not take the entry out first")
{
    EditDesk desk;
    Deadline node;
    node.id = desk.ids.next();
    node.task = kFirstTask;
    node.position = 5;
    node.isFinal = false;
    node.stage = QStringLiteral("初稿");
    desk.source.put(node);
    const auto edit = rangeEdit(desk.source,
                                contextOf(desk),
                                {{kFirstTask, {ColumnField::Node, {}, node.id}, QString(), 0, true},
                                 {kFirstTask,
                                  {ColumnField::Deadline, {}, node.id},
                                  QStringLiteral("2021年9月底"),
                                  0,
                                  true}},
                                ActionKind::PasteCells);
    REQUIRE(edit.has_value());
    CHECK(edit->refused.isEmpty());
    desk.source.apply(edit->set);
    const Deadline after = desk.bundle(kFirstTask).deadlines.last();
    CHECK(after.id == node.id);
    CHECK(after.stage.isEmpty());
    CHECK(after.phrase == QStringLiteral("2021年9月底"));
}

TEST_CASE("a new row whose texts are all refused is not made, what it refused is told")
{
    EditDesk desk;
    const auto before = desk.source.records();
    const RangeEdit edit = typed(desk, {newRowText(1, ColumnField::Percent, u"很多")});
    CHECK(edit.newRows == 0);
    REQUIRE(edit.refused.size() == 1);
    CHECK(edit.refused.first().cell == 0);
    desk.takeBack();
    CHECK(desk.source.records() == before);
}

TEST_CASE("a text that stands above already makes no row by itself")
{
    EditDesk desk;
    const QString objective = desk.text(kLast, ColumnField::Objective);
    const RangeEdit edit
        = typed(desk, {{{}, {ColumnField::Objective, {}, {}}, objective, -1, false}});
    CHECK(edit.newRows == 0);
    CHECK(edit.set.isEmpty());
}

TEST_CASE("one new task with one text is called that, not the text of a cell")
{
    EditDesk desk;
    const RangeEdit edit = typed(desk, {newRowText(1, ColumnField::Content, u"第十项")});
    CHECK(edit.newRows == 1);
    CHECK(edit.set.action.kind == ActionKind::AddTask);
}

TEST_CASE("a new task and its texts are inserted, not inserted and edited")
{
    EditDesk desk;
    const RangeEdit edit = typed(desk,
                                 {newRowText(1, ColumnField::Content, u"第十项"),
                                  newRowText(1, ColumnField::Problem, u"难处"),
                                  newRowText(1, ColumnField::Acceptance, u"标准")});
    int tasks = 0;
    for (const RecordChange &change : edit.set.changes) {
        CHECK_FALSE(change.before.isSet());
        tasks += kindOf(*change.after) == RecordKind::Task ? 1 : 0;
    }
    CHECK(tasks == 1);
}

TEST_CASE("a task put under an objective that is not known is left alone")
{
    EditDesk desk;
    Task moved = desk.bundle(kFirstTask).task;
    moved.parent = Id {4711};
    RangeContext context = contextOf(desk);
    desk.source.put(moved);
    const auto edit = rangeEdit(desk.source,
                                context,
                                {cellText(kFirstTask, ColumnField::Objective, u"另一目标")},
                                ActionKind::PasteCells);
    REQUIRE(edit.has_value());
    CHECK(edit->set.isEmpty());
    REQUIRE(edit->refused.size() == 1);
    CHECK(edit->refused.first().error.kind == ErrorKind::NotFound);
}

TEST_CASE("a file without tasks takes its first from a pasted row")
{
    EditDesk desk;
    const QList<Record> records = desk.source.records();
    for (const Record &record : records) {
        if (taskOf(record).isSet())
            desk.source.remove(idOf(record));
    }
    typed(desk,
          {newRowText(1, ColumnField::Objective, u"目标"),
           newRowText(1, ColumnField::Content, u"任务")});
    const QList<Id> tasks = tasksOf(desk);
    REQUIRE(tasks.size() == 2);
    CHECK(desk.bundle(tasks.first()).task.title == QStringLiteral("目标"));
    CHECK(desk.bundle(tasks.last()).task.parent == tasks.first());
}

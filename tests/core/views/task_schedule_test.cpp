// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_schedule.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kThursday(2026, 9, 24);

TaskBundle taskDue(QDate due)
{
    TaskBundle bundle;
    bundle.task.id = Id {1};
    Deadline node;
    node.id = Id {2};
    node.task = bundle.task.id;
    node.stage = QStringLiteral("开工");
    node.due = QDate(2026, 12, 31);
    node.isFinal = false;
    Deadline final = node;
    final.id = Id {3};
    final.stage.clear();
    final.due = due;
    final.isFinal = true;
    bundle.deadlines = {final, node};
    return bundle;
}

void add(TaskBundle &bundle, const char16_t *duration, QDate doneOn = {})
{
    Measure measure;
    measure.id = Id {10 + bundle.measures.size()};
    measure.task = bundle.task.id;
    measure.position = static_cast<int>(bundle.measures.size());
    measure.duration = QString::fromUtf16(duration);
    measure.doneOn = doneOn;
    bundle.measures.append(measure);
}

TaskSchedule scheduleOf(const TaskBundle &bundle, DayOffRule rule = DayOffRule::Stays)
{
    return taskSchedule(bundle, rule, kThursday, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("measures are counted back from the final deadline, not from a node")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    add(bundle, u"3");
    add(bundle, u"4个工作日");
    const TaskSchedule schedule = scheduleOf(bundle);
    CHECK(schedule.due == QDate(2026, 10, 12));
    CHECK(schedule.isCounted());
    CHECK(schedule.needed == 7);
    CHECK(schedule.available == 8); // 24, 28–30 September, 8, 9, 10 and 12 October
    REQUIRE(schedule.next());
    CHECK(schedule.next()->measure == Id {10});
    CHECK(schedule.next()->limits.latestStart == QDate(2026, 9, 28));
}

TEST_CASE("what is done needs no time, what will be done tomorrow does")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    add(bundle, u"3", QDate(2026, 9, 24));
    add(bundle, u"4", QDate(2026, 9, 25));
    const TaskSchedule schedule = scheduleOf(bundle);
    CHECK(schedule.measures.at(0).isDone);
    CHECK_FALSE(schedule.measures.at(1).isDone);
    CHECK(schedule.needed == 4);
    CHECK(schedule.next()->measure == Id {11});
}

TEST_CASE("a measure that was begun needs the workdays it has not had yet")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    add(bundle, u"1周");
    bundle.measures.first().startedOn = QDate(2026, 9, 21);
    const TaskSchedule schedule = scheduleOf(bundle);
    CHECK(schedule.measures.first().isStarted);
    CHECK(schedule.needed == 2); // it had the 21st, 22nd and 23rd
    bundle.measures.first().startedOn = QDate(2026, 9, 25); // not yet
    CHECK(scheduleOf(bundle).needed == 5);
    CHECK_FALSE(scheduleOf(bundle).measures.first().isStarted);
}

TEST_CASE("a deadline on a day off is kept by the ledger's rule")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 5));
    add(bundle, u"1");
    CHECK(scheduleOf(bundle).measures.first().limits.latestEnd == QDate(2026, 9, 30));
    const TaskSchedule later = scheduleOf(bundle, DayOffRule::Later);
    CHECK(later.due == QDate(2026, 10, 8));
    CHECK(later.measures.first().limits.latestEnd == QDate(2026, 10, 8));
}

TEST_CASE("without a length or without a day nothing is counted")
{
    TaskBundle unsaid = taskDue(QDate(2026, 10, 12));
    add(unsaid, u"适时");
    CHECK_FALSE(scheduleOf(unsaid).isCounted());
    CHECK(scheduleOf(unsaid).next() == nullptr);

    TaskBundle undated = taskDue({});
    add(undated, u"3");
    CHECK_FALSE(scheduleOf(undated).isCounted());
    CHECK(scheduleOf(undated).next() == nullptr);
}

TEST_CASE("after the deadline no workdays are left")
{
    TaskBundle bundle = taskDue(QDate(2026, 9, 22));
    add(bundle, u"3");
    const TaskSchedule schedule = scheduleOf(bundle);
    CHECK(schedule.available == -1); // the 23rd
    CHECK(schedule.next()->limits.latestStart == QDate(2026, 9, 20)); // a worked Sunday
    CHECK(schedule.next()->limits.slack == -4); // 20, 21, 22 and 23
}

TEST_CASE("a node that a measure names holds for the measures up to that one")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    add(bundle, u"3");
    add(bundle, u"4");
    bundle.measures.first().text = QStringLiteral("场地平整，具备开工条件");
    bundle.deadlines.last().due = QDate(2026, 9, 28); // 开工
    TaskSchedule schedule = scheduleOf(bundle);
    REQUIRE(schedule.nodes.size() == 1);
    CHECK(schedule.nodes.first() == ScheduledNode {Id {2}, QDate(2026, 9, 28), {}, 1, true});
    CHECK(schedule.measures.at(0).limits.latestEnd == QDate(2026, 9, 28));
    CHECK(schedule.measures.at(0).limits.latestStart == QDate(2026, 9, 23));
    CHECK(schedule.measures.at(0).node == Id {2});
    CHECK(schedule.measures.at(1).limits.latestEnd == QDate(2026, 10, 12));
    CHECK(schedule.measures.at(1).node == Id {});
    CHECK(schedule.due == QDate(2026, 10, 12));

    // Reached, it holds no more, and keeps its place.
    bundle.deadlines.last().actual = QDate(2026, 9, 22);
    schedule = scheduleOf(bundle);
    CHECK(schedule.nodes.first().reachedOn == QDate(2026, 9, 22));
    CHECK_FALSE(schedule.nodes.first().isBinding);
    CHECK(schedule.nodes.first().measuresBefore == 1);
    CHECK(schedule.measures.at(0).limits.latestEnd == QDate(2026, 9, 30));
    bundle.deadlines.last().actual = QDate(2026, 9, 25); // not yet
    CHECK(scheduleOf(bundle).nodes.first().isBinding);
}

TEST_CASE("a node on a day off is kept by the ledger's rule")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    add(bundle, u"1");
    bundle.measures.first().text = QStringLiteral("开工");
    bundle.deadlines.last().due = QDate(2026, 10, 5);
    CHECK(scheduleOf(bundle).measures.first().limits.latestEnd == QDate(2026, 9, 30));
    const TaskSchedule later = scheduleOf(bundle, DayOffRule::Later);
    CHECK(later.nodes.first().due == QDate(2026, 10, 8));
    CHECK(later.measures.first().limits.latestEnd == QDate(2026, 10, 8));
}

TEST_CASE("a node that nothing places stands where its day lies and holds nothing")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    add(bundle, u"3");
    add(bundle, u"4");
    bundle.deadlines.last().due = QDate(2026, 9, 30);
    const TaskSchedule schedule = scheduleOf(bundle);
    CHECK(schedule.nodes.first() == ScheduledNode {Id {2}, QDate(2026, 9, 30), {}, 1, false});
    CHECK(schedule.measures.at(0).limits.latestStart == QDate(2026, 9, 28));
    CHECK(schedule.measures.at(0).node == Id {});
}

TEST_CASE("nodes stand in the order of their places, those of one place by day")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    add(bundle, u"3");
    add(bundle, u"4");
    Deadline half = bundle.deadlines.last();
    half.id = Id {4};
    half.stage = QStringLiteral("过半");
    half.plannedPercent = 50;
    half.due = QDate(2026, 9, 29);
    Deadline early = half;
    early.id = Id {5};
    early.due = QDate(2026, 9, 24);
    Deadline begin = half;
    begin.id = Id {6};
    begin.plannedPercent = 0;
    bundle.deadlines = {bundle.deadlines.first(), half, early, begin};
    const TaskSchedule schedule = scheduleOf(bundle);
    QList<qint64> order;
    for (const ScheduledNode &node : schedule.nodes)
        order.append(node.deadline.value);
    CHECK(order == QList<qint64> {6, 5, 4});
    CHECK(schedule.measures.first().node == Id {5});
}

namespace {

/// Two, three, one and two workdays: the first, two side by side behind it, the last behind both.
TaskBundle branchedTask()
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    for (const char16_t *duration : {u"2", u"3", u"1", u"2"})
        add(bundle, duration);
    bundle.measures[2].predecessors = QStringLiteral("#10");
    bundle.measures[3].predecessors = QStringLiteral("#11 #12");
    return bundle;
}

} // namespace

TEST_CASE("measures that name what they wait for are scheduled side by side")
{
    TaskBundle bundle = branchedTask();
    TaskSchedule schedule = scheduleOf(bundle);
    CHECK(schedule.needed == 7);
    CHECK(schedule.next()->measure == Id {10});
    CHECK(schedule.measures.at(1).limits.latestStart == QDate(2026, 9, 30)); // 30, 8 and 9
    CHECK(schedule.measures.at(2).limits.latestStart == QDate(2026, 10, 9));
    // Once the first is done both can begin: the longer one has less to spare.
    bundle.measures[0].doneOn = QDate(2026, 9, 22);
    schedule = scheduleOf(bundle);
    CHECK(schedule.needed == 5);
    CHECK(schedule.next()->measure == Id {11});
    // Begun the day before yesterday it has more than the one that nobody has begun.
    bundle.measures[1].startedOn = QDate(2026, 9, 20);
    bundle.measures[2].duration = QStringLiteral("5");
    CHECK(scheduleOf(bundle).next()->measure == Id {12});
}

TEST_CASE("a measure may wait for nothing, and what is deleted is not waited for")
{
    TaskBundle bundle = branchedTask();
    bundle.measures[3].predecessors = QStringLiteral("#");
    TaskSchedule schedule = scheduleOf(bundle);
    CHECK(schedule.measures.at(1).limits.latestEnd == QDate(2026, 10, 12));
    CHECK_FALSE(schedule.measures.at(3).waits);
    CHECK(schedule.needed == 5);

    bundle = branchedTask();
    bundle.measures.removeAt(2); // the last one still waits for the second
    CHECK(scheduleOf(bundle).needed == 7);
    bundle.measures[2].predecessors = QStringLiteral("#12");
    CHECK(scheduleOf(bundle).needed == 7); // after the one before it, as the list says
}

TEST_CASE("a measure that waits for a node waits for what comes before it, else for its day")
{
    TaskBundle bundle = taskDue(QDate(2026, 10, 12));
    add(bundle, u"2");
    add(bundle, u"1");
    add(bundle, u"2");
    bundle.measures.first().text = QStringLiteral("场地平整，具备开工条件");
    bundle.measures[2].predecessors = QStringLiteral("#2");
    bundle.deadlines.last().due = QDate(2026, 9, 30); // 开工
    CHECK(scheduleOf(bundle).needed == 4); // 24 and 28, then the third beside the second
    CHECK(scheduleOf(bundle).measures.at(2).waits);

    bundle.measures.first().text.clear(); // nothing says what comes before the node
    const TaskSchedule schedule = scheduleOf(bundle);
    CHECK_FALSE(schedule.measures.at(2).waits);
    CHECK(schedule.measures.at(2).limits.slack == 2); // 8 and 9 October: 10 and 12
    CHECK(schedule.needed == 6); // 24, 28, 29, 30, 8 and 9
    bundle.deadlines.last().actual = QDate(2026, 9, 23);
    CHECK(scheduleOf(bundle).needed == 3); // the first two; the third beside them
}

TEST_CASE("measures that wait for each other are told, also by way of a node")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    TaskBundle bundle = branchedTask();
    CHECK_FALSE(waitsInCircle(bundle, kThursday, calendar));
    bundle.measures[0].predecessors = QStringLiteral("#13");
    CHECK(waitsInCircle(bundle, kThursday, calendar));
    CHECK(scheduleOf(bundle).needed == 7); // begun with the first all the same

    bundle = branchedTask();
    bundle.measures[1].text = QStringLiteral("开工");
    bundle.measures[0].predecessors = QStringLiteral("#2");
    CHECK(waitsInCircle(bundle, kThursday, calendar));
}

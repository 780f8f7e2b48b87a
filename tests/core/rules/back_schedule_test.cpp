// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/back_schedule.h"
#include "tests/support/catch.h"

using namespace core;

// Of these weeks of 2026 these days are worked: September 14–18, Sunday 20, 21–24, 28–30, October
// 8, 9, Saturday 10, 12.

namespace {

const QDate kThursday(2026, 9, 24);
const QDate kDue(2026, 10, 12);

QDate september(int day)
{
    return {2026, 9, day};
}

QDate october(int day)
{
    return {2026, 10, day};
}

QList<StepLimits> counted(const QList<WorkStep> &steps, QDate due = kDue, QDate today = kThursday)
{
    return backSchedule({steps, {}, due}, today, WorkCalendar::builtIn());
}

/// Two steps of three and four workdays with @p nodes between or around them.
QList<StepLimits> countedWith(const QList<WorkNode> &nodes)
{
    return backSchedule(
        {{{3, {}, false}, {4, {}, false}}, nodes, kDue}, kThursday, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("steps are counted back from the due date over holidays and worked Saturdays")
{
    const auto limits = counted({{3, {}, false}, {4, {}, false}});
    CHECK(limits.at(1) == StepLimits {october(8), october(12), 1});
    CHECK(limits.at(0) == StepLimits {september(28), september(30), 1});
}

TEST_CASE("a due date on a day off leaves the workday before it as the last one")
{
    const auto limits = counted({{1, {}, false}}, october(5));
    CHECK(limits.first() == StepLimits {september(30), september(30), 3}); // 28, 29, 30
}

TEST_CASE("when the latest start has passed, the days missing are counted")
{
    const auto limits = counted({{3, {}, false}, {4, {}, false}}, kDue, september(29));
    CHECK(limits.at(0).slack == -1);
    CHECK(limits.at(1).slack
          == -1); // 29, 30 and 8 for the first: the second could begin on the 9th
}

TEST_CASE("on a day off work can begin on the next workday")
{
    const auto limits = counted({{3, {}, false}, {4, {}, false}}, kDue, september(26));
    CHECK(limits.at(0).slack == 0);
    CHECK(limits.at(1).slack == 0);
}

TEST_CASE("a day of its own by which a step must end holds for it and for those before it")
{
    const auto limits = counted({{3, {}, false}, {4, september(29), false}});
    CHECK(limits.at(1).latestEnd == september(29));
    CHECK(limits.at(1).latestStart == september(23)); // 29, 28, 24, 23
    CHECK(limits.at(0).latestEnd == september(22));
    CHECK(limits.at(0).latestStart == september(20)); // 22, 21 and the worked Sunday

    const auto later = counted({{3, {}, false}, {4, october(20), false}});
    CHECK(later.at(1).latestEnd == kDue); // no later than all must end
}

TEST_CASE("a node with a fixed day holds for the chain before it and not for what comes after")
{
    const auto limits = countedWith({{1, september(28)}});
    CHECK(limits.at(0) == StepLimits {september(23), september(28), -1, 0}); // 28, 24, 23
    CHECK(limits.at(1).latestStart == october(8));
    CHECK(limits.at(1).latestEnd == kDue);
    CHECK(limits.at(1).node == StepLimits::kNoNode);

    // After both: the whole chain is pulled forward.
    const auto both = countedWith({{2, september(30)}});
    CHECK(both.at(1).latestEnd == september(30));
    CHECK(both.at(1).latestStart == september(24)); // 30, 29, 28, 24
    CHECK(both.at(0).latestEnd == september(23));
    CHECK(both.at(0).node == 0);
    CHECK(both.at(1).node == 0);
}

TEST_CASE("a node on a day off leaves the workday before it as the last one")
{
    const auto limits = countedWith({{1, october(3)}});
    CHECK(limits.at(0).latestEnd == september(30));
}

TEST_CASE("of several nodes the one that leaves least time holds, a later one changes nothing")
{
    CHECK(countedWith({{1, october(9)}}) == countedWith({}));
    const auto limits = countedWith({{1, september(29)}, {1, september(28)}, {2, october(10)}});
    CHECK(limits.at(0).latestEnd == september(28));
    CHECK(limits.at(0).node == 1);
    CHECK(limits.at(1).latestEnd == october(10));
    CHECK(limits.at(1).node == 2);
    CHECK(countedWith({{0, september(1)}}) == countedWith({})); // nothing stands before it
}

TEST_CASE("a day of its own that is earlier than the node's holds instead of it")
{
    const auto limits
        = backSchedule({{{3, september(23), false}, {4, {}, false}}, {{1, september(28)}}, kDue},
                       kThursday,
                       WorkCalendar::builtIn());
    CHECK(limits.at(0).latestEnd == september(23));
    CHECK(limits.at(0).node == StepLimits::kNoNode);
}

TEST_CASE("a step of unknown length takes no time and has no start")
{
    const auto limits = counted({{3, {}, false}, {{}, {}, false}, {4, {}, false}});
    CHECK(limits.at(1) == StepLimits {{}, september(30), {}});
    CHECK(limits.at(0) == StepLimits {september(28), september(30), 1});
}

TEST_CASE("what is done keeps its place in the plan and needs no time any more")
{
    const auto limits = counted({{3, {}, true}, {4, {}, false}});
    CHECK(limits.at(0) == StepLimits {september(28), september(30), {}});
    CHECK(limits.at(1) == StepLimits {october(8), october(12), 4}); // 28, 29, 30 and 8
}

TEST_CASE("work that has begun needs what is left of it, at least a day")
{
    // Worked on for two of its three days: today, the 24th, is the last one; 28, 29, 30 to spare.
    const auto limits = counted({{3, {}, false, 2}, {4, {}, false}});
    CHECK(limits.at(0) == StepLimits {september(28), september(30), 3});
    CHECK(limits.at(1).slack == 3); // it can begin on the 28th: 28, 29, 30 and 8; 9, 10, 12
    CHECK(counted({{3, {}, false, 20}}, kThursday).constFirst().slack == 0);
    CHECK(workLeft({3, {}, false, 2}) == 1);
    CHECK(workLeft({3, {}, false, 20}) == 1);
    CHECK(workLeft({3, {}, true, 2}) == 0);
    CHECK(workLeft({}) == 0);
}

TEST_CASE("without a due date nothing can be counted back")
{
    CHECK(counted({{3, {}, false}}, QDate()) == QList<StepLimits> {StepLimits {}});
    CHECK(counted({}).isEmpty());
}

namespace {

/// A step of @p workdays that waits for the steps @p after.
WorkStep stepAfter(int workdays, const QList<qsizetype> &after)
{
    WorkStep step {workdays, {}, false};
    step.after = after;
    return step;
}

/// One step, two side by side behind it, one behind both.
QList<WorkStep> diamond()
{
    return {stepAfter(2, {}), stepAfter(3, {0}), stepAfter(1, {0}), stepAfter(2, {1, 2})};
}

} // namespace

TEST_CASE("steps that do not wait for each other are counted back side by side")
{
    const auto limits = counted(diamond());
    CHECK(limits.at(3) == StepLimits {october(10), october(12), 1}); // a worked Saturday
    CHECK(limits.at(1) == StepLimits {september(30), october(9), 1}); // 30, 8, 9
    CHECK(limits.at(2) == StepLimits {october(9), october(9), 3}); // from 29 on: 30, 8 and 9
    CHECK(limits.at(0) == StepLimits {september(28), september(29), 1});
    // In a chain all eight are needed; so it is the way over the longer branch.
    const WorkPlan plan {diamond(), {}, kDue};
    CHECK(workdaysNeeded(plan, kThursday, WorkCalendar::builtIn()) == 7);
    CHECK(waitingSteps(plan) == QList<bool> {false, true, true, true});
}

TEST_CASE("what is done is not waited for, and the branch with least to spare says when to begin")
{
    WorkPlan plan {diamond(), {}, kDue};
    plan.steps[0].isDone = true;
    CHECK(waitingSteps(plan) == QList<bool> {false, false, false, true});
    const auto limits = backSchedule(plan, kThursday, WorkCalendar::builtIn());
    CHECK_FALSE(limits.at(0).slack);
    CHECK(limits.at(1).slack == 3); // 24, 28, 29: 30, 8 and 9 are left
    CHECK(limits.at(2).slack == 5); // 24: 28, 29, 30, 8 and 9 are left
    CHECK(workdaysNeeded(plan, kThursday, WorkCalendar::builtIn()) == 5);
}

TEST_CASE("a node on one branch does not hold what stands behind it in the list")
{
    WorkPlan plan {diamond(), {{2, september(30)}}, kDue};
    const auto limits = backSchedule(plan, kThursday, WorkCalendar::builtIn());
    CHECK(limits.at(1) == StepLimits {september(28), september(30), -1, 0}); // done on 8 October
    CHECK(limits.at(0) == StepLimits {september(23), september(24), -1, 0}); // done on the 28th
    CHECK(limits.at(2).latestEnd == october(9));
    CHECK(limits.at(2).node == StepLimits::kNoNode);
}

TEST_CASE("a step that cannot begin before a day leaves less to spare")
{
    WorkPlan plan {{stepAfter(2, {}), stepAfter(2, {})}, {}, kDue};
    plan.steps[1].notBefore = september(26); // a Saturday off: the 28th
    auto limits = backSchedule(plan, kThursday, WorkCalendar::builtIn());
    CHECK(limits.at(0).slack == 6); // 24 and 28: 29, 30, 8, 9, 10 and 12
    CHECK(limits.at(1).slack == 5); // 28 and 29
    CHECK(workdaysNeeded(plan, kThursday, WorkCalendar::builtIn()) == 3);
    plan.steps[1].worked = 1; // it has begun all the same
    limits = backSchedule(plan, kThursday, WorkCalendar::builtIn());
    CHECK(limits.at(1).slack == 7);
}

TEST_CASE("steps in a circle are begun with the first of them, and are said to be one")
{
    const WorkPlan plan {{stepAfter(2, {1}), stepAfter(3, {0})}, {}, kDue};
    CHECK(hasCircle(plan));
    CHECK_FALSE(hasCircle({diamond(), {}, kDue}));
    CHECK(backSchedule(plan, kThursday, WorkCalendar::builtIn())
          == counted({{2, {}, false}, {3, {}, false}}));
    CHECK(waitingSteps(plan) == QList<bool> {false, true});
}

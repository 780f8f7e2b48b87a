// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/year_step.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Ledger annualPlan()
{
    Ledger ledger;
    ledger.id = Id {1};
    ledger.title = QStringLiteral("2026年重点工作台账");
    ledger.year = 2026;
    ledger.sourceTitle = QStringLiteral("关于印发2026年重点工作的通知");
    ledger.sourceNumber = QStringLiteral("民发〔2026〕1号");
    ledger.sourceDate = QDate(2026, 1, 12);
    ledger.columns = QStringLiteral("columns");
    ledger.isClosed = true;
    ledger.closingYear = 2026;
    ledger.lastClosing = 17;
    ledger.form = QStringLiteral("[]");
    ledger.warnWorkdays = 7;
    ledger.closingPrefix = QStringLiteral("民销");
    return ledger;
}

YearStep stepTo(int year)
{
    return {annualPlan(), ledgerOfYear(annualPlan(), year)};
}

TaskBundle bundleWith(const QString &phrase, QDate due)
{
    TaskBundle bundle;
    bundle.task.id = Id {11};
    Deadline deadline;
    deadline.id = Id {13};
    deadline.phrase = phrase;
    deadline.basis = QDate(2026, 1, 12);
    deadline.due = due;
    bundle.deadlines = {deadline};
    return bundle;
}

Deadline movedTo2027(const QString &phrase, QDate due)
{
    const TaskBundle moved
        = movedBundle(bundleWith(phrase, due), stepTo(2027), QDate(2026, 12, 20), WorkCalendar());
    return moved.deadlines.first();
}

} // namespace

TEST_CASE("the year that follows is the one after the last a ledger covers")
{
    const QDate today(2026, 11, 29);
    Ledger ledger = annualPlan();
    CHECK(followingYear(ledger, today) == 2027);
    ledger.lastYear = 2028;
    CHECK(followingYear(ledger, today) == 2029);
    ledger.year = 0;
    ledger.lastYear = 0;
    CHECK(followingYear(ledger, today) == 2027);
}

TEST_CASE("the ledger of the next year keeps columns and rules, and nothing of the year that was")
{
    const Ledger next = ledgerOfYear(annualPlan(), 2027);
    CHECK_FALSE(next.id.isSet());
    CHECK(next.title == QStringLiteral("2027年重点工作台账"));
    CHECK(next.year == 2027);
    CHECK(next.lastYear == 0);
    CHECK(next.columns == QStringLiteral("columns"));
    CHECK(next.warnWorkdays == 7);
    CHECK(next.closingPrefix == QStringLiteral("民销"));
    CHECK(next.sourceTitle.isEmpty());
    CHECK(next.sourceNumber.isEmpty());
    CHECK_FALSE(next.sourceDate.isValid());
    CHECK_FALSE(next.isClosed);
    CHECK(next.closingYear == 0);
    CHECK(next.lastClosing == 0);
    CHECK(next.form.isEmpty());
}

TEST_CASE("a ledger of several years is followed by one of as many")
{
    Ledger plan = annualPlan();
    plan.title = QStringLiteral("三年行动（2024—2026年）");
    plan.year = 2024;
    plan.lastYear = 2026;
    const Ledger next = ledgerOfYear(plan, 2027);
    CHECK(next.title == QStringLiteral("三年行动（2027—2029年）"));
    CHECK(next.lastYear == 2029);
}

TEST_CASE("a title that names no year gets the year behind it")
{
    Ledger list = annualPlan();
    list.title = QStringLiteral("整改清单");
    CHECK(ledgerOfYear(list, 2027).title == QStringLiteral("整改清单（2027年）"));
}

TEST_CASE("phrases move by the years between the ledgers and are read against the new one")
{
    const Deadline named = movedTo2027(QStringLiteral("2026年底"), QDate(2026, 12, 31));
    CHECK(named.phrase == QStringLiteral("2027年底"));
    CHECK(named.due == QDate(2027, 12, 31));
    CHECK(named.basis == QDate(2027, 1, 1));

    const Deadline unnamed = movedTo2027(QStringLiteral("6月底"), QDate(2026, 6, 30));
    CHECK(unnamed.phrase == QStringLiteral("6月底"));
    CHECK(unnamed.due == QDate(2027, 6, 30));

    const Deadline open = movedTo2027(QStringLiteral("长期"), {});
    CHECK(open.phrase == QStringLiteral("长期"));
    CHECK_FALSE(open.due.isValid());
    CHECK(open.precision == Precision::OpenEnded);

    const Deadline bare = movedTo2027(QString(), QDate(2026, 6, 30));
    CHECK(bare.phrase.isEmpty());
    CHECK(bare.due == QDate(2027, 6, 30));
}

TEST_CASE("a ledger that names no year moves what is written by one")
{
    YearStep step = stepTo(2027);
    step.original.year = 0;
    CHECK(step.years() == 1);
}

TEST_CASE("planned starts and days of measures move too, and who stood back does not come along")
{
    TaskBundle bundle = bundleWith(QStringLiteral("2026年底"), QDate(2026, 12, 31));
    bundle.task.start = QDate(2026, 3, 1);
    Measure written;
    written.phrase = QStringLiteral("2026年9月底");
    written.plannedStart = QDate(2026, 4, 1);
    written.plannedEnd = QDate(2026, 9, 30);
    written.duration = QStringLiteral("10");
    written.startedOn = QDate(2026, 4, 2);
    Measure bare;
    bare.plannedEnd = QDate(2026, 5, 31);
    bundle.measures = {written, bare};
    Responsibility former;
    former.text = QStringLiteral("王前");
    former.to = QDate(2026, 8, 31);
    Responsibility present;
    present.text = QStringLiteral("李今");
    present.from = QDate(2026, 9, 1);
    bundle.responsibilities = {former, present};

    const TaskBundle moved = movedBundle(bundle, stepTo(2027), QDate(2026, 12, 20), WorkCalendar());
    CHECK(moved.task.start == QDate(2027, 3, 1));
    CHECK(moved.measures.at(0).phrase == QStringLiteral("2027年9月底"));
    CHECK(moved.measures.at(0).plannedStart == QDate(2027, 4, 1));
    CHECK(moved.measures.at(0).plannedEnd == QDate(2027, 9, 30));
    CHECK(moved.measures.at(0).duration == QStringLiteral("10"));
    CHECK_FALSE(moved.measures.at(0).startedOn.isValid());
    CHECK(moved.measures.at(1).plannedEnd == QDate(2027, 5, 31));
    REQUIRE(moved.responsibilities.size() == 1);
    CHECK(moved.responsibilities.first().text == QStringLiteral("李今"));
    CHECK_FALSE(moved.responsibilities.first().from.isValid());
}

TEST_CASE("every phrase is told beside what it becomes, and one that loses its day is doubtful")
{
    TaskBundle bundle = bundleWith(QStringLiteral("2028年2月29日"), QDate(2028, 2, 29));
    bundle.task.state = TaskState::Closed; // begun anew: whatever it was due, it is a year later
    bundle.deadlines.first().stage = QStringLiteral("验收");
    Measure measure;
    measure.id = Id {21};
    measure.text = QStringLiteral("筹集资金");
    measure.phrase = QStringLiteral("6月底");
    measure.plannedEnd = QDate(2026, 6, 30);
    bundle.measures = {Measure(), measure};
    const YearStep step = stepTo(2027);
    const TaskBundle moved = movedBundle(bundle, step, QDate(2026, 12, 20), WorkCalendar());
    const QList<MovedPhrase> phrases = movedPhrases(bundle, moved, step);
    REQUIRE(phrases.size() == 2);
    CHECK(phrases.at(0)
          == MovedPhrase {Id {11},
                          QStringLiteral("验收"),
                          false,
                          QStringLiteral("2028年2月29日"),
                          QStringLiteral("2029年2月29日"),
                          {},
                          true});
    CHECK(phrases.at(1)
          == MovedPhrase {Id {11},
                          QStringLiteral("筹集资金"),
                          true,
                          QStringLiteral("6月底"),
                          QStringLiteral("6月底"),
                          QDate(2027, 6, 30),
                          false});
}

TEST_CASE("a phrase that still means a day before the next year is doubtful")
{
    const TaskBundle bundle = bundleWith(QStringLiteral("“十四五”末"), QDate(2025, 12, 31));
    const YearStep step = stepTo(2027);
    const TaskBundle moved = movedBundle(bundle, step, QDate(2026, 12, 20), WorkCalendar());
    const QList<MovedPhrase> phrases = movedPhrases(bundle, moved, step);
    REQUIRE(phrases.size() == 1);
    CHECK(phrases.first().due == QDate(2025, 12, 31));
    CHECK(phrases.first().isDoubtful);
}

TEST_CASE("what an unfinished task owes only after the year stays due then")
{
    const Deadline far = movedTo2027(QStringLiteral("2026—2028年"), QDate(2028, 12, 31));
    CHECK(far.phrase == QStringLiteral("2026—2028年"));
    CHECK(far.due == QDate(2028, 12, 31));
    const Deadline next = movedTo2027(QStringLiteral("明年6月底"), QDate(2027, 6, 30));
    CHECK(next.phrase == QStringLiteral("明年6月底"));
    CHECK(next.due == QDate(2027, 6, 30));
    CHECK(next.basis == QDate(2026, 1, 12));
}

TEST_CASE("what was reached or done on the way is not asked of an unfinished task again")
{
    TaskBundle bundle = bundleWith(QStringLiteral("2026年底"), QDate(2026, 12, 31));
    Deadline node = bundle.deadlines.first();
    node.id = Id {14};
    node.isFinal = false;
    node.actual = QDate(2026, 3, 30);
    bundle.deadlines.prepend(node);
    Measure done;
    done.id = Id {20};
    done.text = QStringLiteral("印发方案");
    done.doneOn = QDate(2026, 4, 1);
    Measure open;
    open.id = Id {21};
    open.text = QStringLiteral("开工");
    bundle.measures = {done, open};
    const YearStep step = stepTo(2027);
    const QDate today(2026, 12, 20);
    const TaskBundle carried = movedBundle(bundle, step, today, WorkCalendar());
    REQUIRE(carried.deadlines.size() == 1);
    CHECK(carried.deadlines.first().id == Id {13});
    REQUIRE(carried.measures.size() == 1);
    CHECK(carried.measures.first().text == QStringLiteral("开工"));
    CHECK(movedPhrases(bundle, carried, step).size() == 1);

    bundle.task.state = TaskState::Closed;
    const TaskBundle anew = movedBundle(bundle, step, today, WorkCalendar());
    CHECK(anew.deadlines.size() == 2);
    CHECK(anew.measures.size() == 2);
}

TEST_CASE("in the next year nobody waits for what was done in this one")
{
    TaskBundle bundle = bundleWith(QStringLiteral("2026年底"), QDate(2026, 12, 31));
    Measure done;
    done.id = Id {51};
    done.doneOn = QDate(2026, 6, 1);
    Measure open;
    open.id = Id {52};
    open.predecessors = QStringLiteral("#51");
    Measure last;
    last.id = Id {53};
    last.predecessors = QStringLiteral("#51 #52");
    bundle.measures = {done, open, last};
    const TaskBundle moved = movedBundle(bundle, stepTo(2027), QDate(2026, 12, 20), WorkCalendar());
    REQUIRE(moved.measures.size() == 2);
    CHECK(moved.measures.first().predecessors == QStringLiteral("#"));
    CHECK(moved.measures.last().predecessors == QStringLiteral("#52"));
}

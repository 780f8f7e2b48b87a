// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace core;
using namespace tests;

namespace {

template <typename R> ChangeSet inserting(const R &record)
{
    ChangeSet set = emptySet();
    set.insert(record);
    return set;
}

/// @p set is refused with @p kind, and nothing of it is there.
Error checkRefused(LedgerFixture &fixture, Store &store, const ChangeSet &set, ErrorKind kind)
{
    const QByteArray before = fixture.dump(true);
    auto number = store.apply(set);
    REQUIRE_FALSE(number);
    CHECK(number.error().kind == kind);
    CHECK(fixture.dump(true) == before);
    return number.error();
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("a new file belongs to its office, and that is change 1")
{
    LedgerFixture fixture;
    const auto store = fixture.open();

    const auto units = store->units();
    REQUIRE(units);
    REQUIRE(units->size() == 1);
    CHECK(units->first().name == QStringLiteral("大英县民政局"));
    CHECK(units->first().kind == UnitKind::Office);
    const auto changes = store->changes(10);
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->first().number == 1);
    CHECK(changes->first().action
          == Action {ActionKind::CreateFile, {QStringLiteral("大英县民政局")}});
    CHECK(changes->first().who == QStringLiteral("李红"));
    CHECK(changes->first().at == fixture.clock.now());
}

TEST_CASE("what is inserted is read back whole, after closing too")
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    const auto store = fixture.open();

    const auto bundles = store->bundles({Id {7}, kTask});
    REQUIRE(bundles);
    REQUIRE(bundles->size() == 1);
    CHECK(bundles->first() == sampleBundle(kTask, kLedger));
    CHECK(store->ledgers() == QList<Ledger> {sampleLedger(kLedger)});
    const auto report = store->check();
    REQUIRE(report);
    CHECK(report->changes == 3);
    CHECK(report->findings.isEmpty());
}

TEST_CASE("two connections change different fields of a row, but not the same one")
{
    LedgerFixture fixture;
    const auto one = filledStore(fixture);
    const auto other = fixture.open();
    const Task seen = taskIn(*one);

    Task noted = seen;
    noted.note = QStringLiteral("备注");
    ChangeSet note = emptySet();
    note.edit(seen, noted);
    REQUIRE(one->apply(note));
    REQUIRE(other->apply(retitled(seen, QStringLiteral("甲"))));
    CHECK(taskIn(*one).title == QStringLiteral("甲"));
    CHECK(taskIn(*one).note == QStringLiteral("备注"));

    const QByteArray before = fixture.dump(true);
    const auto refused = one->apply(retitled(seen, QStringLiteral("乙")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::StaleEdit);
    CHECK(refused.error().arguments == QStringList {QStringLiteral("title"), QStringLiteral("甲")});
    CHECK(fixture.dump(true) == before);
}

TEST_CASE("a set that changes nothing is no change")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const QByteArray before = fixture.dump(true);

    CHECK(store->apply(emptySet()) == ChangeNumber {0});
    CHECK(store->apply(retitled(taskIn(*store), taskIn(*store).title)) == ChangeNumber {0});
    CHECK(fixture.dump(true) == before);
}

TEST_CASE("a record that is not valid is refused with its field and fault")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    Progress report;
    report.id = Id {500};
    report.task = kTask;
    report.date = QDate(2021, 7, 30);
    report.percent = 101;

    const Error error = checkRefused(fixture, *store, inserting(report), ErrorKind::InvalidValue);
    CHECK(error.arguments == QStringList {text("percent"), text("out_of_range")});
}

TEST_CASE("two edits that are valid each but not together are refused")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const Measure seen = store->bundles({kTask})->first().measures.first();
    Measure starting = seen;
    starting.plannedStart = QDate(2021, 9, 1);
    ChangeSet start = emptySet();
    start.edit(seen, starting);
    REQUIRE(store->apply(start));
    Measure ending = seen;
    ending.plannedEnd = QDate(2021, 8, 1);
    ChangeSet end = emptySet();
    end.edit(seen, ending);

    const Error error = checkRefused(fixture, *store, end, ErrorKind::InvalidValue);
    CHECK(error.arguments == QStringList {text("planned_end"), text("end_before_start")});
}

TEST_CASE("one bad record takes the whole set with it")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet set = emptySet(ChangeKind::Import);
    for (qint64 i = 0; i < 20; ++i)
        insertBundle(set, sampleBundle(Id {1000 + 10 * i}, kLedger));
    Measure orphan;
    orphan.id = Id {5000};
    orphan.task = Id {4999};
    orphan.text = text("措施");
    set.insert(orphan);

    const Error error = checkRefused(fixture, *store, set, ErrorKind::NotFound);
    CHECK(error.arguments == QStringList {text("task"), text("4999")});
}

TEST_CASE("an id that is taken, and a record that is gone, are refused")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    checkRefused(
        fixture, *store, inserting(sampleTask(kTask, kLedger, text("又一"))), ErrorKind::StaleEdit);

    Task gone = sampleTask(Id {777}, kLedger, text("不在"));
    checkRefused(fixture, *store, retitled(gone, text("在")), ErrorKind::NotFound);
    ChangeSet removal = emptySet();
    removal.remove(gone);
    checkRefused(fixture, *store, removal, ErrorKind::NotFound);
}

TEST_CASE("a task that somebody has reported on meanwhile is not removed")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet removal = emptySet();
    removeBundle(removal, sampleBundle(kTask, kLedger));
    Progress report {Id {900}, kTask, QDate(2021, 7, 30), 60, text("进展"), {}, {}};
    REQUIRE(store->apply(inserting(report)));

    const Error error = checkRefused(fixture, *store, removal, ErrorKind::StaleEdit);
    CHECK(error.arguments == QStringList {text("task"), text("900")});
}

TEST_CASE("a record that was edited meanwhile is not removed")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const Task seen = taskIn(*store);
    REQUIRE(store->apply(retitled(seen, text("改过"))));
    ChangeSet removal = emptySet();
    removeBundle(removal, sampleBundle(kTask, kLedger));

    const Error error = checkRefused(fixture, *store, removal, ErrorKind::StaleEdit);
    CHECK(error.arguments == QStringList {text("title"), text("改过")});
}

TEST_CASE("changes of a set build on each other in its order")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    Task task = sampleTask(Id {200}, kLedger, text("一"));
    ChangeSet set = inserting(task);
    Task renamed = task;
    renamed.title = text("二");
    set.edit(task, renamed);
    set.remove(renamed);
    set.insert(task);

    REQUIRE(store->apply(set) == ChangeNumber {4});
    CHECK(taskIn(*store, Id {200}) == task);
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("what points to each other may come in any order")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    Task child = sampleTask(Id {300}, kLedger, text("子"));
    child.parent = Id {301};
    ChangeSet set = inserting(child);
    set.insert(sampleTask(Id {301}, kLedger, text("父")));

    CHECK(store->apply(set));
}

TEST_CASE("no task or unit comes to stand above itself, or under another ledger's")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    Ledger other = sampleLedger(Id {11});
    Task parent = sampleTask(Id {400}, kLedger, text("父"));
    Task child = sampleTask(Id {401}, kLedger, text("子"));
    child.parent = parent.id;
    ChangeSet base = inserting(other);
    base.insert(parent);
    base.insert(child);
    REQUIRE(store->apply(base));

    Task turned = parent;
    turned.parent = child.id;
    ChangeSet circle = emptySet();
    circle.edit(parent, turned);
    checkRefused(fixture, *store, circle, ErrorKind::InvalidValue);

    Task stranger = sampleTask(Id {402}, other.id, text("外"));
    stranger.parent = parent.id;
    checkRefused(fixture, *store, inserting(stranger), ErrorKind::InvalidValue);

    Task moved = parent;
    moved.ledger = other.id;
    ChangeSet move = emptySet();
    move.edit(parent, moved);
    checkRefused(fixture, *store, move, ErrorKind::InvalidValue);

    Unit one {Id {410}, Id {411}, UnitKind::Section, text("甲"), {}, 0};
    Unit two {Id {411}, Id {410}, UnitKind::Section, text("乙"), {}, 0};
    ChangeSet units = inserting(one);
    units.insert(two);
    checkRefused(fixture, *store, units, ErrorKind::InvalidValue);
}

TEST_CASE("a change without a side, or of two records, is a fault of the program")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    ChangeSet nothing = emptySet();
    nothing.changes.append(RecordChange {});
    checkRefused(fixture, *store, nothing, ErrorKind::Internal);

    ChangeSet two = emptySet();
    two.edit(taskIn(*store), sampleTask(Id {2}, kLedger, text("别的")));
    checkRefused(fixture, *store, two, ErrorKind::Internal);
}

TEST_CASE("texts are data, whatever stands in them")
{
    LedgerFixture fixture;
    auto store = filledStore(fixture);
    const QString hostile = GENERATE(as<QString>(),
                                     QStringLiteral("'; DROP TABLE task; --"),
                                     QStringLiteral("\"quoted\" 'single' `back` \\ \\n \\u0041"),
                                     QStringLiteral("100%_done ? :name @p $1 {id} %1 %2"),
                                     QStringLiteral("𠮷野家 王𬒈 䶮"),
                                     QStringLiteral("a\tb\nc"),
                                     QString(QChar(0xFEFF)) + QChar(0x202E) + QChar(0x2028),
                                     QString(QChar(0xFFFE)) + QChar(0xFEFF) + QStringLiteral("x"),
                                     QStringLiteral("<img src='file:///dev/zero'>"),
                                     QString(100000, QChar(0x7763)));
    Task task = sampleTask(Id {600}, kLedger, hostile);
    task.note = hostile;
    REQUIRE(store->apply(inserting(task)));
    REQUIRE(store->apply(retitled(task, hostile + QLatin1Char('!'))));
    REQUIRE(store->revert(5));
    store.reset();
    store = fixture.open();

    CHECK(taskIn(*store, Id {600}) == task);
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("texts that could not be read again as they are, are refused")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const QString bad = GENERATE(as<QString>(),
                                 QString(QChar(0)) + QStringLiteral("x"),
                                 QStringLiteral("x") + QChar(0xD800),
                                 QString(QChar(0xDC00)) + QStringLiteral("x"),
                                 QStringLiteral("line\r\nline"));

    checkRefused(
        fixture, *store, inserting(sampleTask(Id {601}, kLedger, bad)), ErrorKind::InvalidValue);
}

TEST_CASE("the name of a change may hold what no text may, and is kept as far as can be")
{
    LedgerFixture fixture;
    const auto store = fixture.open();
    ChangeSet set = inserting(sampleLedger(kLedger));
    set.origin = QStringLiteral("台账") + QChar(0xD800) + QStringLiteral(".xlsx");
    set.action = {ActionKind::Import, {QStringLiteral("9"), QString(), QChar(0xDC00)}};
    REQUIRE(store->apply(set));

    const LoggedChange change = store->changes(1)->first();
    CHECK(change.origin == QStringLiteral("台账?.xlsx"));
    CHECK(change.action.arguments
          == QStringList {QStringLiteral("9"), QString(), QString(QChar(0xDC00))});
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("what changed is told once, with its number and its ids")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    QList<Changed> told;
    QObject::connect(store.get(), &Store::changed, [&told](const Changed &c) { told.append(c); });
    REQUIRE(store->apply(retitled(taskIn(*store), text("新"))));
    REQUIRE_FALSE(store->apply(inserting(sampleLedger(kLedger))));
    ChangeSet removal = emptySet();
    TaskBundle bundle = sampleBundle(kTask, kLedger);
    bundle.task.title = text("新");
    removeBundle(removal, bundle);
    REQUIRE(store->apply(removal));

    REQUIRE(told.size() == 2);
    CHECK(told.at(0).number == 4);
    CHECK(told.at(0).records.value(RecordKind::Task).updated == QList<Id> {kTask});
    CHECK(told.at(1).records.size() == 13);
    CHECK(told.at(1).records.value(RecordKind::Event).removed.size() == 1);
}

TEST_CASE("of few records it is told what they were and are, whole, of more it is not")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    QList<Changed> told;
    QObject::connect(store.get(), &Store::changed, [&told](const Changed &c) { told.append(c); });
    const Task before = taskIn(*store);
    // A set says of the other fields what it likes: they are told as they stand.
    Task after = before;
    after.title = text("新");
    Task other = before;
    other.note = text("别人写的");
    ChangeSet set = emptySet();
    set.edit(other, [&other] {
        Task retitledOther = other;
        retitledOther.title = text("新");
        return retitledOther;
    }());
    REQUIRE(store->apply(set));
    REQUIRE(store->revert(4));
    ChangeSet many = emptySet(ChangeKind::Paste);
    for (qint64 i = 0; i <= Changed::kMostWritten; ++i)
        many.insert(sampleTask(Id {10000 + i}, kLedger, text("任务")));
    REQUIRE(store->apply(many));

    REQUIRE(told.size() == 3);
    REQUIRE(told.at(0).written.size() == 1);
    CHECK(told.at(0).written.constFirst().before == Record(before));
    CHECK(told.at(0).written.constFirst().after == Record(after));
    REQUIRE(told.at(1).written.size() == 1);
    CHECK(told.at(1).written.constFirst().after == Record(before));
    CHECK(told.at(2).written.isEmpty());
    CHECK(told.at(2).tasks.size() == 101);
}

TEST_CASE("above five thousand tasks only everything is told")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    QList<Changed> told;
    QObject::connect(store.get(), &Store::changed, [&told](const Changed &c) { told.append(c); });
    ChangeSet set = emptySet(ChangeKind::Import);
    for (qint64 i = 0; i < 5001; ++i)
        set.insert(sampleTask(Id {10000 + i}, kLedger, text("任务")));
    REQUIRE(store->apply(set));

    REQUIRE(told.size() == 1);
    CHECK(told.first() == Changed {4, ChangeKind::Import, true, {}, {}});
}

TEST_CASE("the records of few tasks are told one by one, however many they are")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    QList<Changed> told;
    QObject::connect(store.get(), &Store::changed, [&told](const Changed &c) { told.append(c); });
    ChangeSet set = emptySet(ChangeKind::Paste);
    for (qint64 i = 0; i < 5001; ++i) {
        Measure measure;
        measure.id = Id {10000 + i};
        measure.task = kTask;
        measure.text = text("措施");
        set.insert(measure);
    }
    REQUIRE(store->apply(set));

    REQUIRE(told.size() == 1);
    CHECK_FALSE(told.first().everything);
    CHECK(told.first().tasks == QSet<Id> {kTask});
    CHECK(told.first().records.value(RecordKind::Measure).inserted.size() == 5001);
}

TEST_CASE("a write that another program blocks is refused, and goes through later")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const ChangeSet set = retitled(taskIn(*store), text("新"));
    {
        const ForeignWriter writer(fixture.path());
        CHECK(store->apply(set).error().kind == ErrorKind::FileLocked);
    }

    CHECK(store->apply(set) == ChangeNumber {4});
}

TEST_CASE("nothing is written into a file that was deleted or replaced while open")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const ChangeSet set = retitled(taskIn(*store), text("新"));
    REQUIRE(QFile::rename(fixture.path(), fixture.pathOf("moved.duban")));
    CHECK(store->apply(set).error().kind == ErrorKind::FileReplaced);
    REQUIRE(QFile::copy(fixture.pathOf("moved.duban"), fixture.path()));
    CHECK(store->apply(set).error().kind == ErrorKind::FileReplaced);
    CHECK(store->checkIdentity().error().kind == ErrorKind::FileReplaced);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

#include "tests/support/catch.h"

#include <QFile>

#include <sqlite3.h>

using namespace core;

namespace tests {

namespace {

/// A connection that goes round the store, as another program's would.
class RawConnection
{
public:
    explicit RawConnection(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_handle);
        sqlite3_busy_timeout(m_handle, 5000);
        sqlite3_exec(m_handle, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    }
    ~RawConnection() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(RawConnection)

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

int appendRow(void *text, int count, char **values, char ** /*names*/)
{
    for (int i = 0; i < count; ++i)
        static_cast<QByteArray *>(text)->append(values[i] ? values[i] : "NULL").append('|');
    static_cast<QByteArray *>(text)->append('\n');
    return 0;
}

} // namespace

LedgerFixture::LedgerFixture()
{
    const auto store = Store::create(path(), QStringLiteral("大英县民政局"), context());
    REQUIRE(store);
}

QString LedgerFixture::pathOf(const char *name) const
{
    return folder.filePath(QString::fromUtf8(name));
}

StoreContext LedgerFixture::context()
{
    return {clock, ids, {QStringLiteral("李红"), QStringLiteral("pc-07")}};
}

std::unique_ptr<Store> LedgerFixture::open(OpenMode mode)
{
    auto store = Store::open(path(), context(), mode);
    REQUIRE(store);
    return *std::move(store);
}

QByteArray LedgerFixture::dump(bool withLog) const
{
    const RawConnection raw(path());
    QByteArray text;
    for (const auto &[kind, key] : EnumKeys<RecordKind>::values) {
        const QByteArray sql = QByteArray("SELECT * FROM ") + key.data() + " ORDER BY 1";
        sqlite3_exec(raw.handle(), sql.constData(), appendRow, &text, nullptr);
    }
    if (withLog) {
        const char *log = "SELECT * FROM change ORDER BY 1;"
                          "SELECT change, position, kind, record, before, after, hex(hash)"
                          " FROM change_record ORDER BY 1, 2";
        sqlite3_exec(raw.handle(), log, appendRow, &text, nullptr);
    }
    return text;
}

int LedgerFixture::tamper(const QByteArray &sql) const
{
    const RawConnection raw(path());
    if (sqlite3_exec(raw.handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return -1;
    return sqlite3_changes(raw.handle());
}

QList<QByteArray> LedgerFixture::columnsOf(const QByteArray &table) const
{
    const RawConnection raw(path());
    QByteArray text;
    const QByteArray sql = "SELECT name FROM pragma_table_info('" + table + "')";
    sqlite3_exec(raw.handle(), sql.constData(), appendRow, &text, nullptr);
    QList<QByteArray> columns = text.replace('|', "").split('\n');
    columns.removeLast();
    return columns;
}

ForeignLock::ForeignLock(const QString &path)
{
    sqlite3_open(QFile::encodeName(path).constData(), &m_handle);
    const char *sql = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
    REQUIRE(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

ForeignLock::~ForeignLock()
{
    sqlite3_close(m_handle);
}

ForeignWriter::ForeignWriter(const QString &path)
{
    sqlite3_open(QFile::encodeName(path).constData(), &m_handle);
    REQUIRE(sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
}

ForeignWriter::~ForeignWriter()
{
    sqlite3_close(m_handle);
}

std::unique_ptr<Store> filledStore(LedgerFixture &fixture)
{
    auto store = fixture.open();
    ChangeSet ledger = emptySet(ChangeKind::Settings);
    ledger.insert(sampleLedger(kLedger));
    REQUIRE(store->apply(ledger) == ChangeNumber {2});
    ChangeSet task = emptySet(ChangeKind::Import);
    insertBundle(task, sampleBundle(kTask, kLedger));
    REQUIRE(store->apply(task) == ChangeNumber {3});
    return store;
}

Task taskIn(const Store &store, Id id)
{
    const auto bundles = store.bundles({id});
    REQUIRE(bundles);
    REQUIRE(bundles->size() == 1);
    return bundles->first().task;
}

ChangeSet retitled(const Task &before, const QString &title)
{
    Task after = before;
    after.title = title;
    ChangeSet set = emptySet();
    set.edit(before, after);
    return set;
}

Ledger sampleLedger(Id id)
{
    Ledger ledger;
    ledger.id = id;
    ledger.title = QStringLiteral("2021年对标竞进工作台账");
    ledger.year = 2021;
    ledger.kind = LedgerKind::Benchmark;
    ledger.sourceDate = QDate(2021, 7, 13);
    return ledger;
}

Task sampleTask(Id id, Id ledger, const QString &title)
{
    Task task;
    task.id = id;
    task.ledger = ledger;
    task.title = title;
    return task;
}

Event sampleEvent(Id id, Id task, EventKind kind, QDate date)
{
    Event event;
    event.id = id;
    event.task = task;
    event.kind = kind;
    event.date = date;
    return event;
}

TaskBundle sampleBundle(Id first, Id ledger)
{
    qint64 last = first.value;
    const auto next = [&last] { return Id {++last}; };
    const Id task = first;
    TaskBundle bundle;
    bundle.task = sampleTask(task, ledger, QStringLiteral("孵化培育枢纽型社会组织"));
    bundle.task.start = QDate(2021, 7, 13);
    bundle.responsibilities.append({next(),
                                    task,
                                    0,
                                    ResponsibilityRole::Person,
                                    QStringLiteral("局长、李四"),
                                    {},
                                    {},
                                    {},
                                    {},
                                    {}});
    bundle.measures.resize(1);
    bundle.measures.first().id = next();
    bundle.measures.first().task = task;
    bundle.measures.first().text = QStringLiteral("老年人参与度不\n高");
    bundle.deadlines.resize(1);
    bundle.deadlines.first().id = next();
    bundle.deadlines.first().task = task;
    bundle.deadlines.first().phrase = QStringLiteral("2021底");
    bundle.deadlines.first().due = QDate(2021, 12, 31);
    bundle.deadlines.first().precision = Precision::Year;
    bundle.deadlines.first().plannedPercent = 100;
    bundle.outcomes.resize(1);
    bundle.outcomes.first().id = next();
    bundle.outcomes.first().task = task;
    bundle.outcomes.first().expected = QStringLiteral("培育1个");
    bundle.reports.append({next(), task, QDate(2021, 7, 23), 40, QStringLiteral("已选址"), {}, {}});
    bundle.sources.append({next(), task, QStringLiteral("台账.xlsx"), QStringLiteral("Sheet1"), 4});
    bundle.extras.append({next(), task, 9, QStringLiteral("备注二"), QStringLiteral("无")});
    bundle.events.append(sampleEvent(next(), task, EventKind::Imported, QDate(2021, 7, 20)));
    bundle.reminders.append(
        {next(), task, QDate(2021, 7, 22), QStringLiteral("张某"), QStringLiteral("请抓紧办理。")});
    bundle.comments.append({next(),
                            task,
                            CommentKind::Instruction,
                            QDate(2021, 7, 23),
                            QStringLiteral("王某"),
                            QStringLiteral("每周调度。"),
                            QStringLiteral("张某")});
    bundle.attachments.append({next(),
                               task,
                               bundle.events.first().id,
                               QStringLiteral("验收报告.pdf"),
                               contentKey(kBytes),
                               static_cast<int>(kBytes.size()),
                               QDate(2021, 7, 24),
                               QStringLiteral("张某")});
    bundle.snoozes.append({next(),
                           task,
                           QDate(2021, 7, 26),
                           QDate(2021, 8, 2),
                           QStringLiteral("等待县里批复"),
                           QStringLiteral("张某")});
    return bundle;
}

namespace {
template <typename Visit> void forEachOwned(const TaskBundle &bundle, const Visit &visit)
{
    const auto all = [&visit](const auto &list) {
        for (const auto &record : list)
            visit(record);
    };
    all(bundle.responsibilities);
    all(bundle.measures);
    all(bundle.deadlines);
    all(bundle.outcomes);
    all(bundle.reports);
    all(bundle.sources);
    all(bundle.extras);
    all(bundle.events);
    all(bundle.reminders);
    all(bundle.comments);
    all(bundle.attachments);
    all(bundle.snoozes);
}
} // namespace

void insertBundle(ChangeSet &set, const TaskBundle &bundle)
{
    set.insert(bundle.task);
    set.contents.insert(contentKey(kBytes), kBytes);
    forEachOwned(bundle, [&set](const auto &record) { set.insert(record); });
}

void removeBundle(ChangeSet &set, const TaskBundle &bundle)
{
    forEachOwned(bundle, [&set](const auto &record) { set.remove(record); });
    set.remove(bundle.task);
}

ChangeSet emptySet(ChangeKind kind)
{
    return {kind, {ActionKind::EditCell, {QStringLiteral("title")}}, {}, {}};
}

} // namespace tests

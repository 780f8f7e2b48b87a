// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/marked_file.h"

#include "core/records/fields.h"
#include "core/records/level_names.h"
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/daying.h"
#include "tests/support/fake_clock.h"

#include <QUrl>

#include <cstdio>

namespace tests {

using namespace core;

namespace {

constexpr Id kSection {900};

const QByteArray kEvidence("%PDF-1.4 sample");

/// A picture of one dot (PBM).
const QByteArray kDot("P1 1 1 1\n");

/// What the texts have in common.
const QString kPicture = QStringLiteral("<img src=");

/// A record of @p task with id @p id.
template <typename R> R owned(qint64 id, Id task)
{
    R record;
    record.id = Id {id};
    record.task = task;
    return record;
}

/// What tasks have besides what the annex tells.
QList<Record> moreRecords()
{
    const Id task = dayingTask(1, 1);
    const QDate day(2021, 7, 26);
    auto progress = owned<Progress>(901, task);
    progress.date = day;
    progress.percent = 40;
    auto extra = owned<Extra>(902, task);
    auto reminder = owned<Reminder>(903, task);
    reminder.date = day;
    auto comment = owned<Comment>(904, task);
    comment.date = day;
    auto node = owned<Deadline>(905, task);
    node.isFinal = false;
    node.position = 1;
    node.due = day;
    auto moved = owned<Event>(906, task);
    moved.kind = EventKind::DueExtended;
    moved.date = day;
    moved.deadline = Id {task.value * 10 + 3};
    moved.oldDue = day;
    moved.newDue = QDate(2021, 12, 31);
    auto attachment = owned<Attachment>(907, dayingTask(1, 2));
    attachment.event = Id {908};
    attachment.content = contentKey(kEvidence);
    attachment.size = static_cast<int>(kEvidence.size());
    attachment.addedOn = day;
    auto closed = owned<Event>(908, dayingTask(1, 2));
    closed.kind = EventKind::Closed;
    closed.date = day;
    QList<Record> records {progress, extra, reminder, comment, node, moved, attachment, closed};
    for (const auto &[value, key] : EnumKeys<ResponsibilityRole>::values) {
        auto responsibility = owned<Responsibility>(910 + static_cast<int>(value), task);
        responsibility.role = value;
        responsibility.position = 1 + static_cast<int>(value);
        responsibility.unit = kSection;
        records.append(responsibility);
    }
    return records;
}

/// Everything in the file but its office, each after those it points to.
QList<Record> allRecords(Id office)
{
    QList<Record> records = dayingRecords();
    records.removeIf([](const Record &record) { return kindOf(record) == RecordKind::Unit; });
    Unit section;
    section.id = kSection;
    section.parent = office;
    records.prepend(section);
    for (Record &record : records) {
        auto *task = std::get_if<Task>(&record);
        if (task && task->id == dayingTask(1, 1))
            task->unit = kSection;
        if (task && task->id == dayingTask(1, 2))
            task->state = TaskState::Closed;
    }
    return records + moreRecords();
}

/// Texts that are not a user's own words.
bool isOfProgram(const Record &record, const QString &field)
{
    const RecordKind kind = kindOf(record);
    return (kind == RecordKind::Ledger && field == u"columns")
        || (kind == RecordKind::Attachment && field == u"content");
}

} // namespace

MarkedFile::MarkedFile()
{
    if (!qEnvironmentVariableIsSet("DUBAN_CANARY")) {
        // Named only once it is there, so that nobody is ever seen opening it.
        const QString draft = m_ownPlace.filePath(QStringLiteral("draft"));
        QFile file(draft);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(kDot) == kDot.size());
        file.close();
        REQUIRE(std::rename(QFile::encodeName(draft).constData(),
                            QFile::encodeName(picture()).constData())
                == 0);
    }
    fill();
}

QString MarkedFile::path() const
{
    // No slash has room in a name: this picture would be one beside the program.
    return m_folder.filePath(QStringLiteral("<img src=bird.png><b>&amp;.duban"));
}

QString MarkedFile::picture() const
{
    return qEnvironmentVariable("DUBAN_CANARY", m_ownPlace.filePath(QStringLiteral("canary.png")));
}

QString MarkedFile::marked(const QString &name) const
{
    return QStringLiteral("%1\"%2\"><b>&amp;</b> %3")
        .arg(kPicture, QUrl::fromLocalFile(picture()).toString(), name);
}

bool MarkedFile::isMarked(const QString &text)
{
    return text.contains(kPicture) || text.contains(QStringLiteral("<b>"));
}

void MarkedFile::mark(Record &record) const
{
    const QList<Field> &fields = fieldsOf(kindOf(record));
    for (int i = 0; i < fields.size(); ++i) {
        const QString name = fields.at(i).name + QString::number(idOf(record).value);
        if (fields.at(i).type == FieldType::Text && !isOfProgram(record, fields.at(i).name))
            REQUIRE(setFieldValue(record, i, marked(name)));
    }
    if (auto *ledger = std::get_if<Ledger>(&record)) {
        QList<LedgerColumn> columns = columnsFromText(ledger->columns);
        for (LedgerColumn &column : columns)
            column.header = marked(column.header);
        ledger->columns = columnsToText(columns);
        // It has room for little more.
        ledger->closingPrefix = QStringLiteral("<u>民销</u>");
    }
}

void MarkedFile::fill() const
{
    const FakeClock clock {QDate(2021, 7, 28)};
    CountingIdSource ids;
    const auto store = Store::create(path(), marked(QStringLiteral("office")), {clock, ids, {}});
    REQUIRE(store);
    // What undoing it is called.
    const Action action {ActionKind::AddTask, {marked(QStringLiteral("task"))}};
    ChangeSet set {ChangeKind::Edit, action, {}, {}};
    set.origin = marked(QStringLiteral("origin"));
    set.contents.insert(contentKey(kEvidence), kEvidence);
    for (Record record : allRecords((*store)->units()->first().id)) {
        mark(record);
        set.insert(record);
    }
    Setting level;
    level.id = Id {920};
    level.name = LevelNames::settingOf(UnitKind::Section);
    level.value = marked(QStringLiteral("level"));
    set.insert(level);
    REQUIRE((*store)->apply(set));
}

} // namespace tests

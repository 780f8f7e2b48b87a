// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/desk_fixture.h"

#include <QFileInfo>
#include <QSignalSpy>

using core::ErrorKind;
using tests::DeskFixture;
using ui::FileDesk;

TEST_CASE_METHOD(DeskFixture, "a file that is opened tells its office and can be written")
{
    open(file.path());
    CHECK(desk.isOpen());
    CHECK(desk.office() == QStringLiteral("大英县民政局"));
    CHECK_FALSE(desk.readOnlyReason().has_value());
    CHECK_FALSE(desk.editor().isReadOnly());
    desk.close();
    CHECK_FALSE(desk.isOpen());
    CHECK(desk.path().isEmpty());
}

TEST_CASE_METHOD(DeskFixture, "what cannot be opened is named, and what was open is open again")
{
    open(file.path());
    const QString missing = file.folder.filePath(QStringLiteral("没有.duban"));
    const QSignalSpy failed(&desk, &FileDesk::failed);
    open(missing);
    REQUIRE(error.has_value());
    CHECK(error->kind == ErrorKind::FileMissing);
    CHECK(error->subject == missing);
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().at(1).toString() == missing);
    CHECK(becomes([this] { return desk.isOpen(); }));
    CHECK(desk.path() == file.path());
}

TEST_CASE_METHOD(DeskFixture,
                 "each trouble with a file has a kind of its own and leaves it as it was")
{
    const QByteArray text("no ledger at all");
    const QString foreign = fileWith(QStringLiteral("别的.duban"), text);
    open(foreign);
    REQUIRE(error.has_value());
    CHECK(error->kind == ErrorKind::FileNotOurs);
    QFile unchanged(foreign);
    REQUIRE(unchanged.open(QIODevice::ReadOnly));
    CHECK(unchanged.readAll() == text);

    open(file.folder.path());
    REQUIRE(error.has_value());
    CHECK(error->kind == ErrorKind::FileIsLink);
    CHECK_FALSE(desk.isOpen());
}

TEST_CASE_METHOD(DeskFixture,
                 "a new file is made for an office and opened; nothing is written over")
{
    const QString path = file.folder.filePath(QStringLiteral("新.duban"));
    desk.create(path, QStringLiteral("示例县民政局"));
    REQUIRE(becomes([this] { return desk.isOpen(); }));
    CHECK(desk.path() == path);
    CHECK(desk.office() == QStringLiteral("示例县民政局"));

    QSignalSpy failed(&desk, &FileDesk::failed);
    desk.create(file.path(), QStringLiteral("示例县民政局"));
    REQUIRE(becomes([&failed] { return !failed.isEmpty(); }));
    CHECK(failed.first().first().value<core::Error>().kind == ErrorKind::OutputExists);
    // It was to be made, not opened: trying to open it again is no way out.
    CHECK(failed.first().at(1).toString().isEmpty());
    CHECK(file.isClean());
}

TEST_CASE_METHOD(DeskFixture, "closing waits for what was asked for before")
{
    open(file.path());
    core::Task before = file.task(tests::dayingTask(1, 1));
    core::Task after = before;
    after.note = QStringLiteral("写完再关");
    core::ChangeSet change;
    change.edit(before, after);
    const auto answer = desk.editor().apply(change);
    desk.close();
    REQUIRE(tests::waitFor(answer).has_value());
    CHECK(file.task(tests::dayingTask(1, 1)).note == QStringLiteral("写完再关"));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(DeskFixture, "what is asked for when the file is about to close reaches it")
{
    open(file.path());
    core::Task before = file.task(tests::dayingTask(1, 1));
    core::Task after = before;
    after.note = QStringLiteral("最后一笔");
    QList<ui::Editor::Answer> answers;
    QObject::connect(&desk, &FileDesk::aboutToClose, &desk, [&] {
        core::ChangeSet change;
        change.edit(before, after);
        answers.append(desk.editor().apply(change));
    });
    desk.close();
    desk.close(); // no file is open
    REQUIRE(answers.size() == 1);
    REQUIRE(tests::waitFor(answers.first()).has_value());
    CHECK(file.task(tests::dayingTask(1, 1)).note == QStringLiteral("最后一笔"));
}

TEST_CASE("a desk that goes while a file is being opened is asked for nothing more")
{
    tests::DayingFile file;
    {
        FileDesk desk(file.context());
        desk.open(file.path());
    }
    QCoreApplication::processEvents();
    CHECK(file.isClean());
}

TEST_CASE_METHOD(DeskFixture,
                 "a file open in another window is read, followed, and taken when free")
{
    FileDesk other(file.context());
    other.open(file.path());
    REQUIRE(becomes([&other] { return other.isOpen(); }));
    open(file.path());
    REQUIRE(desk.isOpen());
    REQUIRE(desk.readOnlyReason().has_value());
    CHECK(desk.readOnlyReason()->kind == ErrorKind::FileLocked);
    CHECK(desk.readOnlyReason()->arguments.first() == QStringLiteral("张某"));
    CHECK(desk.editor().isReadOnly());
    CHECK_FALSE(desk.isReleased());

    const QSignalSpy changed(&desk.store(), &core::StoreThread::changed);
    core::Task after = file.task(tests::dayingTask(1, 1));
    core::ChangeSet change;
    change.edit(after, after);
    after.note = QStringLiteral("另一窗口写的");
    change.changes.first().after = core::Record(after);
    REQUIRE(tests::waitFor(other.editor().apply(change)).has_value());
    REQUIRE(QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, 3000));
    CHECK(tests::waitFor(desk.editor().apply(change.inverted())).error().kind
          == ErrorKind::FileReadOnly);

    const QSignalSpy reason(&desk, &FileDesk::reasonChanged);
    other.close();
    REQUIRE(becomes([&reason] { return !reason.isEmpty(); }));
    CHECK(desk.isReleased());
    open(file.path());
    CHECK_FALSE(desk.readOnlyReason().has_value());
    CHECK_FALSE(desk.isReleased());
    CHECK(tests::waitFor(desk.editor().apply(change.inverted())).has_value());
}

TEST_CASE_METHOD(DeskFixture,
                 "a session that ended badly is told with the last change that is there")
{
    QFile left(core::lockPathOf(file.path()));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("{\"person\":\"李红\",\"since\":\"2021-07-23T08:30:00Z\",\"newest\":\"2\"}");
    left.close();
    open(file.path());
    REQUIRE(becomes([this] { return desk.unfinished().has_value(); }));
    CHECK(desk.unfinished()->holder.actor.person == QStringLiteral("李红"));
    REQUIRE(desk.unfinished()->newest);
    CHECK(desk.unfinished()->newest->number == 2);
    CHECK(desk.unfinished()->holder.newest == desk.unfinished()->newest->number);
    desk.forgetUnfinished();
    CHECK_FALSE(desk.unfinished());
    desk.close();
    open(file.path());
    REQUIRE(tests::waitFor(desk.store().quickCheck()).has_value());
    CHECK_FALSE(desk.unfinished());
}

TEST_CASE_METHOD(DeskFixture, "changes that were confirmed and are gone are counted")
{
    QFile left(core::lockPathOf(file.path()));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(R"({"since":"2021-07-23T08:30:00Z","newest":"7"})");
    left.close();
    open(file.path());
    REQUIRE(becomes([this] { return desk.unfinished().has_value(); }));
    CHECK(desk.unfinished()->holder.newest - desk.unfinished()->newest->number == 5);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "ui/prompts/file_dialog.h"
#include "ui/prompts/file_name_icons.h"

#include <QFile>
#include <QFileSystemModel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace core;

namespace {

/// How many locks this process holds on the file @p path, as the kernel tells.
qsizetype locksOn(const QString &path)
{
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    QFile locks(QStringLiteral("/proc/locks"));
    REQUIRE(locks.open(QIODevice::ReadOnly));
    const QByteArray inode = QByteArray::number(qulonglong {status.st_ino});
    return locks.readAll().count(QByteArray(":" + inode + " "));
}

/// A folder with a ledger that is open for editing, and what a listing of it must not forget.
struct FileDialogFixture
{
    FileDialogFixture()
    {
        QFile other(folder.filePath(QStringLiteral("without a suffix")));
        REQUIRE(other.open(QIODevice::WriteOnly));
        REQUIRE(Store::create(path(), QStringLiteral("民政局"), {clock, ids, {}}));
        auto opened = Store::open(path(), {clock, ids, {}}, OpenMode::ReadWrite);
        REQUIRE(opened);
        store = *std::move(opened);
        REQUIRE(store->ledgers());
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("ledger.duban")); }

    /// Shows @p dialog until it has found out what kind of file each in the folder is.
    void list(QFileDialog &dialog) const
    {
        dialog.show();
        const auto *model = dialog.findChild<QFileSystemModel *>();
        REQUIRE(model != nullptr);
        const auto isKnown = [&] {
            const QModelIndex file = model->index(path());
            return !file.siblingAtColumn(2).data().toString().isEmpty();
        };
        REQUIRE(QTest::qWaitFor(isKnown));
    }

    QTemporaryDir folder;
    tests::FakeClock clock {QDate(2026, 11, 30)};
    tests::CountingIdSource ids;
    std::unique_ptr<Store> store;
};

} // namespace

TEST_CASE("a box that lists the folder of an open ledger leaves SQLite's locks in place")
{
    FileDialogFixture fixture;
    const QString log = fixture.path() + QStringLiteral("-shm");
    const qsizetype before = locksOn(fixture.path());
    const qsizetype ofLog = locksOn(log);
    REQUIRE(before > 0);
    REQUIRE(ofLog > 0);

    auto *dialog = new ui::FileDialog(QStringLiteral("导入"), fixture.folder.path(), nullptr);
    fixture.list(*dialog);
    dialog->close();

    CHECK(locksOn(fixture.path()) == before);
    CHECK(locksOn(log) == ofLog);
}

TEST_CASE("a file is told by its name, whatever is in it")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("%PDF-1.7") > 0);
    file.close();
    const ui::FileNameIcons icons;

    CHECK(icons.type(QFileInfo(file)).contains(QStringLiteral("CSV")));
    CHECK_FALSE(icons.type(QFileInfo(folder.path())).isEmpty());
}

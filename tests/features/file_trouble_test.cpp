// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/foreign_program.h"
#include "tests/features/window_driver.h"
#include "tests/support/hostile/hostile_manifest.h"
#include "ui/main_window/band.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>

using tests::WindowDriver;
using ui::ActionId;

namespace {

QString fileWith(const tests::DayingFile &file, const QByteArray &bytes)
{
    QString path = file.folder.filePath(QStringLiteral("别的.duban"));
    QFile other(path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(bytes);
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile other(path);
    REQUIRE(other.open(QIODevice::ReadOnly));
    return other.readAll();
}

/// The file as a program of the future would write it: the format's number is in bytes 60 to 63.
QByteArray newer(QByteArray bytes)
{
    bytes[62] = 0x7f;
    return bytes;
}

constexpr QFile::Permissions kAnyoneReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions kAnyoneEnters
    = kAnyoneReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

/// Gives the folder of a file its permissions back, so that it can be taken away.
class FolderGuard
{
public:
    explicit FolderGuard(const QString &folder)
        : m_folder(folder)
    {
    }
    ~FolderGuard() { QFile::setPermissions(m_folder, kAnyoneEnters | QFile::WriteOwner); }
    Q_DISABLE_COPY_MOVE(FolderGuard)

private:
    QString m_folder;
};

} // namespace

TEST_CASE("every trouble with a file has a sentence of its own and leaves the file as it was")
{
    tests::DayingFile file;
    const QByteArray whole = bytesOf(file.path());
    WindowDriver driver(file);
    QStringList sentences;
    for (const QByteArray &bytes :
         {QByteArray("no ledger at all"), whole.left(whole.size() / 2), newer(whole)}) {
        const QString path = fileWith(file, bytes);
        driver.tryToOpen(path);
        CHECK_FALSE(driver.window.desk().isOpen());
        CHECK(bytesOf(path) == bytes);
        sentences.append(driver.prompts.messages.last().text);
    }
    driver.tryToOpen(file.folder.filePath(QStringLiteral("没有.duban")));
    sentences.append(driver.prompts.messages.last().text);
    driver.tryToOpen(file.folder.path());
    sentences.append(driver.prompts.messages.last().text);
    CHECK(driver.prompts.messages.size() == 5);
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("a file that another program holds can be opened once it is let go")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    {
        const tests::ForeignProgram other(file.path());
        driver.tryToOpen(file.path());
        CHECK_FALSE(driver.window.desk().isOpen());
        REQUIRE(driver.prompts.questions.size() == 1);
        CHECK(driver.prompts.questions.first().text.contains(QStringLiteral("another program")));
        CHECK(driver.prompts.questions.first().verb == QStringLiteral("Try again"));
    }
    driver.open();
    CHECK(file.isClean());
}

TEST_CASE("a file that may not be read is said; one that may only be read is shown with a band")
{
    tests::DayingFile file;
    const QByteArray before = bytesOf(file.path());
    const FolderGuard guard(file.folder.path());
    REQUIRE(QFile::setPermissions(file.folder.path(), kAnyoneEnters));
    WindowDriver driver(file);

    REQUIRE(QFile::setPermissions(file.path(), QFile::Permissions()));
    {
        const tests::OrdinaryRights rights;
        driver.tryToOpen(file.path());
    }
    CHECK_FALSE(driver.window.desk().isOpen());
    CHECK(driver.prompts.messages.size() == 1);

    REQUIRE(QFile::setPermissions(file.path(), kAnyoneReads));
    {
        const tests::OrdinaryRights rights;
        driver.open();
    }
    CHECK(
        driver.window.findChild<ui::Band *>()->text().contains(QStringLiteral("can only be read")));
    CHECK_FALSE(driver.window.actions().action(ActionId::AddTask)->isEnabled());
    CHECK(driver.window.desk().editor().isReadOnly());
    driver.window.close();
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("a file that is not there is said in a sentence, and the window stays")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.tryToOpen(file.folder.filePath(QStringLiteral("没有.duban")));
    CHECK_FALSE(driver.window.desk().isOpen());
    REQUIRE(driver.prompts.messages.size() == 1);
    CHECK(driver.prompts.messages.first().text.contains(QStringLiteral("没有.duban")));
    CHECK(driver.window.isVisible());
}

TEST_CASE("a file that is not ours leaves the one that is open open")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.window.openFile(fileWith(file, "no ledger at all"));
    REQUIRE(WindowDriver::waitUntil([&] { return !driver.prompts.messages.isEmpty(); }));
    REQUIRE(WindowDriver::waitUntil([&] { return driver.window.desk().isOpen(); }));
    CHECK(driver.window.desk().path() == file.path());
}

TEST_CASE("a table that cannot be read is said and changes nothing")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.prompts.pathToOpen = file.folder.filePath(QStringLiteral("没有.xlsx"));
    driver.trigger(ActionId::ImportTable);
    REQUIRE(WindowDriver::waitUntil([&] { return !driver.prompts.messages.isEmpty(); }));
    CHECK(driver.prompts.questions.isEmpty());
    CHECK(file.isClean());
}

TEST_CASE("every bad table is refused in the window with one sentence that names it, and changes "
          "nothing")
{
    tests::DayingFile file;
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.xlsx"));
    QFile made(empty);
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.close();
    QStringList paths {empty};
    for (const char *name : {"zip-half.xlsx",
                             "zip-entries-encrypted.xlsx",
                             "zip-plain.zip",
                             "docx-without-table.docx",
                             "xlsx-doctype.xlsx",
                             "zip-bomb.xlsx",
                             "xlsx-nul-byte.xlsx",
                             "xlsx-half-character.xlsx"})
        paths.append(tests::hostilePath(QString::fromLatin1(name), folder.path()));
    WindowDriver driver(file);
    driver.open();
    const QByteArray before = bytesOf(file.path());
    for (const QString &path : paths) {
        INFO(path.toStdString());
        driver.prompts.messages.clear();
        driver.prompts.pathToOpen = path;
        driver.trigger(ActionId::ImportTable);
        REQUIRE(WindowDriver::waitUntil([&] { return !driver.prompts.messages.isEmpty(); }));
        CHECK(driver.prompts.messages.size() == 1);
        const QString &said = driver.prompts.messages.constFirst().text;
        CHECK(said.contains(QFileInfo(path).fileName()));
        CHECK_FALSE(said.contains(u'\n'));
    }
    CHECK(driver.prompts.questions.isEmpty());
    CHECK(bytesOf(file.path()) == before);
    CHECK(file.isClean());
}

TEST_CASE("a backup is written and said; an existing file is not written over")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const QString path = file.folder.filePath(QStringLiteral("备份.duban"));
    driver.prompts.pathToSave = path;
    driver.trigger(ActionId::BackUp);
    REQUIRE(WindowDriver::waitUntil([&path] { return QFile::exists(path); }));
    driver.trigger(ActionId::BackUp);
    REQUIRE(WindowDriver::waitUntil([&] { return !driver.prompts.messages.isEmpty(); }));
    CHECK(driver.prompts.messages.first().text.contains(QStringLiteral("备份.duban")));
}

TEST_CASE("a file deleted while it is open is said in the band and written no more")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    REQUIRE(QFile::remove(file.path()));
    const auto *band = driver.window.findChild<ui::Band *>();
    REQUIRE(WindowDriver::waitUntil([band] { return !band->text().isEmpty(); }));
    CHECK_FALSE(driver.window.actions().action(ActionId::AddTask)->isEnabled());
}

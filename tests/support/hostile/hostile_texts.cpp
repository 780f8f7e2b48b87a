// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/biff_writer.h"
#include "tests/support/hostile/hostile_file.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <sys/stat.h>

namespace tests {

namespace {

const QByteArray kTextHeader = "工作内容,责任人\n";
const QByteArray kTextTask = "走访,张三\n";

HostileFile text(const char *name, const QByteArray &bytes)
{
    return {name, [=](const QString &path) { return writeBytes(path, bytes); }};
}

HostileFile largeText(const char *name, const std::function<QByteArray()> &bytes)
{
    return {name, [=](const QString &path) { return writeBytes(path, bytes()); }};
}

QByteArray utf16Text(const QString &text)
{
    return QByteArray("\xFF\xFE")
        + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray ole(const char *stream)
{
    return CompoundWriter().stream(QLatin1String(stream), QByteArray(2'000, '\0')).bytes();
}

/// An old workbook with records @p before its sheet, which holds a task.
QByteArray oldWorkbook(const QByteArray &before)
{
    return BiffWriter()
        .globals(before)
        .sheet(
            QStringLiteral("表"),
            biffLabel(0, 0, QStringLiteral("工作内容")) + biffLabel(0, 1, QStringLiteral("责任人"))
                + biffLabel(1, 0, QStringLiteral("走访")) + biffLabel(1, 1, QStringLiteral("张三")))
        .file();
}

/// @p file with a number of its table of sectors, or its directory, changed: the sectors go round.
QByteArray circle(QByteArray file)
{
    const qsizetype table
        = (qFromLittleEndian<quint32>(file.constData() + 76) + 1) * qsizetype {512};
    for (quint32 sector = 0; sector < 8; ++sector)
        overwrite(file, table + 4 * qsizetype {sector}, littleEndian(sector));
    return file;
}

QByteArray noise(int size)
{
    QRandomGenerator generator(20260101);
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(static_cast<char>(generator.bounded(1, 256)));
    return bytes;
}

QList<HostileFile> hostileTables()
{
    const QString half
        = QStringLiteral("工作内容,责任人\n走访,张") + QChar(0xD800) + QStringLiteral("三\n");
    return {
        text("csv-nul.csv", kTextHeader + QByteArray("走访,张\0三\n", 15)),
        text("csv-half-character.csv", utf16Text(half)),
        text("csv-odd-byte.csv", utf16Text(QStringLiteral("工作内容,责任人\n走访,张三\n")) + "x"),
        text("csv-cut-gb18030.csv",
             QByteArray::fromHex("B9A4D7F7C4DAC8DD2CD4F0C8CEC8CB0AD7DFB7C32CD5C50AB0")),
        text("csv-impossible-gb18030.csv",
             QByteArray::fromHex("B9A4D7F7C4DAC8DD2CD4F0C8CEC8CB0AD7DFB7C32CFFFF0A")),
        text("csv-quote-without-end.csv", kTextHeader + kTextTask + "\"走访,李四\n"),
        text("csv-quotes-in-the-middle.csv", kTextHeader + "走\"访\",张\"\"三\n"),
        text("csv-formula.csv", kTextHeader + "=cmd|' /C calc'!A0,@SUM(1)\n"),
        text("csv-statement.csv", kTextHeader + "\"'; DROP TABLE task;--\",张三\n"),
        text("csv-control-characters.csv", kTextHeader + "走\a访,张\x1B[31m三\n"),
        text("csv-mark-in-the-middle.csv", kTextHeader + "走\xEF\xBB\xBF访,张三\n"),
        text("csv-turned-round.csv", kTextHeader + "走访,\xE2\x80\xAE张三\n"),
        text("csv-line-ends-of-all-kinds.csv",
             "工作内容,责任人\r走访,张三\r\n慰问,李四\n\r入户,王五"),
        text("csv-header-only.csv", kTextHeader),
        text("csv-without-header.csv", "1,2,3\n4,5,6\n"),
        text("csv-blank.csv", " \n\t\n\n"),
        largeText(
            "csv-too-many-columns.csv",
            []() -> QByteArray { return kTextHeader + QByteArray("1,").repeated(20'000) + "\n"; }),
        largeText(
            "csv-cell-over-a-million.csv",
            []() -> QByteArray { return kTextHeader + QByteArray(1'100'000, 'a') + ",张三\n"; }),
        largeText(
            "csv-empty-lines.csv",
            []() -> QByteArray { return kTextHeader + QByteArray(1'500'000, '\n') + kTextTask; }),
        largeText("csv-quotes-only.csv",
                  []() -> QByteArray {
                      return {2'000'000, '"'};
                  }),
        largeText("csv-too-large.csv",
                  []() -> QByteArray {
                      return kTextHeader + QByteArray("走访,张三\n").repeated(5'000'000);
                  }),
    };
}

QList<HostileFile> hostileOthers()
{
    return {
        text("empty.xlsx", {}),
        text("one-letter.xlsx", "P"),
        text("noise.csv", noise(5'000)),
        text("pdf.xlsx", "%PDF-1.7\n1 0 obj\n"),
        text("png.csv", "\x89PNG\r\n\x1A\n"),
        text("rtf.docx", "{\\rtf1\\ansi"),
        text("gzip.csv", QByteArray::fromHex("1F8B0800000000000003")),
        text("7z.xlsx", QByteArray::fromHex("377ABCAF271C0004")),
        text("rar.xlsx", "Rar!\x1A\x07\x01"),
        text("sqlite.xlsx", QByteArray("SQLite format 3\0", 16)),
        text("web-archive.html", "MIME-Version: 1.0\nContent-Type: multipart/related\n"),
        text("xml.xls",
             "<?xml version=\"1.0\"?><Workbook "
             "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
        text("ole-encrypted.xlsx", ole("EncryptedPackage")),
        text("ole-workbook.xlsx", ole("Workbook")),
        text("ole-document.xls", ole("WordDocument")),
        text("ole-cut.xls", QByteArray::fromHex("D0CF11E0A1B11AE1")),
        text("xls-sound.et", oldWorkbook({})),
        text("xls-password.xls", oldWorkbook(biffRecord(0x002F, QByteArray(54, '\7')))),
        text("xls-half.xls", oldWorkbook({}).first(1'800)),
        text("xls-circle.xls", circle(oldWorkbook({}))),
        text("xls-record-beyond-end.xls", oldWorkbook(QByteArray("\xFC\x00\xFF\xFF", 4))),
        text("xls-four-billion-texts.xls", oldWorkbook(biffRecord(0x00FC, QByteArray(8, '\xFF')))),
        text("json-cut.json", R"({"ledger":{"title":"a")"),
        text("json-nested.json", QByteArray("[").repeated(100'000)),
        {"folder.xlsx", [](const QString &path) { return QDir().mkpath(path); }},
        {"pipe.csv",
         [](const QString &path) {
             return mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
         }},
        {"missing.xlsx", [](const QString & /*path*/) { return true; }},
    };
}

} // namespace

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QList<HostileFile> hostileTexts()
{
    return hostileTables() + hostileOthers();
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <memory>
#include <sqlite3.h>
#include <vector>

namespace core {

namespace {

// Source: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int kHeaderSize = 100;
constexpr int kPageSizeAt = 16;
constexpr int kChangeCounterAt = 24;
constexpr int kPageCountAt = 28;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr int kVersionValidForAt = 92;
constexpr quint32 kLargestPageSize = 65536; // written as 1

struct FileNameDeleter
{
    void operator()(const char *name) const { sqlite3_free_filename(name); }
};

/// A file opened for reading through SQLite's own layer.
class LayerFile
{
public:
    explicit LayerFile(const QString &path)
        : m_name(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr))
        , m_layer(sqlite3_vfs_find(nullptr))
        , m_storage(static_cast<size_t>(m_layer->szOsFile))
    {
        constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        m_opened = m_layer->xOpen(m_layer, m_name.get(), file(), flags, nullptr);
    }
    ~LayerFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
    }
    Q_DISABLE_COPY_MOVE(LayerFile)

    [[nodiscard]] bool isOpen() const { return m_opened == SQLITE_OK; }
    [[nodiscard]] bool readSize(qint64 *size)
    {
        sqlite3_int64 bytes = 0;
        const bool done = file()->pMethods->xFileSize(file(), &bytes) == SQLITE_OK;
        *size = bytes;
        return done;
    }
    [[nodiscard]] bool readStart(QByteArray *bytes)
    {
        // What lies beyond the end of a short file is read as zeros.
        const auto size = static_cast<int>(bytes->size());
        const int code = file()->pMethods->xRead(file(), bytes->data(), size, 0);
        return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ;
    }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_storage.data()); }

    std::unique_ptr<const char, FileNameDeleter> m_name;
    sqlite3_vfs *m_layer;
    std::vector<char> m_storage;
    int m_opened = SQLITE_CANTOPEN;
};

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 promisedSize(const QByteArray &header)
{
    if (numberAt(header, kChangeCounterAt) != numberAt(header, kVersionValidForAt))
        return 0;
    const quint32 written = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const quint32 pageSize = written == 1 ? kLargestPageSize : written;
    return qint64 {pageSize} * numberAt(header, kPageCountAt);
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path)
{
    LayerFile file(path);
    if (!file.isOpen())
        return fail(ErrorKind::FileNoPermission, path);
    FileHeader result;
    QByteArray bytes(kHeaderSize, '\0');
    if (!file.readSize(&result.actualSize) || !file.readStart(&bytes))
        return fail(ErrorKind::ReadFailed, path);
    result.isSqlite = bytes.startsWith(QByteArrayLiteral("SQLite format 3\0"));
    result.applicationId = numberAt(bytes, kApplicationIdAt);
    result.schemaVersion = numberAt(bytes, kUserVersionAt);
    result.promisedSize = promisedSize(bytes);
    return result;
}

} // namespace core

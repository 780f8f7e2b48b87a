// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/byte_reader.h"
#include "core/import/sector_chains.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace core {

/// The streams at the top of an OLE2 compound file, the container of old Office files; those inside
/// its storages belong to objects that are embedded and are left alone. Source: [MS-CFB].
class CompoundFile
{
public:
    /// Error kind: InputDamaged (no compound file, cut, a directory or a table that runs in a
    /// circle or out of the file).
    /// @param path what errors name.
    [[nodiscard]] static Result<CompoundFile> open(const QByteArray &bytes, const QString &path);

    /// Whether there is a stream @p name, whatever its case.
    [[nodiscard]] bool contains(const QString &name) const;

    /// The bytes of stream @p name. Error kind: InputDamaged (also if it is not there).
    [[nodiscard]] Result<QByteArray> stream(const QString &name) const;

private:
    struct Header
    {
        quint16 sectorShift = 0;
        quint16 smallShift = 0;
        quint32 firstDirectory = 0;
        quint32 smallLimit = 0;
        quint32 firstSmallTable = 0;
        quint32 firstTableList = 0;
        QList<quint32> tables; ///< sectors of the table of sectors
    };
    struct Stream
    {
        quint32 first = 0;
        quint64 size = 0;
    };
    struct Entry
    {
        QString name;
        quint8 type = 0;
        quint32 before = 0;
        quint32 after = 0;
        quint32 child = 0;
        Stream stream;
    };

    explicit CompoundFile(QString path);

    [[nodiscard]] Result<void> readHeader(const QByteArray &bytes);
    [[nodiscard]] Result<void> readTable();
    [[nodiscard]] Result<void> readTableList();
    [[nodiscard]] Result<void> readDirectory();
    [[nodiscard]] Entry readEntry(ByteReader reader) const;
    void listStreams(const QList<Entry> &entries);
    [[nodiscard]] std::optional<SectorChains> smallSectors() const;
    [[nodiscard]] tl::unexpected<Error> damaged(const QString &part) const;

    QString m_path;
    Header m_header;
    SectorChains m_sectors;
    Stream m_smallStream; ///< holds the sectors of small streams
    QHash<QString, Stream> m_streams; ///< by name in lower case
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/compound_file.h"

#include <QSet>

namespace core {

namespace {

constexpr QByteArrayView kSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr int kTablesInHeader = 109;
constexpr qsizetype kNumberBytes = 4;
constexpr qsizetype kEntryBytes = 128;
constexpr qsizetype kNameBytes = 64;
constexpr quint16 kSmallSectorShift = 9; // 512 bytes, version 3
constexpr quint16 kLargeSectorShift = 12; // 4,096 bytes, version 4
constexpr quint16 kShortSectorShift = 6;
constexpr quint8 kStreamEntry = 2;

QList<quint32> numbersOf(QByteArrayView bytes)
{
    QList<quint32> numbers;
    numbers.reserve(bytes.size() / kNumberBytes);
    ByteReader reader(bytes);
    while (reader.remaining() >= kNumberBytes)
        numbers.append(reader.number<quint32>());
    return numbers;
}

} // namespace

CompoundFile::CompoundFile(QString path)
    : m_path(std::move(path))
{
}

tl::unexpected<Error> CompoundFile::damaged(const QString &part) const
{
    return fail(ErrorKind::InputDamaged, m_path, part);
}

Result<CompoundFile> CompoundFile::open(const QByteArray &bytes, const QString &path)
{
    CompoundFile file(path);
    auto done = file.readHeader(bytes);
    if (done)
        done = file.readTable();
    if (done)
        done = file.readDirectory();
    if (!done)
        return fail(done.error());
    return file;
}

Result<void> CompoundFile::readHeader(const QByteArray &bytes)
{
    constexpr qsizetype beforeShift = 22;
    constexpr qsizetype beforeDirectory = 14;
    ByteReader reader(bytes);
    const bool isSigned = reader.bytes(kSignature.size()) == kSignature;
    reader.skip(beforeShift);
    m_header.sectorShift = reader.number<quint16>();
    m_header.smallShift = reader.number<quint16>();
    reader.skip(beforeDirectory);
    m_header.firstDirectory = reader.number<quint32>();
    reader.skip(kNumberBytes);
    m_header.smallLimit = reader.number<quint32>();
    m_header.firstSmallTable = reader.number<quint32>();
    reader.skip(kNumberBytes);
    m_header.firstTableList = reader.number<quint32>();
    reader.skip(kNumberBytes);
    m_header.tables = numbersOf(reader.bytes(kTablesInHeader * kNumberBytes));
    const bool isKnownSize
        = m_header.sectorShift == kSmallSectorShift || m_header.sectorShift == kLargeSectorShift;
    if (!isSigned || !reader.isSound() || !isKnownSize || m_header.smallShift != kShortSectorShift)
        return damaged(QStringLiteral("compound file: header"));
    // The header takes the room of one sector.
    const qsizetype sectorBytes = qsizetype {1} << m_header.sectorShift;
    m_sectors = SectorChains(bytes, sectorBytes, sectorBytes);
    return {};
}

// A file of more than some seven megabytes lists further sectors of its table in sectors of their
// own, each with the number of the next at its end.
Result<void> CompoundFile::readTableList()
{
    quint32 number = m_header.firstTableList;
    for (qsizetype read = 0; number < SectorChains::kEnd; ++read) {
        const auto sector = m_sectors.sector(number);
        if (!sector || read >= m_sectors.count())
            return damaged(QStringLiteral("compound file: list of tables"));
        QList<quint32> numbers = numbersOf(*sector);
        number = numbers.takeLast();
        m_header.tables.append(numbers);
        if (m_header.tables.size() > m_sectors.count() + kTablesInHeader)
            break; // more than the file can need
    }
    return {};
}

Result<void> CompoundFile::readTable()
{
    if (auto done = readTableList(); !done)
        return done;
    QList<quint32> next;
    for (const quint32 number : std::as_const(m_header.tables)) {
        if (next.size() >= m_sectors.count())
            break;
        if (number >= SectorChains::kEnd)
            continue; // an unused place
        const auto sector = m_sectors.sector(number);
        if (!sector)
            return damaged(QStringLiteral("compound file: table"));
        next.append(numbersOf(*sector));
    }
    m_sectors.setTable(std::move(next));
    return {};
}

Result<void> CompoundFile::readDirectory()
{
    const auto bytes = m_sectors.readAll(m_header.firstDirectory);
    if (!bytes || bytes->isEmpty())
        return damaged(QStringLiteral("compound file: directory"));
    QList<Entry> entries;
    ByteReader reader {QByteArrayView(*bytes)};
    while (reader.remaining() >= kEntryBytes)
        entries.append(readEntry(ByteReader(reader.bytes(kEntryBytes))));
    m_smallStream = entries.constFirst().stream;
    listStreams(entries);
    return {};
}

CompoundFile::Entry CompoundFile::readEntry(ByteReader reader) const
{
    constexpr qsizetype beforeStream = 36;
    Entry entry;
    ByteReader name(reader.bytes(kNameBytes));
    // The length counts the zero at the end.
    const qsizetype letters = reader.number<quint16>() / 2 - 1;
    for (qsizetype i = 0; i < letters && name.remaining() > 0; ++i)
        entry.name.append(QChar(name.number<quint16>()));
    entry.type = reader.number<quint8>();
    reader.skip(1);
    entry.before = reader.number<quint32>();
    entry.after = reader.number<quint32>();
    entry.child = reader.number<quint32>();
    reader.skip(beforeStream);
    entry.stream.first = reader.number<quint32>();
    entry.stream.size = reader.number<quint64>();
    // Files with small sectors may have anything in the upper half.
    if (m_header.sectorShift == kSmallSectorShift)
        entry.stream.size &= 0xFFFFFFFFU;
    return entry;
}

// Names at the top hang in a tree below the first entry. Only that is followed: an embedded
// workbook has streams of the same names.
void CompoundFile::listStreams(const QList<Entry> &entries)
{
    QSet<quint32> seen;
    QList<quint32> waiting {entries.constFirst().child};
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        if (number >= entries.size() || seen.contains(number))
            continue;
        seen.insert(number);
        const Entry &entry = entries.at(number);
        if (entry.type == kStreamEntry)
            m_streams.insert(entry.name.toLower(), entry.stream);
        waiting.append(entry.before);
        waiting.append(entry.after);
    }
}

bool CompoundFile::contains(const QString &name) const
{
    return m_streams.contains(name.toLower());
}

std::optional<SectorChains> CompoundFile::smallSectors() const
{
    const auto bytes = m_sectors.read(m_smallStream.first, m_smallStream.size);
    const auto table = m_sectors.readAll(m_header.firstSmallTable);
    if (!bytes || !table)
        return std::nullopt;
    SectorChains sectors(*bytes, 0, qsizetype {1} << m_header.smallShift);
    sectors.setTable(numbersOf(*table));
    return sectors;
}

Result<QByteArray> CompoundFile::stream(const QString &name) const
{
    const auto found = m_streams.constFind(name.toLower());
    if (found == m_streams.cend())
        return damaged(name);
    const bool isSmall = found->size < m_header.smallLimit;
    const auto sectors = isSmall ? smallSectors() : std::optional(m_sectors);
    auto bytes = sectors ? sectors->read(found->first, found->size) : std::nullopt;
    if (!bytes)
        return damaged(name);
    return *std::move(bytes);
}

} // namespace core

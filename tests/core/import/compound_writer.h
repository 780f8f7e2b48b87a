// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace tests {

/// @p number as bytes, the least first.
template <typename T> [[nodiscard]] QByteArray littleEndian(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// @p text in UTF-16, the lower byte of a character first.
[[nodiscard]] inline QByteArray wideBytes(const QString &text)
{
    QByteArray bytes;
    for (const QChar character : text)
        bytes.append(littleEndian<quint16>(character.unicode()));
    return bytes;
}

/// Writes bytes over those of @p whole from @p at on.
inline void overwrite(QByteArray &whole, qsizetype at, const QByteArray &bytes)
{
    whole.replace(at, bytes.size(), bytes);
}

/// An OLE2 compound file written for a test: streams at the top, and one storage with streams.
class CompoundWriter
{
public:
    /// @param sectorShift 9 for sectors of 512 bytes, 12 for those of 4,096.
    explicit CompoundWriter(int sectorShift = 9)
        : m_sectorShift(sectorShift)
    {
    }

    CompoundWriter &stream(const QString &name, const QByteArray &bytes)
    {
        m_streams.append({name, bytes});
        return *this;
    }

    /// A stream of an embedded object.
    CompoundWriter &embedded(const QString &name, const QByteArray &bytes)
    {
        m_embedded.append({name, bytes});
        return *this;
    }

    [[nodiscard]] QByteArray bytes()
    {
        m_sectors.clear();
        m_next.clear();
        m_small.clear();
        m_smallNext.clear();
        QByteArray entries;
        const auto all = m_streams + m_embedded;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool isLastOfGroup = i + 1 == m_streams.size() || i + 1 == all.size();
            const quint32 after
                = isLastOfGroup ? kNone : static_cast<quint32>(i + 2); // the root is entry 0
            const Place place = put(all.at(i).second);
            entries += entry(all.at(i).first, 2, {after, kNone}, place);
        }
        const auto storage = static_cast<quint32>(all.size() + 1);
        if (!m_embedded.isEmpty()) {
            const auto inside = static_cast<quint32>(m_streams.size() + 1);
            entries += entry(QStringLiteral("MBD0001"), 1, {1, inside}, {});
        }
        const Place small {append(m_small), static_cast<quint64>(m_small.size())};
        const quint32 smallTable = append(table(m_smallNext));
        const quint32 child = m_embedded.isEmpty() ? 1 : storage;
        const QByteArray root = entry(QStringLiteral("Root Entry"), 5, {kNone, child}, small);
        const quint32 directory = append(root + entries);
        return withTables(directory, smallTable);
    }

private:
    static constexpr quint32 kEnd = 0xFFFFFFFE;
    static constexpr quint32 kNone = 0xFFFFFFFF;
    static constexpr qsizetype kSmallLimit = 4096;
    static constexpr qsizetype kTablesInHeader = 109;

    struct Place
    {
        quint32 first = kEnd;
        quint64 size = 0;
    };
    struct Links
    {
        quint32 after = kNone;
        quint32 child = kNone;
    };

    [[nodiscard]] qsizetype sectorBytes() const { return qsizetype {1} << m_sectorShift; }

    /// Adds @p bytes in sectors of @p size; the number of the first.
    static quint32
    chained(const QByteArray &bytes, qsizetype size, QByteArray &sectors, QList<quint32> &next)
    {
        if (bytes.isEmpty())
            return kEnd;
        const auto first = static_cast<quint32>(next.size());
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            sectors += bytes.mid(at, size).leftJustified(size, '\0');
            next.append(static_cast<quint32>(next.size() + 1));
        }
        next.last() = kEnd;
        return first;
    }

    quint32 append(const QByteArray &bytes)
    {
        return chained(bytes, sectorBytes(), m_sectors, m_next);
    }

    Place put(const QByteArray &bytes)
    {
        const auto size = static_cast<quint64>(bytes.size());
        return bytes.size() < kSmallLimit ? Place {chained(bytes, 64, m_small, m_smallNext), size}
                                          : Place {append(bytes), size};
    }

    [[nodiscard]] static QByteArray table(const QList<quint32> &numbers)
    {
        QByteArray bytes;
        for (const quint32 number : numbers)
            bytes += littleEndian(number);
        return bytes;
    }

    [[nodiscard]] static QByteArray
    entry(const QString &name, quint8 type, Links links, Place place)
    {
        const auto nameBytes = static_cast<quint16>(2 * name.size() + 2);
        return wideBytes(name).leftJustified(64, '\0') + littleEndian(nameBytes)
            + littleEndian(type) + '\1' + littleEndian(kNone) + littleEndian(links.after)
            + littleEndian(links.child) + QByteArray(36, '\0') + littleEndian(place.first)
            + littleEndian(place.size);
    }

    /// The whole file: header, sectors, the table of sectors and the list of its sectors.
    [[nodiscard]] QByteArray withTables(quint32 directory, quint32 smallTable)
    {
        const qsizetype inSector = sectorBytes() / 4;
        qsizetype tables = 0;
        qsizetype lists = 0;
        while (tables * inSector < m_next.size() + tables + lists) {
            ++tables;
            const qsizetype beyond = std::max<qsizetype>(tables - kTablesInHeader, 0);
            lists = (beyond + inSector - 2) / (inSector - 1);
        }
        const auto firstTable = static_cast<quint32>(m_next.size());
        const auto firstList = static_cast<quint32>(firstTable + tables);
        QList<quint32> numbers;
        for (qsizetype i = 0; i < tables; ++i)
            numbers.append(static_cast<quint32>(firstTable + i));
        m_next += QList<quint32>(tables, 0xFFFFFFFD) + QList<quint32>(lists, 0xFFFFFFFC);
        m_next += QList<quint32>(tables * inSector - m_next.size(), kNone);
        QByteArray list;
        for (qsizetype i = 0; i < lists; ++i) {
            QList<quint32> part = numbers.mid(kTablesInHeader + i * (inSector - 1), inSector - 1);
            part += QList<quint32>(inSector - 1 - part.size(), kNone);
            part.append(i + 1 < lists ? static_cast<quint32>(firstList + i + 1) : kEnd);
            list += table(part);
        }
        QList<quint32> inHeader = numbers.mid(0, kTablesInHeader);
        inHeader += QList<quint32>(kTablesInHeader - inHeader.size(), kNone);
        const QByteArray header = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0')
            + littleEndian<quint16>(0x3E) + littleEndian<quint16>(m_sectorShift == 9 ? 3 : 4)
            + littleEndian<quint16>(0xFFFE) + littleEndian(static_cast<quint16>(m_sectorShift))
            + littleEndian<quint16>(6) + QByteArray(10, '\0')
            + littleEndian(static_cast<quint32>(tables)) + littleEndian(directory)
            + QByteArray(4, '\0') + littleEndian(static_cast<quint32>(kSmallLimit))
            + littleEndian(smallTable) + littleEndian<quint32>(1)
            + littleEndian(lists > 0 ? firstList : kEnd) + littleEndian(static_cast<quint32>(lists))
            + table(inHeader);
        return header.leftJustified(sectorBytes(), '\0') + m_sectors + table(m_next) + list;
    }

    int m_sectorShift;
    QList<std::pair<QString, QByteArray>> m_streams;
    QList<std::pair<QString, QByteArray>> m_embedded;
    QByteArray m_sectors;
    QList<quint32> m_next;
    QByteArray m_small;
    QList<quint32> m_smallNext;
};

} // namespace tests

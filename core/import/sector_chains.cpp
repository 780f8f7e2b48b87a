// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sector_chains.h"

#include <QBitArray>

#include <algorithm>

namespace core {

SectorChains::SectorChains(QByteArray bytes, qsizetype start, qsizetype sectorBytes)
    : m_bytes(std::move(bytes))
    , m_start(start)
    , m_sectorBytes(sectorBytes)
{
}

qsizetype SectorChains::count() const
{
    const qsizetype bytes = std::max<qsizetype>(m_bytes.size() - m_start, 0);
    return (bytes + m_sectorBytes - 1) / m_sectorBytes;
}

QByteArrayView SectorChains::part(quint32 number) const
{
    const qsizetype at = m_start + static_cast<qsizetype>(number) * m_sectorBytes;
    return QByteArrayView(m_bytes).sliced(at, std::min(m_sectorBytes, m_bytes.size() - at));
}

std::optional<QByteArrayView> SectorChains::sector(quint32 number) const
{
    if (number >= count())
        return std::nullopt;
    const QByteArrayView bytes = part(number);
    return bytes.size() == m_sectorBytes ? std::optional(bytes) : std::nullopt;
}

std::optional<QList<quint32>> SectorChains::chain(quint32 first, qsizetype most) const
{
    QList<quint32> sectors;
    QBitArray seen(count());
    quint32 number = first;
    while (number != kEnd && sectors.size() < most) {
        if (number >= count() || number >= m_next.size() || seen.testBit(number))
            return std::nullopt;
        seen.setBit(number);
        sectors.append(number);
        number = m_next.at(number);
    }
    return sectors;
}

std::optional<QByteArray> SectorChains::read(quint32 first, quint64 size) const
{
    if (size > static_cast<quint64>(m_bytes.size()))
        return std::nullopt;
    const auto wanted = static_cast<qsizetype>(size);
    const auto sectors = chain(first, (wanted + m_sectorBytes - 1) / m_sectorBytes);
    if (!sectors)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(wanted);
    for (const quint32 number : *sectors) {
        const qsizetype missing = std::min(m_sectorBytes, wanted - bytes.size());
        const QByteArrayView next = part(number);
        if (next.size() < missing)
            return std::nullopt; // the last sector of a file that was cut
        bytes.append(next.first(missing));
    }
    return bytes.size() == wanted ? std::optional(bytes) : std::nullopt;
}

std::optional<QByteArray> SectorChains::readAll(quint32 first) const
{
    const auto sectors = chain(first, count());
    return sectors ? read(first, static_cast<quint64>(sectors->size() * m_sectorBytes))
                   : std::nullopt;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace core {

/// Sectors of one size and the table that says which follows which, as a compound file has them
/// twice. Whatever the table says, a chain is no longer than there are sectors.
class SectorChains
{
public:
    /// Number of the sector after the last one.
    static constexpr quint32 kEnd = 0xFFFFFFFE;

    SectorChains() = default;

    /// Sectors of @p sectorBytes bytes; the first stands at @p start of @p bytes, the last may be
    /// cut.
    SectorChains(QByteArray bytes, qsizetype start, qsizetype sectorBytes);

    /// Which sector follows which, by number.
    void setTable(QList<quint32> next) { m_next = std::move(next); }

    [[nodiscard]] qsizetype sectorBytes() const { return m_sectorBytes; }
    [[nodiscard]] qsizetype count() const;

    /// A whole sector; none if it is not there or cut.
    [[nodiscard]] std::optional<QByteArrayView> sector(quint32 number) const;

    /// The first @p size bytes of the chain that begins with sector @p first; none if it ends
    /// earlier, runs in a circle or out of the file.
    [[nodiscard]] std::optional<QByteArray> read(quint32 first, quint64 size) const;

    /// The whole chain that begins with sector @p first, in whole sectors.
    [[nodiscard]] std::optional<QByteArray> readAll(quint32 first) const;

private:
    [[nodiscard]] std::optional<QList<quint32>> chain(quint32 first, qsizetype most) const;
    [[nodiscard]] QByteArrayView part(quint32 number) const;

    QByteArray m_bytes;
    qsizetype m_start = 0;
    qsizetype m_sectorBytes = 1;
    QList<quint32> m_next;
};

} // namespace core

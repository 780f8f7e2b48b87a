// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_records.h"

#include "core/import/byte_reader.h"

namespace core {

namespace {
constexpr qsizetype kRecordHeadBytes = 4;
}

BiffRecords::BiffRecords(QByteArrayView stream, qsizetype position)
    : m_stream(stream)
    , m_position(position)
{
}

std::optional<BiffRecord> BiffRecords::peek() const
{
    if (m_position < 0 || m_position > m_stream.size() - kRecordHeadBytes)
        return std::nullopt;
    ByteReader reader(m_stream.sliced(m_position));
    BiffRecord record;
    record.position = m_position;
    record.type = static_cast<BiffType>(reader.number<quint16>());
    record.data = reader.bytes(reader.number<quint16>());
    return reader.isSound() ? std::optional(record) : std::nullopt;
}

std::optional<BiffRecord> BiffRecords::next()
{
    const auto record = peek();
    if (record)
        m_position += kRecordHeadBytes + record->data.size();
    return record;
}

QList<QByteArrayView> BiffRecords::blocksOf(const BiffRecord &record)
{
    QList<QByteArrayView> blocks {record.data};
    for (auto more = peek(); more && more->type == BiffType::Continue; more = peek()) {
        if (!more->data.isEmpty())
            blocks.append(more->data);
        m_position += kRecordHeadBytes + more->data.size();
    }
    return blocks;
}

} // namespace core

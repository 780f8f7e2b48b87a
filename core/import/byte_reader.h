// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <bit>

namespace core {

/// Reads numbers, least byte first, and bytes one after another. Past the end there are zeros and
/// nothing else, and isSound() is false from then on: a structure is read as a whole before that is
/// asked. The bytes must outlive the reader.
class ByteReader
{
public:
    ByteReader() = default;
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qsizetype remaining() const { return m_bytes.size(); }

    /// Whether nothing was asked for that is not there.
    [[nodiscard]] bool isSound() const { return m_isSound; }

    /// The next @p count bytes, or none of them if there are not as many.
    QByteArrayView bytes(qsizetype count)
    {
        if (count < 0 || count > m_bytes.size()) {
            m_isSound = false;
            m_bytes = {};
            return {};
        }
        const QByteArrayView taken = m_bytes.first(count);
        m_bytes = m_bytes.sliced(count);
        return taken;
    }

    void skip(qsizetype count) { bytes(count); }

    /// The next number of type @p T.
    template <typename T> T number()
    {
        const QByteArrayView taken = bytes(sizeof(T));
        return taken.isEmpty() ? T {} : qFromLittleEndian<T>(taken.data());
    }

    /// The next eight bytes as a number with a fraction.
    double real() { return std::bit_cast<double>(number<quint64>()); }

private:
    QByteArrayView m_bytes;
    bool m_isSound = true;
};

} // namespace core

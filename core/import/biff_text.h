// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/import/biff_encoding.h"
#include "core/import/byte_reader.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// Reads texts from a record and the CONTINUE records after it: a text goes on in the next one,
/// perhaps in characters of another width. Runs of formats and phonetic hints are passed over.
class BiffText
{
public:
    /// @param blocks data of the record and of those that continue it; they must outlive the
    /// reader.
    BiffText(QList<QByteArrayView> blocks, BiffEncoding encoding);

    /// The next number of type @p T, most of a block apart or not.
    template <typename T> T number()
    {
        T value = 0;
        for (size_t i = 0; i < sizeof(T); ++i)
            value = static_cast<T>(value | (static_cast<T>(byte()) << (8 * i)));
        return value;
    }

    /// The next text, its length in one byte or in two.
    [[nodiscard]] QString withShortLength() { return text(number<quint8>()); }
    [[nodiscard]] QString withLongLength() { return text(number<quint16>()); }

    [[nodiscard]] bool isAtEnd();

    /// What is wrong, if anything: InputDamaged (it ended too early), InputEncoding. Texts read
    /// after that are empty.
    [[nodiscard]] std::optional<ErrorKind> fault() const { return m_fault; }

private:
    quint8 byte();
    void skip(qsizetype count);
    [[nodiscard]] bool enterBlock();
    [[nodiscard]] QString text(qsizetype length);
    [[nodiscard]] QString unicode(qsizetype length);
    [[nodiscard]] QString encoded(qsizetype length);
    void appendCharacters(QString &text, qsizetype count, bool isWide);

    QList<QByteArrayView> m_blocks;
    qsizetype m_next = 0; ///< block to enter after the present one
    ByteReader m_block;
    BiffEncoding m_encoding;
    std::optional<ErrorKind> m_fault;
};

} // namespace core

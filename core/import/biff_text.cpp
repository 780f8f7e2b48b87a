// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_text.h"

#include <algorithm>

namespace core {

namespace {
constexpr quint8 kWide = 0x01; // two bytes a character, else the lower one of it alone
constexpr quint8 kPhonetic = 0x04;
constexpr quint8 kRuns = 0x08;
constexpr qsizetype kRunBytes = 4;
} // namespace

BiffText::BiffText(QList<QByteArrayView> blocks, BiffEncoding encoding)
    : m_blocks(std::move(blocks))
    , m_encoding(std::move(encoding))
{
}

// Makes sure that there is a byte to read; whether there is.
bool BiffText::enterBlock()
{
    while (m_block.remaining() == 0 && m_next < m_blocks.size())
        m_block = ByteReader(m_blocks.at(m_next++));
    return m_block.remaining() > 0;
}

bool BiffText::isAtEnd()
{
    return !enterBlock();
}

quint8 BiffText::byte()
{
    if (!enterBlock()) {
        m_fault = ErrorKind::InputDamaged;
        return 0;
    }
    return m_block.number<quint8>();
}

void BiffText::skip(qsizetype count)
{
    qsizetype left = count;
    while (left > 0 && enterBlock()) {
        const qsizetype here = std::min(left, m_block.remaining());
        m_block.skip(here);
        left -= here;
    }
    if (left > 0)
        m_fault = ErrorKind::InputDamaged;
}

QString BiffText::text(qsizetype length)
{
    if (m_fault)
        return {};
    QString read = m_encoding.isUnicode() ? unicode(length) : encoded(length);
    return m_fault ? QString() : read;
}

QString BiffText::unicode(qsizetype length)
{
    const quint8 flags = byte();
    const qsizetype runs = (flags & kRuns) != 0 ? number<quint16>() : 0;
    const qsizetype hints = (flags & kPhonetic) != 0 ? number<quint32>() : 0;
    bool isWide = (flags & kWide) != 0;
    QString text;
    while (text.size() < length && !m_fault) {
        if (m_block.remaining() == 0)
            isWide = (byte() & kWide) != 0; // each block says anew how it is written
        else
            appendCharacters(text, length - text.size(), isWide);
    }
    skip(runs * kRunBytes + hints);
    return text;
}

void BiffText::appendCharacters(QString &text, qsizetype count, bool isWide)
{
    const qsizetype size = isWide ? 2 : 1;
    const qsizetype here = std::min(count, m_block.remaining() / size);
    if (here == 0) {
        m_fault = ErrorKind::InputDamaged; // half a character at the end of a block
        return;
    }
    const QByteArrayView bytes = m_block.bytes(here * size);
    if (!isWide) {
        text.append(QString::fromLatin1(bytes));
        return;
    }
    QString characters(here, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.data(), here, characters.data());
    text.append(characters);
}

QString BiffText::encoded(qsizetype length)
{
    QByteArray bytes;
    while (bytes.size() < length && enterBlock()) {
        const qsizetype here = std::min(length - bytes.size(), m_block.remaining());
        bytes.append(m_block.bytes(here));
    }
    if (bytes.size() < length) {
        m_fault = ErrorKind::InputDamaged;
        return {};
    }
    const auto text = m_encoding.decode(bytes);
    if (!text)
        m_fault = ErrorKind::InputEncoding;
    return text.value_or(QString());
}

} // namespace core

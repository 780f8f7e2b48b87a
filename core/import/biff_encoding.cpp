// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_encoding.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

const QString kUtf8 = QStringLiteral("UTF-8");
const QString kChinese = QStringLiteral("GB18030");
const QString kWestern = QStringLiteral("windows-1252");

const QHash<int, QString> &pageNames()
{
    static const QHash<int, QString> names {
        {874, QStringLiteral("windows-874")},
        {932, QStringLiteral("Shift_JIS")},
        {936, kChinese},
        {949, QStringLiteral("windows-949")},
        {950, QStringLiteral("Big5")},
        {1250, QStringLiteral("windows-1250")},
        {1251, QStringLiteral("windows-1251")},
        {1252, kWestern},
        {1253, QStringLiteral("windows-1253")},
        {1254, QStringLiteral("windows-1254")},
        {1255, QStringLiteral("windows-1255")},
        {1256, QStringLiteral("windows-1256")},
        {1257, QStringLiteral("windows-1257")},
        {1258, QStringLiteral("windows-1258")},
        {10000, QStringLiteral("macintosh")},
        {32768, QStringLiteral("macintosh")},
        {32769, kWestern},
        {54936, kChinese},
        {65001, kUtf8},
    };
    return names;
}

bool isPlain(QByteArrayView bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) {
        return byte != '\0' && (static_cast<unsigned char>(byte) & 0x80U) == 0;
    });
}

/// Whether all bytes beyond ASCII come in pairs as GB2312 has them; those of a western text stand
/// alone.
bool isPaired(QByteArrayView bytes)
{
    constexpr unsigned char first = 0xA1;
    constexpr unsigned char lastLead = 0xF7;
    constexpr unsigned char last = 0xFE;
    const auto at = [&](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i))
                                : static_cast<unsigned char>(0);
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (at(i) < 0x80)
            continue;
        if (at(i) < first || at(i) > lastLead || at(i + 1) < first || at(i + 1) > last)
            return false;
        ++i;
    }
    return true;
}

} // namespace

BiffEncoding BiffEncoding::ofCodePages()
{
    BiffEncoding encoding;
    encoding.m_isUnicode = false;
    return encoding;
}

void BiffEncoding::setCodePage(int page)
{
    m_name = pageNames().value(page, m_name);
}

// Almost any bytes are a western text, and programs of Chinese offices name that page without
// having it; so it is believed last.
QStringList BiffEncoding::namesFor(QByteArrayView bytes) const
{
    if (m_name.isEmpty())
        return {kUtf8, kChinese};
    if (m_name != kWestern)
        return {m_name, kUtf8, kChinese};
    return isPaired(bytes) ? QStringList {kUtf8, kChinese, m_name} : QStringList {kUtf8, m_name};
}

std::optional<QString> BiffEncoding::decode(QByteArrayView bytes) const
{
    QByteArrayView used = bytes;
    while (used.endsWith('\0'))
        used.chop(1);
    if (isPlain(used))
        return QString::fromLatin1(used);
    const QByteArray whole = used.toByteArray();
    for (const QString &name : namesFor(used)) {
        if (auto text = m_decoder->decode(whole, name))
            return text;
    }
    return std::nullopt;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_encoding.h"

#include "core/import/text_encoding.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

const QHash<int, QString> &pageNames()
{
    static const QHash<int, QString> names {
        {874, QStringLiteral("windows-874")},    {932, QStringLiteral("Shift_JIS")},
        {936, QStringLiteral("GB18030")},        {949, QStringLiteral("windows-949")},
        {950, QStringLiteral("Big5")},           {1250, QStringLiteral("windows-1250")},
        {1251, QStringLiteral("windows-1251")},  {1252, QStringLiteral("windows-1252")},
        {1253, QStringLiteral("windows-1253")},  {1254, QStringLiteral("windows-1254")},
        {1255, QStringLiteral("windows-1255")},  {1256, QStringLiteral("windows-1256")},
        {1257, QStringLiteral("windows-1257")},  {1258, QStringLiteral("windows-1258")},
        {10000, QStringLiteral("macintosh")},    {32768, QStringLiteral("macintosh")},
        {32769, QStringLiteral("windows-1252")}, {54936, QStringLiteral("GB18030")},
        {65001, QStringLiteral("UTF-8")},
    };
    return names;
}

bool isPlain(QByteArrayView bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) {
        return byte != '\0' && (static_cast<unsigned char>(byte) & 0x80U) == 0;
    });
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

std::optional<QString> BiffEncoding::decode(QByteArrayView bytes) const
{
    if (isPlain(bytes))
        return QString::fromLatin1(bytes);
    const QByteArray whole = bytes.toByteArray();
    if (!m_name.isEmpty()) {
        if (auto text = decodeNamed(whole, m_name))
            return text;
    }
    if (auto text = decodeNamed(whole, QStringLiteral("UTF-8")))
        return text;
    return decodeNamed(whole, QStringLiteral("GB18030"));
}

} // namespace core

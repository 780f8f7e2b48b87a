// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_encoding.h"

#include <algorithm>

namespace core {

namespace {

constexpr QByteArrayView kMarkUtf8 = "\xEF\xBB\xBF";
constexpr QByteArrayView kMarkLittle = "\xFF\xFE";
constexpr QByteArrayView kMarkBig = "\xFE\xFF";

bool isSound(const QString &text)
{
    const auto isNoCharacter = [](QChar character) {
        const char16_t code = character.unicode();
        // ICU gives U+F8F5 for the byte FF in GB18030.
        return code == 0 || code == 0xFFFD || code == 0xF8F5;
    };
    return text.isValidUtf16() && std::none_of(text.cbegin(), text.cend(), isNoCharacter);
}

std::optional<QString> decodeUtf(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    if (encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0)
        return std::nullopt;
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() || !isSound(text) ? std::nullopt : std::optional(text);
}

unsigned byteAt(const QByteArray &bytes, qsizetype place)
{
    return static_cast<unsigned char>(bytes.at(place));
}

/// Whether it is ASCII alone.
bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0x80U) == 0;
    });
}

// Characters of UTF-8 that a stray NUL stands between; those of UTF-16 are no such characters.
bool isUtf8WithNul(QByteArray bytes)
{
    bytes.replace('\0', "");
    return !isAscii(bytes) && decodeUtf(bytes, QStringConverter::Utf8).has_value();
}

// Characters of UTF-8 among halves of characters: some programs write U+D800 to U+DFFF as if they
// were whole. Its bytes are pairs of GB18030 as well, and all of it would be read as nonsense.
bool isUtf8WithHalves(const QByteArray &bytes)
{
    QByteArray rest;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isHalf = i + 2 < bytes.size() && bytes.at(i) == '\xED'
            && byteAt(bytes, i + 1) >= 0xA0 && (byteAt(bytes, i + 1) & 0xC0U) == 0x80
            && (byteAt(bytes, i + 2) & 0xC0U) == 0x80;
        if (isHalf)
            i += 2;
        else
            rest += bytes.at(i);
    }
    return rest.size() < bytes.size() && !isAscii(rest)
        && decodeUtf(rest, QStringConverter::Utf8).has_value();
}

// UTF-16 without a mark: tabs, figures and line ends have their zero byte on one side.
std::optional<QString> decodeUnmarkedUtf16(const QByteArray &bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '\0')
            ++zeros[i % 2];
    }
    if (zeros[0] == zeros[1])
        return std::nullopt;
    if (isUtf8WithNul(bytes))
        return std::nullopt;
    // A zero is half of a figure or a tab more often than of one like 一 (U+4E00).
    return decodeUtf(bytes,
                     zeros[1] > zeros[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
}

bool isMarkedUtf16(const QByteArray &bytes)
{
    return bytes.startsWith(kMarkLittle) || bytes.startsWith(kMarkBig);
}

std::optional<QString> decodeUtf16(const QByteArray &bytes)
{
    if (bytes.startsWith(kMarkBig))
        return decodeUtf(bytes.mid(kMarkBig.size()), QStringConverter::Utf16BE);
    if (bytes.startsWith(kMarkLittle))
        return decodeUtf(bytes.mid(kMarkLittle.size()), QStringConverter::Utf16LE);
    if (auto text = decodeUnmarkedUtf16(bytes))
        return text;
    return decodeUtf(bytes, QStringConverter::Utf16LE); // as Windows writes it
}

} // namespace

std::optional<QString> decodeNamed(const QByteArray &bytes, const QString &encoding)
{
    return NamedDecoder().decode(bytes, encoding);
}

std::optional<QString> NamedDecoder::decode(const QByteArray &bytes, const QString &encoding)
{
    const auto place = m_converters.try_emplace(encoding, encoding.toLatin1()).first;
    QStringDecoder &decoder = place->second.decoder;
    QStringEncoder &encoder = place->second.encoder;
    if (!decoder.isValid() || !encoder.isValid())
        return std::nullopt;
    // The text before may have ended within a character.
    decoder.resetState();
    encoder.resetState();
    const QString text = decoder.decode(bytes);
    // A cut or impossible character does not always raise an error, but it does not come back.
    const QByteArray back = encoder.encode(text);
    return back == bytes && isSound(text) ? std::optional(text) : std::nullopt;
}

std::optional<QString> decodeText(const QByteArray &bytes)
{
    const auto found = decodeFound(bytes);
    return found ? std::optional(found->text) : std::nullopt;
}

std::optional<DecodedText> decodeFound(const QByteArray &bytes)
{
    const auto as = [&bytes](TextEncoding encoding) -> std::optional<DecodedText> {
        const auto text = decodeAs(bytes, encoding);
        return text ? std::optional(DecodedText {*text, encoding}) : std::nullopt;
    };
    if (bytes.startsWith(kMarkUtf8))
        return as(TextEncoding::Utf8);
    if (isMarkedUtf16(bytes))
        return as(TextEncoding::Utf16);
    if (const auto text = decodeUnmarkedUtf16(bytes))
        return DecodedText {*text, TextEncoding::Utf16};
    if (auto found = as(TextEncoding::Utf8))
        return found;
    if (isUtf8WithHalves(bytes))
        return std::nullopt;
    return as(TextEncoding::Gb18030);
}

std::optional<QString> decodeAs(const QByteArray &bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return decodeUtf(bytes.startsWith(kMarkUtf8) ? bytes.mid(kMarkUtf8.size()) : bytes,
                         QStringConverter::Utf8);
    case TextEncoding::Utf16: return decodeUtf16(bytes);
    case TextEncoding::Gb18030: break;
    }
    return decodeNamed(bytes, QStringLiteral("GB18030"));
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/text_form.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>

#include <map>
#include <optional>

namespace core {

/// A text and how it was written.
struct DecodedText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// The text behind the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 with
/// or without one, GB18030. Strict: none if no encoding gives exactly these bytes back, or if the
/// text holds NUL or characters that stand for no character. Source: libraries.md 2.5, trust.md
/// M14.
[[nodiscard]] std::optional<DecodedText> decodeFound(const QByteArray &bytes);

/// The same, whatever it was written in.
[[nodiscard]] std::optional<QString> decodeText(const QByteArray &bytes);

/// The text behind @p bytes as @p encoding, as strict.
[[nodiscard]] std::optional<QString> decodeAs(const QByteArray &bytes, TextEncoding encoding);

/// The text behind @p bytes in the encoding of this name, as strict; none if there is no such
/// encoding.
[[nodiscard]] std::optional<QString> decodeNamed(const QByteArray &bytes, const QString &encoding);

/// Does the same for many texts one after another: converters, which are slow to open, are kept.
class NamedDecoder
{
public:
    [[nodiscard]] std::optional<QString> decode(const QByteArray &bytes, const QString &encoding);

private:
    struct Converters
    {
        explicit Converters(const QByteArray &name)
            : decoder(name.constData())
            , encoder(name.constData())
        {
        }

        QStringDecoder decoder;
        QStringEncoder encoder;
    };

    std::map<QString, Converters> m_converters; ///< by name of the encoding
};

} // namespace core

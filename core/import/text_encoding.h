// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

/// The text behind the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 with
/// or without one, GB18030. Strict: none if no encoding gives exactly these bytes back, or if the
/// text holds NUL or characters that stand for no character. Source: libraries.md 2.5, trust.md
/// M14.
[[nodiscard]] std::optional<QString> decodeText(const QByteArray &bytes);

/// The text behind @p bytes in the encoding of this name, as strict; none if there is no such
/// encoding.
[[nodiscard]] std::optional<QString> decodeNamed(const QByteArray &bytes, const QString &encoding);

} // namespace core

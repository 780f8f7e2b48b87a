// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

/// The form in which texts are compared and searched: full-width letters, digits and punctuation as
/// half-width, upper as lower case, all white space removed. Stored texts are never folded.
[[nodiscard]] QString foldForMatching(QStringView text);

/// Full-width letters, digits and punctuation as half-width, everything else untouched and in place
/// (same length), so that positions in the result are positions in @p text.
[[nodiscard]] QString toHalfWidth(QStringView text);

/// A typed or imported text as it may be stored: CR LF and CR become LF, control characters other
/// than TAB and LF are dropped. Empty optional if the text is no valid UTF-16 (a lone surrogate).
/// Source: trust.md T5.
[[nodiscard]] std::optional<QString> cleanText(const QString &text);

} // namespace core

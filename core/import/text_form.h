// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"

#include <optional>

namespace core {

/// How the characters of a text file are written.
enum class TextEncoding
{
    Utf8,
    Utf16, ///< whichever byte comes first
    Gb18030 ///< GBK and GB2312 are parts of it
};

/// What stands between the cells of a text file.
enum class TextSeparator
{
    Comma,
    Semicolon,
    Tab,
    Bar
};

/// How a text file is read, as far as it is said; the rest is found out.
struct TextForm
{
    std::optional<TextEncoding> encoding;
    std::optional<TextSeparator> separator;

    [[nodiscard]] bool isEmpty() const { return !encoding && !separator; }

    bool operator==(const TextForm &) const = default;
};

template <> struct EnumKeys<TextEncoding>
{
    static constexpr EnumKeyTable<TextEncoding, 3> values {{
        {TextEncoding::Utf8, QLatin1String("utf-8")},
        {TextEncoding::Utf16, QLatin1String("utf-16")},
        {TextEncoding::Gb18030, QLatin1String("gb18030")},
    }};
};

template <> struct EnumKeys<TextSeparator>
{
    static constexpr EnumKeyTable<TextSeparator, 4> values {{
        {TextSeparator::Comma, QLatin1String("comma")},
        {TextSeparator::Semicolon, QLatin1String("semicolon")},
        {TextSeparator::Tab, QLatin1String("tab")},
        {TextSeparator::Bar, QLatin1String("bar")},
    }};
};

} // namespace core

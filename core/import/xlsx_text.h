// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace core {

/// Collects the text of an xlsx string: plain, or in runs of rich text, without phonetic hints.
/// Feed it the elements inside <si> or <is>.
class XlsxText
{
public:
    void clear();
    void startElement(std::string_view name);
    void characters(std::string_view text);
    void endElement(std::string_view name);

    /// The text so far, `_x000D_` and its kind turned into the characters they stand for.
    [[nodiscard]] QString text() const;

private:
    std::string m_bytes;
    bool m_inText = false;
    int m_phonetic = 0;
};

/// Turns `_xHHHH_` into the character it stands for. Source: ECMA-376 part 1, 22.9.2.19.
[[nodiscard]] QString unescapeXlsx(const QString &text);

} // namespace core

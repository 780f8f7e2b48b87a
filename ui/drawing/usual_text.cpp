// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/usual_text.h"

#include "ui/drawing/radicals.h"

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

struct SharedShape
{
    char32_t first; ///< the lowest code point with this shape
    char32_t usual;
};

// Source: the character maps of Noto Sans CJK SC and Noto Serif CJK SC 2.
constexpr SharedShape kSharedShapes[] {
    {0x2012, 0x2013}, // –
    {0x2215, 0xFF0F}, // ／
    {0x2329, 0x3008}, // 〈
    {0x232A, 0x3009}, // 〉
    {0x2E95, 0x5F50}, // 彐
    {0x2EAB, 0x7F52}, // 罒
    {0x2F3E, 0x6237}, // 户: Unicode has 戶 for the radical, which these fonts draw otherwise
    {0x301C, 0xFF5E}, // ～
    {0x3ADA, 0x66F6}, // 曶
    {0x3B35, 0x80F6}, // 胶
    {0x3B3A, 0x5E50}, // 幐
    {0x3BA3, 0x69E9}, // 槩
};

constexpr char32_t kTwoDashes = 0x2E3A;
constexpr char32_t kThreeDashes = 0x2E3B;

char32_t usualCharacter(char32_t character)
{
    const auto *const found
        = std::find_if(std::cbegin(kSharedShapes),
                       std::cend(kSharedShapes),
                       [character](SharedShape shape) { return shape.first == character; });
    return found == std::cend(kSharedShapes) ? unifiedIdeograph(character) : found->usual;
}

} // namespace

QString usualText(char32_t character)
{
    if (character == kTwoDashes)
        return QStringLiteral("——");
    if (character == kThreeDashes)
        return QStringLiteral("———");
    const char32_t usual = usualCharacter(character);
    return QString::fromUcs4(&usual, 1);
}

} // namespace ui

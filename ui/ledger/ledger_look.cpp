// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_look.h"

namespace ui {

namespace {

constexpr int kBaseDotsPerInch = 96;
constexpr int kBodyLine = 20;
constexpr int kSmallLine = 16;
constexpr qreal kSmallPart = 0.9;

int scale(int pixels, int dotsPerInch)
{
    return (pixels * dotsPerInch + kBaseDotsPerInch / 2) / kBaseDotsPerInch;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * kSmallPart);
    return font;
}

QFont heavier(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

LedgerLook::LedgerLook(const QFont &font, int dotsPerInch)
    : m_dotsPerInch(dotsPerInch)
    , m_body(font, scale(kBodyLine, dotsPerInch))
    , m_small(smaller(font), scale(kSmallLine, dotsPerInch))
    , m_heading(heavier(font), scale(kBodyLine, dotsPerInch))
{
}

int LedgerLook::unscaled(int pixels) const
{
    return (pixels * kBaseDotsPerInch + m_dotsPerInch / 2) / m_dotsPerInch;
}

int LedgerLook::scaled(int pixels) const
{
    return scale(pixels, m_dotsPerInch);
}

} // namespace ui

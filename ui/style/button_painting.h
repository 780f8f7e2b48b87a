// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;

namespace ui {

/// Whether it is what Enter presses in a dialog, and can be pressed.
[[nodiscard]] bool isDefaultButton(const QStyleOption &option);

/// Push buttons: framed, filled with the accent if Enter presses them. Tool buttons: nothing but
/// the fill of the pointer or of being chosen.
void paintButton(QPainter &painter, const QStyleOption &option, bool isFramed);

/// One of several choices: Fusion frames it in a colour that is not seen on a dark window.
void paintRadio(QPainter &painter, const QStyleOption &option);

/// A box to check: Fusion frames it in a colour that is not seen on a dark list.
void paintCheck(QPainter &painter, const QStyleOption &option);

} // namespace ui

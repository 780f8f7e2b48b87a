// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

/// Keyboard, input method, mouse and clipboard of somebody at the screen. What is typed goes to
/// whatever has the keyboard.
namespace tests {

void tap(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1);

/// Letters, digits and signs, one key after the other.
void typeKeys(const char *typed);

/// An input method: @p letters are composed one after the other and become @p text. Without letters
/// the text comes whole.
void compose(const char *letters, const QString &text);
inline void compose(const QString &text)
{
    compose("", text);
}

/// Draws the mouse with its left button down over @p widget; @p modifiers are held at the end.
void drag(QWidget &widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});

/// What another program has put on the clipboard; without @p html, its text alone.
void setClipboard(const QString &text, const QString &html = {});
[[nodiscard]] QString clipboardText();
[[nodiscard]] QString clipboardHtml();

} // namespace tests

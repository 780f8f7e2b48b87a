// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

class PlainLabel;

/// A sentence of a dialog, broken into lines. It belongs to @p parent.
[[nodiscard]] PlainLabel *paragraph(const QString &text, QWidget *parent);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

namespace ui {

/// How the texts of tables that are imported are laid out.
constexpr int kImportWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

/// As much of @p text as fits into the whole lines of @p area, with an ellipsis where that is not
/// all.
[[nodiscard]] QString fittedText(const QString &text, QRect area, const QFontMetrics &metrics);

} // namespace ui

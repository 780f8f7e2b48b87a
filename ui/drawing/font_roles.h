// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace ui {

/// The faces of a printed document. Source: paper.md 2, libraries.md 2.11.
enum class PaperFontRole
{
    Title, ///< 小标宋
    Heading, ///< 黑体
    Body, ///< 仿宋
    Number ///< 宋体, page numbers
};

/// Families that serve @p role, the wanted one first.
[[nodiscard]] const QStringList &fontChain(PaperFontRole role);

/// The family of the chain that this machine has; the last one if it has none.
[[nodiscard]] QString fontInUse(PaperFontRole role);

/// The font of @p role at @p points, sized for a painter whose unit is 0.01 mm. Needs a
/// QGuiApplication.
[[nodiscard]] QFont paperFont(PaperFontRole role, qreal points);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// Whether a lone text in a table is a heading of a section: 一、…, （二）…, 第三部分 ….
[[nodiscard]] bool isSectionHeading(const QString &text);

/// Whether @p text is a bare Chinese number, as sections have it in 序号.
[[nodiscard]] bool isSectionNumber(const QString &text);

/// How deep a heading or a number of this kind stands: 第一部分 above 一、 above （一） above 1
/// above 1.1; 0 is the highest. A text without a number counts as 一、.
[[nodiscard]] int levelOf(const QString &text);

/// The figures a row is numbered with, at the start of @p text: 1.2 of "1.2 评估"; empty if there
/// are none.
[[nodiscard]] QString figuresOf(const QString &text);

/// Whether a row with these texts stands at the foot of a table or sums it up: 注：…, 填表人：…,
/// 合计.
[[nodiscard]] bool isFootRow(const QStringList &texts);

/// Whether a text stands for nothing: —, -, /.
[[nodiscard]] bool isDash(const QString &text);

} // namespace core

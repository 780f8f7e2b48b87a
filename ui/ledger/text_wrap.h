// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <vector>

namespace ui {

/// A line of a wrapped text: without the line break and the blanks it ends with.
struct WrappedLine
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WrappedLine &) const = default;
};

/// The old name: ui/drawing has lines of its own, and two types of one name in the namespace ui
/// cannot be linked together.
using TextLine = WrappedLine;

/// Whether a line may end before character @p at of @p text (0 < at < size). Chinese may break
/// between any two characters, but closing marks never begin a line and opening marks never end
/// one; Latin words and numbers stay whole; a number keeps the measure word after its blank ("3
/// 个").
[[nodiscard]] bool mayBreakBefore(QStringView text, qsizetype at);

/// Breaks @p text into lines not wider than @p width, greedily; what fits nowhere is broken
/// anywhere. At least one character a line, at least one line. @p advances gives the width of each
/// UTF-16 unit.
[[nodiscard]] QList<TextLine>
wrapText(QStringView text, const std::vector<float> &advances, float width);

} // namespace ui

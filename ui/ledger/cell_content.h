// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"
#include "core/views/search_marks.h"
#include "ui/ledger/ledger_look.h"

#include <QModelIndex>

namespace ui {

/// How a cell is set.
enum class CellShape
{
    Text, ///< left
    Number, ///< in the middle
    Figure, ///< right
    Light, ///< mark before the word, cell tinted
    Remaining ///< coloured if the light is yellow or red
};

/// What a cell shows, as values.
struct CellContent
{
    CellShape shape = CellShape::Text;
    QString text; ///< with the prefix
    qsizetype prefix = 0; ///< leading characters that are muted: the date of a report
    QString second; ///< small lines below
    core::LightColour light = core::LightColour::Green; ///< for Light and Remaining
    core::LightReason reason = core::LightReason::Normal;
    bool isRepeated = false; ///< stands in other rows, too: muted
    QList<core::TextPart> marks; ///< what of the text was searched for

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && second.isEmpty(); }
    [[nodiscard]] bool isUrgent() const;
};

/// The content of a cell by the roles of its model.
[[nodiscard]] CellContent contentOf(const QModelIndex &index);

/// Marks in @p content, that of @p index, what was searched for.
void markHits(CellContent &content, const QModelIndex &index, const core::SearchMarks &marks);

/// Lines of a cell, broken for its width.
struct CellLines
{
    QList<TextLine> text;
    QList<TextLine> second;
    int height = 0; ///< padding included, grid line not
};

/// Breaks @p content into a cell of @p width pixels, grid line not included.
[[nodiscard]] CellLines linesOf(const CellContent &content, int width, const LedgerLook &look);

/// Width at which nothing of @p content has to be broken, padding included.
[[nodiscard]] int naturalWidth(const CellContent &content, const LedgerLook &look);

} // namespace ui

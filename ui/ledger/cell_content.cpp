// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_content.h"

#include "core/models/roles.h"
#include "core/records/column_field.h"
#include "ui/ledger/column_alignment.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

const QChar kPrefixGap(u'\u3000');

/// Whether every line of @p text is a figure: what was reached is told in figures or in words.
bool isOfFigures(const QString &text)
{
    static const QString kSigns = QStringLiteral(".,%-\n");
    bool hasDigit = false;
    for (const QChar character : text) {
        hasDigit = hasDigit || character.isDigit();
        if (!character.isDigit() && !kSigns.contains(character))
            return false;
    }
    return hasDigit;
}

CellShape shapeOf(core::ColumnField field, const QString &text)
{
    if (field == core::ColumnField::Light)
        return CellShape::Light;
    if (field == core::ColumnField::Remaining)
        return CellShape::Remaining;
    if (field == core::ColumnField::Actual && isOfFigures(text))
        return CellShape::Figure;
    const Qt::Alignment alignment = columnAlignment(static_cast<int>(field));
    if (alignment == Qt::AlignHCenter)
        return CellShape::Number;
    return alignment == Qt::AlignRight ? CellShape::Figure : CellShape::Text;
}

/// Room the mark takes before the word of a light.
int markRoom(const CellContent &content, const LedgerLook &look)
{
    const bool hasMark = content.shape == CellShape::Light && !content.text.isEmpty();
    return hasMark ? look.mark() + look.scaled(4) : 0;
}

} // namespace

bool CellContent::isUrgent() const
{
    return light == core::LightColour::Yellow || light == core::LightColour::Red;
}

CellContent contentOf(const QModelIndex &index)
{
    CellContent content;
    content.text = index.data(Qt::DisplayRole).toString();
    content.shape = shapeOf(static_cast<core::ColumnField>(index.data(core::FieldRole).toInt()),
                            content.text);
    content.second = index.data(core::SecondLineRole).toString();
    content.isRepeated = index.data(core::RepeatedRole).toBool();
    const QString prefix = index.data(core::PrefixRole).toString();
    if (!prefix.isEmpty()) {
        content.prefix = prefix.size();
        content.text = prefix + kPrefixGap + content.text;
    }
    if (content.shape == CellShape::Light || content.shape == CellShape::Remaining) {
        content.light = static_cast<core::LightColour>(index.data(core::LightRole).toInt());
        content.reason = static_cast<core::LightReason>(index.data(core::LightReasonRole).toInt());
    }
    return content;
}

void markHits(CellContent &content, const QModelIndex &index, const core::SearchMarks &marks)
{
    if (!core::isSearched(static_cast<core::ColumnField>(index.data(core::FieldRole).toInt())))
        return;
    // The date of a report stands before its text.
    const qsizetype before = content.prefix > 0 ? content.prefix + 1 : 0;
    content.marks = marks.in(content.text.sliced(before));
    for (core::TextPart &mark : content.marks)
        mark.start += before;
}

CellLines linesOf(const CellContent &content, int width, const LedgerLook &look)
{
    const int room = std::max(1, width - 2 * look.padX());
    CellLines lines;
    lines.text = look.body().wrap(content.text, std::max(1, room - markRoom(content, look)));
    lines.height = 2 * look.padY() + look.body().heightOf(lines.text.size());
    if (!content.second.isEmpty()) {
        lines.second = look.small().wrap(content.second, room);
        lines.height += look.small().heightOf(lines.second.size());
    }
    return lines;
}

int naturalWidth(const CellContent &content, const LedgerLook &look)
{
    const qreal text = look.body().widthOf(content.text) + markRoom(content, look);
    const qreal second = look.small().widthOf(content.second);
    return static_cast<int>(std::ceil(std::max(text, second))) + 2 * look.padX();
}

} // namespace ui

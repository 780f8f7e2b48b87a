// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/selection_sum.h"

#include "ui/ledger/merged_area.h"

#include <optional>

namespace ui {

namespace {

constexpr int kDecimals = 2;

std::optional<double> numberIn(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString().trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

SelectionSum selectionSum(const QItemSelection &selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += qint64 {range.width()} * range.height();
    SelectionSum sum;
    if (cells > kMostSummed)
        return sum;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes) {
        if (mergedAreaOf(index).top != index.row())
            continue;
        if (const auto number = numberIn(index)) {
            ++sum.numbers;
            sum.sum += *number;
        }
    }
    return sum;
}

QString figureText(double value)
{
    QString text = QString::number(value, 'f', kDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace ui

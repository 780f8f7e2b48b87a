// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/completion_ratio.h"

#include "core/base/text.h"

namespace core {

namespace {

/// A figure as it stands in a cell.
struct Figure
{
    double value = 0;
    bool isPercentage = false;
};

std::optional<Figure> figureIn(const QString &text)
{
    QString plain = toHalfWidth(text).trimmed();
    const bool isPercentage = plain.endsWith(u'%');
    if (isPercentage)
        plain.chop(1);
    bool isFigure = false;
    const double value = plain.remove(u',').toDouble(&isFigure);
    if (!isFigure)
        return std::nullopt;
    return Figure {value, isPercentage};
}

} // namespace

std::optional<double> completionRatio(const QString &target, const QString &actual)
{
    const auto wanted = figureIn(target);
    const auto reached = figureIn(actual);
    if (!wanted || !reached || wanted->isPercentage != reached->isPercentage || wanted->value <= 0)
        return std::nullopt;
    return 100 * reached->value / wanted->value;
}

} // namespace core

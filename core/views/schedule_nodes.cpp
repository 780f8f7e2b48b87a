// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/schedule_nodes.h"

#include "core/base/text.h"
#include "core/calendar/work_length.h"

namespace core {

namespace {

constexpr qsizetype kLeastName = 2; ///< characters: a single one stands in too many texts
constexpr int kWholePercent = 100;

/// The place behind the last measure that names the node.
std::optional<qsizetype> placeByName(const QString &stage, const QList<Measure> &measures)
{
    const QString name = foldForMatching(stage);
    if (name.size() < kLeastName)
        return std::nullopt;
    for (qsizetype i = measures.size() - 1; i >= 0; --i) {
        const Measure &measure = measures.at(i);
        if (foldForMatching(measure.phrase).contains(name)
            || foldForMatching(measure.text).contains(name))
            return i + 1;
    }
    return std::nullopt;
}

/// The place behind the measures that lie within @p percent of the workdays of all.
std::optional<qsizetype> placeByShare(int percent, const QList<Measure> &measures)
{
    int all = 0;
    for (const Measure &measure : measures)
        all += workLength(measure.duration).value_or(0);
    if (all == 0)
        return std::nullopt;
    qsizetype place = 0;
    int sum = 0;
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const auto length = workLength(measures.at(i).duration);
        sum += length.value_or(0);
        if (sum * kWholePercent > percent * all)
            break;
        if (length)
            place = i + 1;
    }
    return place;
}

} // namespace

bool isFixedNode(const Deadline &deadline)
{
    return !deadline.isFinal && deadline.due.isValid() && deadline.precision != Precision::Recurring
        && deadline.precision != Precision::OpenEnded;
}

std::optional<qsizetype> measuresBefore(const Deadline &node, const QList<Measure> &measures)
{
    if (const auto place = placeByName(node.stage, measures))
        return place;
    if (node.plannedPercent)
        return placeByShare(*node.plannedPercent, measures);
    return std::nullopt;
}

qsizetype measuresDoneBy(QDate day, const QList<StepLimits> &limits)
{
    qsizetype place = 0;
    for (qsizetype i = 0; i < limits.size(); ++i) {
        if (limits.at(i).latestStart.isValid() && limits.at(i).latestEnd <= day)
            place = i + 1;
    }
    return place;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_schedule.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr qint64 kWorkSeconds = qint64 {30} * 60; ///< of work that may be lost at most
constexpr qint64 kAllKeptSeconds = qint64 {24} * 3600;
constexpr qsizetype kDaysKept = 30;
constexpr qsizetype kMonthsKept = 12;

/// Whether @p period is one of the newest @p count, and this its first member.
bool isFirstOf(QDate period, qsizetype count, QSet<QDate> &seen)
{
    if (seen.contains(period) || seen.size() == count)
        return false;
    seen.insert(period);
    return true;
}

} // namespace

std::optional<BackupReason>
dueBackup(const std::optional<QDateTime> &newest, bool isChanged, const QDateTime &now)
{
    if (!newest || newest->date() != now.date())
        return BackupReason::Day;
    if (isChanged && qAbs(newest->secsTo(now)) >= kWorkSeconds)
        return BackupReason::Changes;
    return std::nullopt;
}

QList<qsizetype> outdatedBackups(const QList<QDateTime> &times, const QDateTime &now)
{
    QList<qsizetype> newestFirst(times.size());
    std::iota(newestFirst.begin(), newestFirst.end(), qsizetype {0});
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [&times](qsizetype a, qsizetype b) {
        return times.at(a) > times.at(b);
    });
    QSet<QDate> days;
    QSet<QDate> months;
    QList<qsizetype> outdated;
    for (const qsizetype place : std::as_const(newestFirst)) {
        const QDateTime &at = times.at(place);
        if (at > now)
            continue;
        const QDate day = at.date();
        const bool isOfDay = isFirstOf(day, kDaysKept, days);
        const bool isOfMonth = isFirstOf({day.year(), day.month(), 1}, kMonthsKept, months);
        if (!isOfDay && !isOfMonth && at.secsTo(now) > kAllKeptSeconds)
            outdated.append(place);
    }
    std::sort(outdated.begin(), outdated.end());
    return outdated;
}

} // namespace core

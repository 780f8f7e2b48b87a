// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/count_text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace core {

namespace {

/// Gives the texts the context they are translated in.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::counts)
};

} // namespace

QString countName(Count count)
{
    switch (count) {
    case Count::All: return Texts::tr("All tasks");
    case Count::Open: return Texts::tr("Open");
    case Count::Red: return Texts::tr("Overdue or far behind");
    case Count::Yellow: return Texts::tr("Due soon or behind");
    case Count::Overdue: return Texts::tr("Overdue");
    case Count::DueSoon: return Texts::tr("Due soon");
    case Count::Added: return Texts::tr("Added this week");
    case Count::ClosedInPeriod: return Texts::tr("Closed this week");
    case Count::Closed: return Texts::tr("Closed");
    case Count::ClosedOnTime: return Texts::tr("Closed on time");
    case Count::ClosedLate: return Texts::tr("Closed late");
    case Count::ToBeClosed: return Texts::tr("To be closed by now");
    case Count::FallenDue: return Texts::tr("Closed or overdue");
    case Count::Scheduled: return Texts::tr("Judged by schedule");
    case Count::OnSchedule: return Texts::tr("Up to schedule");
    case Count::Stopped: return Texts::tr("Suspended or cancelled");
    }
    Q_UNREACHABLE();
}

QString bucketName(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Completed: return Texts::tr("Done");
    case Bucket::CompletedEarly: return Texts::tr("Early");
    case Bucket::Ahead: return Texts::tr("Ahead");
    case Bucket::OnSchedule: return Texts::tr("On schedule");
    case Bucket::Behind: return Texts::tr("Behind");
    case Bucket::Other: return Texts::tr("Others");
    }
    Q_UNREACHABLE();
}

QString rateName(RateKind kind)
{
    switch (kind) {
    case RateKind::Completion: return Texts::tr("Completion");
    case RateKind::OnTime: return Texts::tr("On time");
    case RateKind::Punctual: return Texts::tr("On-time rate");
    case RateKind::Overdue: return Texts::tr("Share overdue");
    case RateKind::OnSchedule: return Texts::tr("Share on schedule");
    }
    Q_UNREACHABLE();
}

QString perMilleText(int perMille)
{
    return QStringLiteral("%1.%2%").arg(perMille / 10).arg(perMille % 10);
}

QString rateText(Rate rate)
{
    const std::optional<int> perMille = rate.perMille();
    return perMille ? perMilleText(*perMille) : QStringLiteral("—");
}

QString comparedWeekName(Week compared, Week now)
{
    return compared == now.previous() ? Texts::tr("last week")
                                      : Texts::tr("week %1").arg(compared.number);
}

QString comparisonText(int now, int before, const QString &week)
{
    if (now == before)
        //: %1 is the week compared with: last week, week 37
        return Texts::tr("same as %1").arg(week);
    const QString sign = now > before ? QStringLiteral("＋") : QStringLiteral("－");
    //: %1 is the difference with its sign, %2 the week compared with.
    return Texts::tr("%1 on %2").arg(sign + QString::number(std::abs(now - before)), week);
}

} // namespace core

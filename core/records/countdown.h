// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/records/change_set.h"
#include "core/records/setting.h"

#include <QDate>
#include <QList>

namespace core {

/// A day outside a ledger that its work leads up to, such as the end of a trial 试点. It is
/// nobody's deadline: it lights, counts and moves nothing. Kept as a setting of the file, which
/// older programs leave alone; a column of the ledger they would refuse. Source: domain.md a, 5.5.
struct Countdown
{
    static constexpr int kLongestName = 40; ///< characters

    QString name; ///< what the day brings: 全国婚俗改革试点验收
    QDate day;

    [[nodiscard]] bool isSet() const { return !name.isEmpty() && day.isValid(); }

    bool operator==(const Countdown &) const = default;
};

/// Name of the setting that holds the countdown of @p ledger.
[[nodiscard]] QString countdownSetting(Id ledger);

/// The countdown of @p ledger among the settings of a file; one that is not set where there is
/// none, or none that this program understands.
[[nodiscard]] Countdown countdownOf(const QList<Setting> &settings, Id ledger);

/// Adds to @p set what makes @p countdown that of @p ledger; one that is not set takes the one
/// there is away. Nothing where it is so already.
void setCountdown(ChangeSet &set,
                  const QList<Setting> &settings,
                  Id ledger,
                  const Countdown &countdown,
                  IdSource &ids);

} // namespace core

Q_DECLARE_TYPEINFO(core::Countdown, Q_RELOCATABLE_TYPE);

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/local_days.h"

namespace core {

/// The one place where the days of a user are kept: a text in the form of readNotices() in the
/// user's configuration folder; until there is one, the system's is read.
class LocalDaysFile
{
public:
    /// Nothing is kept: nothing is read, and saving is refused.
    LocalDaysFile() = default;

    /// @param own the user's file; need not exist. @param shared read while there is no own one;
    /// may be empty.
    explicit LocalDaysFile(QString own, QString shared = {});

    /// The file that is read now; empty if there is none.
    [[nodiscard]] QString path() const;

    /// Without a file: nothing changed. Error kinds: InputUnreadable, those of LocalDays::read().
    [[nodiscard]] Result<LocalDays> load() const;

    /// Writes the user's file whole or not at all. Error kinds of writeWholeFile().
    [[nodiscard]] Result<void> save(const LocalDays &days) const;

private:
    QString m_own;
    QString m_shared;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/store/file_hold.h"
#include "core/store/store.h"

#include <optional>

namespace app {

/// The part of a file that a command is about.
struct Scope
{
    QList<core::Ledger> ledgers;
    std::optional<core::Id> unit;
};

/// A ledger file opened for one command, with the clock and the ids its store works with.
class OpenFile
{
public:
    /// Opens @p path; @p asOf stands in for today. To write, it is held until the command is done.
    /// Error kinds of Store::open, FileHold::take and localCalendar().
    [[nodiscard]] static core::Result<std::unique_ptr<OpenFile>>
    open(const QString &path, core::OpenMode mode, std::optional<QDate> asOf = std::nullopt);

    /// Creates @p path for the office @p office. Error kinds of Store::create and localCalendar().
    [[nodiscard]] static core::Result<std::unique_ptr<OpenFile>> create(const QString &path,
                                                                        const QString &office);

    [[nodiscard]] core::Store &store() const { return *m_store; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] core::IdSource &ids() { return m_ids; }
    [[nodiscard]] const core::WorkCalendar &calendar() const { return m_calendar; }

    /// What is to be said of a program that had the file before and did not close it; else empty.
    [[nodiscard]] const QString &remark() const { return m_remark; }

    /// The ledgers called @p ledger, all for an empty title, and the unit called @p unit, none for
    /// an empty name. Error kinds: NotFound, and those of reading.
    [[nodiscard]] core::Result<Scope> scope(const QString &ledger, const QString &unit) const;

private:
    OpenFile(std::optional<QDate> asOf, core::WorkCalendar calendar);

    [[nodiscard]] core::StoreContext context();
    [[nodiscard]] core::Result<void> hold(const QString &path);
    void noteLeftBehind();
    [[nodiscard]] core::Result<QList<core::Ledger>> ledgers(const QString &title) const;
    [[nodiscard]] core::Result<std::optional<core::Id>> unit(const QString &name) const;

    core::SystemClock m_clock;
    core::TimeOrderedIdSource m_ids;
    core::WorkCalendar m_calendar;
    QString m_remark;
    std::unique_ptr<core::FileHold> m_hold; ///< null when opened to read, or made
    std::unique_ptr<core::Store> m_store; ///< last: uses the clock and the ids until it is gone
};

} // namespace app

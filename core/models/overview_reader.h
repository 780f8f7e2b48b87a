// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"
#include "core/views/overview.h"

namespace core {

/// Holds the overview of some ledgers as they are now: reads it on the read lane, again after every
/// change and whenever it is told to. While nobody looks it reads nothing.
class OverviewReader final : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the reader.
    OverviewReader(StoreThread &store,
                   const Clock &clock,
                   const WorkCalendar &calendar,
                   QObject *parent = nullptr);

    /// The ledgers counted from now on; none = nothing is read, nothing known.
    void setLedgers(const QList<Id> &ledgers);

    /// The week compared with from now on; empty = always the one before.
    void setComparedWith(std::optional<Week> week);

    /// Whether somebody looks at it.
    void setWanted(bool isWanted);

    /// Reads again, as when the day has changed.
    void refresh();

    /// Whether overview() says anything yet.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] const Overview &overview() const { return m_overview; }

Q_SIGNALS:
    /// overview() or isKnown() is another.
    void overviewChanged();
    void failed(const core::Error &error);

private:
    void read();
    void forget();

    StoreThread &m_store;
    const Clock &m_clock;
    const WorkCalendar &m_calendar;
    QList<Id> m_ledgers;
    std::optional<Week> m_comparedWith;
    Overview m_overview;
    int m_question = 0; ///< answers to older questions are dropped
    bool m_isWanted = false;
    bool m_isStale = true; ///< what is held is older than the file
    bool m_isReading = false;
    bool m_isKnown = false;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/models/task_card.h"
#include "core/store/store_thread.h"
#include "core/views/ledger_facts.h"

namespace core {

/// Keeps the card of one task up to date: reads it on the read lane and again after every change.
class TaskCardReader final : public QObject
{
    Q_OBJECT

public:
    /// @param store, @p clock and @p calendar must outlive the reader.
    TaskCardReader(StoreThread &store,
                   const Clock &clock,
                   const WorkCalendar &calendar,
                   QObject *parent = nullptr);

    /// The task shown from now on; none = no card. cardChanged() follows.
    void setTask(Id task);
    [[nodiscard]] Id task() const { return m_task; }

    /// Reads again, judged by Clock::today().
    void refresh();

    /// The card as last read; without a task, or before it has come, one with an empty bundle.
    [[nodiscard]] const TaskCard &card() const { return m_card; }

Q_SIGNALS:
    void cardChanged(); ///< also when the task no longer exists: the card is empty then
    void failed(const core::Error &error);

private:
    struct Answer;

    void read();
    void show(const TaskCard &card);

    StoreThread &m_store;
    const Clock &m_clock;
    const WorkCalendar &m_calendar;
    Id m_task;
    TaskCard m_card;
    LedgerFacts m_facts; ///< of the ledger of the task; empty once they may have changed
    int m_question = 0;
};

} // namespace core

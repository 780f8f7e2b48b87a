// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/overview_reader.h"

#include "core/models/when_ready.h"

namespace core {

OverviewReader::OverviewReader(StoreThread &store,
                               const Clock &clock,
                               const WorkCalendar &calendar,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_calendar(calendar)
{
    connect(&store, &StoreThread::changed, this, &OverviewReader::refresh);
}

void OverviewReader::setLedgers(const QList<Id> &ledgers)
{
    if (ledgers != m_ledgers)
        forget();
    m_ledgers = ledgers;
    refresh();
}

void OverviewReader::setComparedWith(std::optional<Week> week)
{
    if (week == m_comparedWith)
        return;
    m_comparedWith = week;
    refresh();
}

void OverviewReader::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    read();
}

void OverviewReader::refresh()
{
    m_isStale = true;
    read();
}

void OverviewReader::forget()
{
    ++m_question;
    m_isReading = false;
    m_isKnown = false;
    m_overview = {};
    Q_EMIT overviewChanged();
}

void OverviewReader::read()
{
    // One question at a time; what changes meanwhile is asked for once the answer is there.
    if (!m_isWanted || !m_isStale || m_isReading || m_ledgers.isEmpty())
        return;
    m_isStale = false;
    m_isReading = true;
    const OverviewQuestion question {m_ledgers, m_clock.today(), m_comparedWith};
    auto answer
        = m_store.read<Overview>([question, calendar = m_calendar](const RecordSource &source) {
              return readOverview(source, question, calendar);
          });
    whenReady(answer, this, [this, number = ++m_question](const Result<Overview> &overview) {
        if (number != m_question)
            return;
        m_isReading = false;
        if (!overview) {
            Q_EMIT failed(overview.error());
            return;
        }
        if (!m_isKnown || m_overview != *overview) {
            m_isKnown = true;
            m_overview = *overview;
            Q_EMIT overviewChanged();
        }
        read();
    });
}

} // namespace core

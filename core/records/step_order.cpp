// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/step_order.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <vector>

namespace core {

namespace {

/// Puts one step after the other, those first that wait for nothing any more.
class StepQueue
{
public:
    explicit StepQueue(const StepsBefore &before)
        : m_before(before)
        , m_waits(before.size())
        , m_after(before.size())
        , m_isPut(before.size())
    {
        for (qsizetype step = 0; step < before.size(); ++step) {
            for (const qsizetype other : before.at(step)) {
                if (other < 0 || other >= before.size())
                    continue;
                ++m_waits[step];
                m_after[other].append(step);
            }
            if (m_waits.at(step) == 0)
                m_ready.push(step);
        }
    }

    [[nodiscard]] StepOrder run()
    {
        putReady();
        for (qsizetype first = 0; first < m_waits.size(); ++first) {
            while (!m_isPut.at(first)) {
                const qsizetype step = firstInCircle(first);
                m_order.cut.append(step);
                put(step);
                putReady();
            }
        }
        return m_order;
    }

private:
    /// One of those that @p step, which never gets ready, waits for in the end.
    [[nodiscard]] qsizetype firstInCircle(qsizetype step) const
    {
        QList<qsizetype> way;
        while (!way.contains(step)) {
            way.append(step);
            step = *std::find_if(m_before.at(step).cbegin(),
                                 m_before.at(step).cend(),
                                 [this](qsizetype other) { return isWaitedFor(other); });
        }
        return *std::min_element(way.cbegin() + way.indexOf(step), way.cend());
    }

    [[nodiscard]] bool isWaitedFor(qsizetype other) const
    {
        return other >= 0 && other < m_isPut.size() && !m_isPut.at(other);
    }

    void putReady()
    {
        while (!m_ready.empty()) {
            const qsizetype step = m_ready.top();
            m_ready.pop();
            if (!m_isPut.at(step))
                put(step);
        }
    }

    void put(qsizetype step)
    {
        m_isPut[step] = true;
        m_order.steps.append(step);
        for (const qsizetype next : m_after.at(step)) {
            if (--m_waits[next] == 0)
                m_ready.push(next);
        }
    }

    const StepsBefore &m_before;
    QList<qsizetype> m_waits; ///< for how many others
    QList<QList<qsizetype>> m_after;
    QList<bool> m_isPut;
    std::priority_queue<qsizetype, std::vector<qsizetype>, std::greater<>> m_ready;
    StepOrder m_order;
};

} // namespace

QList<qsizetype> StepOrder::places() const
{
    QList<qsizetype> places(steps.size());
    for (qsizetype place = 0; place < steps.size(); ++place)
        places[steps.at(place)] = place;
    return places;
}

StepOrder stepOrder(const StepsBefore &before)
{
    return StepQueue(before).run();
}

} // namespace core

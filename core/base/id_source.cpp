// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id_source.h"

#include <QMutexLocker>
#include <QRandomGenerator>

namespace core {

namespace {
constexpr int kCounterBits = 22;
constexpr qint64 kCounterEnd = qint64 {1} << kCounterBits;
constexpr qint64 kEpochMilliseconds = 1577836800000; // 2020-01-01T00:00:00Z
constexpr qint64 kLastMillisecond = (qint64 {1} << 41) - 1;

qint64 randomStart()
{
    // The upper half stays free for the ids that follow within the same millisecond.
    return QRandomGenerator::global()->bounded(static_cast<quint32>(kCounterEnd / 2));
}
} // namespace

TimeOrderedIdSource::TimeOrderedIdSource(const Clock &clock)
    : m_clock(clock)
{
}

Id TimeOrderedIdSource::next()
{
    const QMutexLocker lock(&m_mutex);
    const qint64 since2020 = m_clock.now().toMSecsSinceEpoch() - kEpochMilliseconds;
    const qint64 millisecond = qBound<qint64>(1, since2020, kLastMillisecond);
    if (millisecond > m_millisecond) {
        m_millisecond = millisecond;
        m_counter = randomStart();
    } else if (++m_counter == kCounterEnd) {
        ++m_millisecond;
        m_counter = randomStart();
    }
    return Id {(m_millisecond << kCounterBits) | m_counter};
}

} // namespace core

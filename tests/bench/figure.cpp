// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <sys/resource.h>

namespace tests {

namespace {

constexpr double kMost = 0.95; ///< the share of values that the percentile is not below

double millisecondsOn(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double valueAt(const QList<double> &sorted, double share)
{
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted.at(std::lround(share * last));
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

void printLine(const QJsonObject &line)
{
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

QJsonObject lineOf(const QString &name, const QList<double> &sorted, const QString &unit)
{
    QJsonObject line;
    line[QStringLiteral("figure")] = name;
    line[QStringLiteral("value")] = rounded(valueAt(sorted, 0.5));
    line[QStringLiteral("p95")] = rounded(valueAt(sorted, kMost));
    line[QStringLiteral("worst")] = rounded(sorted.last());
    line[QStringLiteral("unit")] = unit;
    return line;
}

} // namespace

double threadMilliseconds()
{
    return millisecondsOn(CLOCK_THREAD_CPUTIME_ID);
}

double processMilliseconds()
{
    return millisecondsOn(CLOCK_PROCESS_CPUTIME_ID);
}

double residentMegabytes()
{
    constexpr double kPagesInMegabyte = 256; // of four kilobytes
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() / kPagesInMegabyte;
}

double mostResidentMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return valueAt(values, 0.5);
}

bool Limit::isKeptBy(double figure) const
{
    switch (kind) {
    case Kind::AtMost: return figure <= value;
    case Kind::AtLeast: return figure >= value;
    case Kind::None: break;
    }
    return true;
}

void Figures::print(const QString &name, QList<double> values, Limit limit, const QString &unit)
{
    std::sort(values.begin(), values.end());
    const bool isKept = limit.isKeptBy(valueAt(values, 0.5));
    m_areKept = m_areKept && isKept;
    QJsonObject line = lineOf(name, values, unit);
    line[QStringLiteral("tasks")] = m_tasks;
    line[QStringLiteral("limit")]
        = limit.kind == Limit::Kind::None ? QJsonValue() : QJsonValue(limit.value);
    if (limit.kind == Limit::Kind::AtLeast)
        line[QStringLiteral("at_least")] = true;
    line[QStringLiteral("ok")] = isKept;
    printLine(line);
}

void Figures::printRatio(const QString &name, double value, double reference, Limit limit)
{
    print(name, {value / std::max(reference, 1e-9)}, limit, QStringLiteral("times"));
}

bool printFigure(const QString &name, QList<double> milliseconds, double limit)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const bool isKept = limit <= 0 || milliseconds.constLast() <= limit;
    QJsonObject line = lineOf(name, milliseconds, QStringLiteral("ms"));
    line[QStringLiteral("limit")] = limit > 0 ? QJsonValue(limit) : QJsonValue();
    line[QStringLiteral("ok")] = isKept;
    printLine(line);
    return isKept;
}

} // namespace tests

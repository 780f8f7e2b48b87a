// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace tests {

/// Milliseconds that @p work takes.
template <typename Work> double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of work a processor did so far for this thread, or for all threads of this program:
/// unlike the time that has passed they do not grow while other programs are at work.
[[nodiscard]] double threadMilliseconds();
[[nodiscard]] double processMilliseconds();

/// Milliseconds a processor of this thread needs for @p work.
template <typename Work> double threadMillisecondsOf(Work work)
{
    const double before = threadMilliseconds();
    work();
    return threadMilliseconds() - before;
}

/// Megabytes of memory this program holds just now, and at most so far.
[[nodiscard]] double residentMegabytes();
[[nodiscard]] double mostResidentMegabytes();

/// The middle of @p values, which must not be empty.
[[nodiscard]] double medianOf(QList<double> values);

/// What a figure may be.
struct Limit
{
    enum class Kind
    {
        None,
        AtMost,
        AtLeast
    };
    Kind kind = Kind::None;
    double value = 0;

    [[nodiscard]] static Limit atMost(double value) { return {Kind::AtMost, value}; }
    [[nodiscard]] static Limit atLeast(double value) { return {Kind::AtLeast, value}; }
    [[nodiscard]] bool isKeptBy(double figure) const;
};

/// Prints the figures of a run as JSON lines, and remembers whether all limits were kept.
class Figures
{
public:
    /// @param tasks the size of what is measured, named in every line.
    explicit Figures(qsizetype tasks)
        : m_tasks(tasks)
    {
    }

    /// The median of @p values, which @p limit is for, with what 95 of 100 do not exceed and the
    /// worst.
    void print(const QString &name,
               QList<double> values,
               Limit limit = {},
               const QString &unit = QStringLiteral("ms"));

    /// How many times as large @p value is as @p reference of the same run.
    void printRatio(const QString &name, double value, double reference, Limit limit);

    [[nodiscard]] bool areKept() const { return m_areKept; }

private:
    qsizetype m_tasks;
    bool m_areKept = true;
};

/// Prints a figure as one JSON line: its median and its worst, in milliseconds.
/// @param limit the worst may not exceed it; 0 = none.
/// @return whether the limit is kept.
bool printFigure(const QString &name, QList<double> milliseconds, double limit = 0);

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

namespace tests {

/// A task of the fictional 示例县民政局, in few words.
struct ExampleTask
{
    qint64 id = 0; ///< what it owns is id · 10 plus 1 person, 3 deadline, 5 event, 7 report
    qint64 unit = 0;
    QString code = {};
    QString title = {};
    QString person = {};
    QDate due = {};
    QString report = {}; ///< empty = none
    QDate reportedOn = {};
    core::TaskState state = core::TaskState::InProgress;
    QDate closedOn = {};
    QDate registeredOn = QDate(2026, 1, 15);
    qint64 ledger = 1;
};

/// The office in September 2026: ledger 1, office 2, sections 11–18 and thirty-three tasks in eight
/// sections, eight of which have something to say in week 39 and one of which only has tasks of
/// December.
class ExampleOffice
{
public:
    ExampleOffice();

    void put(const ExampleTask &task);
    [[nodiscard]] ListRecordSource &source() { return m_source; }
    [[nodiscard]] core::ReportRequest request() const;

    /// The weekly sheet of @p week, judged as its own day says.
    [[nodiscard]] core::Report weekly(const QString &week = QStringLiteral("2026-W39")) const;

private:
    ListRecordSource m_source;
    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
    FakeClock m_clock {QDate(2026, 10, 20)};
};

/// The texts of column @p column of a block.
[[nodiscard]] QStringList columnOf(const core::ReportBlock &block, int column);

} // namespace tests

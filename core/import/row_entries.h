// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft_notes.h"

#include <QList>

#include <optional>
#include <utility>

namespace core {

/// Gathers what the cells of one row say about the lists of its task and then makes the entries: a
/// measure and its owner, a report and its percentage stand in different columns.
class RowEntries
{
public:
    /// All must outlive the entries.
    RowEntries(const DraftContext &context, DraftNotes &notes, TaskBundle &bundle);

    /// Takes a cell for one of the lists; false if its field belongs to none of them.
    [[nodiscard]] bool take(qsizetype index, const TableCell &cell);

    /// Takes the names of a cell for the list of responsibilities.
    void takePeople(ResponsibilityRole role, qsizetype index, const TableCell &cell);

    /// Makes the entries of the row; the next row may then be read.
    /// @param reportDate day reports are true for; invalid = none is known.
    void endRow(QDate reportDate);

    /// Once all rows of the task are read and its nodes are told from its deadline: notes what was
    /// written of measures that come before others and cannot be followed. The texts stay as they
    /// are written until the records have ids.
    void checkPredecessors();

private:
    /// A cell with its place among the columns.
    using PlacedCell = std::pair<qsizetype, TableCell>;

    struct Gathered
    {
        QList<PlacedCell> measures;
        QList<PlacedCell> measureDetails;
        QList<PlacedCell> duties;
        std::optional<PlacedCell> node;
        std::optional<PlacedCell> deadline;
        std::optional<PlacedCell> percent;
        QList<PlacedCell> reports;
        Outcome outcome;
        qsizetype responsibilitiesBefore = 0;
    };

    /// Where a text stood that says what a measure waits for.
    struct WrittenPredecessors
    {
        qsizetype measure = 0;
        qsizetype index = 0;
        int row = 0;
    };

    [[nodiscard]] Roster::Match matchOf(ResponsibilityRole role, const QString &name) const;
    void addPerson(ResponsibilityRole role, qsizetype index, const QString &name);
    void addMeasures();
    void takeDuration(Measure &measure, qsizetype index, const TableCell &cell);
    void report(const WrittenPredecessors &written, const QString &text);
    void takePredecessors(Measure &measure, qsizetype index, const TableCell &cell);
    void takeMeasureDay(Measure &measure, qsizetype index, const TableCell &cell);
    void addMeasureDetail(Measure &measure, qsizetype index, const TableCell &cell);
    void addDuties();
    void addDeadline();
    void addNodeNames(const QString &names);
    bool addDeadlines(qsizetype index, const TableCell &cell);
    void take(Deadline &deadline, const QString &phrase, const DueReading &reading) const;
    void readDeadline(Deadline &deadline, qsizetype index, const TableCell &cell);
    void addOutcome();
    void addReports(QDate reportDate);
    [[nodiscard]] std::optional<int> percentOf(QDate reportDate);

    const DraftContext &m_context;
    DraftNotes &m_notes;
    TaskBundle &m_bundle;
    Gathered m_row;
    QList<WrittenPredecessors> m_predecessors;
};

} // namespace core

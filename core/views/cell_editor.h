// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/validate.h"
#include "core/views/cell_edit.h"
#include "core/views/entry_lines.h"

namespace core {

/// One edit of one cell on its way from typed text to ChangeSet; cellEdit() is the way in.
class CellEditor
{
public:
    /// @param text cleaned already (cleanText), without anything if it is only blank.
    CellEditor(const EditTarget &target,
               const CellAddress &address,
               QString text,
               const EditContext &context);

    [[nodiscard]] Result<ChangeSet> run();

private:
    [[nodiscard]] Result<void> change();

    // Of the task and the objective above it.
    [[nodiscard]] Result<void> changeTask(Task task);
    [[nodiscard]] Result<void> changeNumber();
    [[nodiscard]] Result<void> changeObjective();
    [[nodiscard]] Result<void> changeClass();
    [[nodiscard]] Result<void> changeModality();
    [[nodiscard]] Result<void> changeStart();

    // Of the lists.
    [[nodiscard]] Result<void> changeMeasures();
    [[nodiscard]] Result<void> changeMeasureDays();
    [[nodiscard]] Result<void> changePredecessors();
    [[nodiscard]] std::optional<Fault> readPredecessorsOf(RecordChange &change,
                                                          const TaskBundle &after) const;
    [[nodiscard]] Result<void> checkWorkLengths() const;
    [[nodiscard]] Result<void> checkDays(const QStringList &known) const;
    [[nodiscard]] bool endsBeforeStart() const;
    [[nodiscard]] Result<void> changeRootCause();
    [[nodiscard]] Result<void> changeOutcomes();
    [[nodiscard]] Result<void> changeDeadlines();
    [[nodiscard]] Result<void> refuseMoves() const;
    [[nodiscard]] Result<void> changeNames(ResponsibilityRole role);
    [[nodiscard]] Result<void> changeDuties();
    [[nodiscard]] Result<void> changeExtra();
    void readPhrase(Deadline &deadline, const QString &phrase) const;
    void readPhrase(Measure &measure, const QString &phrase) const;
    [[nodiscard]] QDate typedDay(const QString &text) const;

    // Of the reports.
    [[nodiscard]] Result<void> changePercent();
    [[nodiscard]] Result<void> changeReport();
    [[nodiscard]] const Progress *reportOfToday() const;
    [[nodiscard]] Result<void> writeReport(Progress report);

    template <typename R>
    [[nodiscard]] Result<void> changeEntries(const QList<R> &entries, const LineAccess<R> &access);
    template <typename R>
    [[nodiscard]] Result<void> changeEntry(const QList<R> &entries, const LineAccess<R> &access);
    template <typename R> void appendEntry(const QList<R> &entries, const LineAccess<R> &access);
    template <typename R> [[nodiscard]] R blank(int position) const;
    [[nodiscard]] tl::unexpected<Error> refuse(const QString &fault) const;
    [[nodiscard]] Result<void> checkRecords() const;
    [[nodiscard]] bool isEmptied() const { return m_text.isEmpty(); }

    const EditTarget &m_target;
    const CellAddress &m_address;
    const EditContext &m_context;
    const TaskBundle &m_bundle;
    QString m_text;
    ChangeSet m_set;
};

template <typename R> R CellEditor::blank(int position) const
{
    R record;
    record.id = m_context.ids.next();
    record.task = m_bundle.task.id;
    record.position = position;
    return record;
}

/// The text goes to the one entry meant, or its lines go to all entries of the list.
template <typename R>
Result<void> CellEditor::changeEntries(const QList<R> &entries, const LineAccess<R> &access)
{
    if (m_address.entry.isSet())
        return changeEntry(entries, access);
    if (m_target.append) {
        appendEntry(entries, access);
        return {};
    }
    QStringList lines {m_text};
    if (entries.size() > 1) {
        for (const R &entry : entries) {
            // A line of the cell could not be told from a line of the entry.
            if (access.text(entry).contains(u'\n'))
                return fail(ErrorKind::Ambiguous, m_bundle.task.displayName());
        }
        lines = m_text.split(u'\n');
    }
    if (access.make)
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    else if (lines.size() != entries.size())
        return fail(ErrorKind::Ambiguous, m_bundle.task.displayName());
    changeLines(entries, lines, access, m_set);
    return {};
}

template <typename R>
Result<void> CellEditor::changeEntry(const QList<R> &entries, const LineAccess<R> &access)
{
    for (const R &entry : entries) {
        if (entry.id == m_address.entry) {
            changeLines<R>({entry}, {m_text}, access, m_set);
            return {};
        }
    }
    return fail(ErrorKind::NotFound, m_bundle.task.displayName());
}

template <typename R>
void CellEditor::appendEntry(const QList<R> &entries, const LineAccess<R> &access)
{
    R entry = access.make();
    entry.position = entries.isEmpty() ? 0 : entries.last().position + 1;
    access.setText(entry, m_text);
    m_set.insert(entry);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/returned_sheets.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <QSet>

namespace core {

namespace {

class ReturnedReader
{
public:
    explicit ReturnedReader(const Job *job)
        : m_job(job)
    {
    }

    [[nodiscard]] ReturnedSheets read(const QStringList &paths)
    {
        for (const QString &path : paths)
            take(path);
        m_read.input.file = m_files.join(u'、');
        return m_read;
    }

private:
    void take(const QString &path)
    {
        const QString file = QFileInfo(path).fileName();
        const auto input = readImport(path, {}, m_job);
        if (!input)
            return m_read.refused.append({file, input.error()});
        bool isTaken = false;
        for (const ImportTable &table : input->tables) {
            if (!table.header.isReturned() || !isOfLedger(table) || isRepeated(table))
                continue;
            take(table, file);
            isTaken = true;
        }
        if (isTaken)
            m_files.append(file);
        else
            m_read.refused.append({file, Error {ErrorKind::InputNotSent, file, {}, {}}});
    }

    [[nodiscard]] bool isOfLedger(const ImportTable &table) const
    {
        return m_read.input.tables.isEmpty()
            || foldForMatching(table.heading.title) == foldForMatching(m_read.input.heading.title);
    }

    /// Whether a task of @p table came in another file: of two reports of one section somebody has
    /// to choose.
    [[nodiscard]] bool isRepeated(const ImportTable &table) const
    {
        return m_tasks.intersects(tasksOf(table));
    }

    [[nodiscard]] static QSet<QString> tasksOf(const ImportTable &table)
    {
        QSet<QString> tasks;
        for (int row = table.header.lastRow() + 1; row < table.grid.rowCount(); ++row) {
            const QString task = table.grid.cell({row, *table.header.taskId()}).text;
            if (!task.isEmpty())
                tasks.insert(task);
        }
        return tasks;
    }

    void take(const ImportTable &table, const QString &file)
    {
        m_tasks.unite(tasksOf(table));
        if (m_read.input.tables.isEmpty())
            m_read.input.heading = table.heading;
        m_read.input.tables.append(table);
        m_read.input.tables.last().file = file;
    }

    const Job *m_job;
    ReturnedSheets m_read;
    QStringList m_files;
    QSet<QString> m_tasks; ///< ids of those in the tables taken
};

} // namespace

ReturnedSheets readReturned(const QStringList &paths, const Job *job)
{
    return ReturnedReader(job).read(paths);
}

} // namespace core

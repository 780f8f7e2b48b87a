// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/form_lines.h"

#include <algorithm>

namespace core {

namespace {

class LineLayer
{
public:
    LineLayer(const SheetForm &form, const LedgerFacts &facts)
        : m_facts(facts)
        , m_hasObjectives(std::any_of(form.columns.cbegin(), form.columns.cend(), [](auto &each) {
            return each.field == ColumnField::Objective;
        }))
    {
        for (const FormRow &row : form.rows) {
            if (row.objective.isSet())
                m_headings.insert(row.objective, &row);
            else
                m_others.append(&row);
        }
    }

    [[nodiscard]] QList<FormLine> lay(const QList<FormTask> &tasks)
    {
        for (const FormTask &task : tasks) {
            const Id id = task.bundle.task.id;
            QList<Id> above = headingsOver(id);
            // What has lost its tasks is a row of the list itself.
            if (m_headings.contains(id))
                above.append(id);
            open(above);
            if (m_headings.contains(id))
                continue;
            if (task.row > 0)
                layOthersBefore(task.row);
            for (int offset = 0; offset < task.rows(); ++offset)
                m_lines.append({&task, offset});
        }
        for (; m_nextOther < m_others.size(); ++m_nextOther)
            m_lines.append({nullptr, 0, m_others.at(m_nextOther)});
        return m_lines;
    }

private:
    /// The objectives over @p task that have headings, or are to get them, the highest first.
    [[nodiscard]] QList<Id> headingsOver(Id task) const
    {
        QList<Id> above = m_facts.ancestorsOf(task);
        if (m_headings.isEmpty())
            return {};
        // The one that stands in the row itself.
        if (m_hasObjectives && !above.isEmpty() && !m_headings.contains(above.constFirst()))
            above.removeFirst();
        std::reverse(above.begin(), above.end());
        return above;
    }

    void open(const QList<Id> &above)
    {
        qsizetype common = 0;
        while (common < std::min(above.size(), m_open.size())
               && above.at(common) == m_open.at(common))
            ++common;
        for (qsizetype level = common; level < above.size(); ++level) {
            const FormRow *row = m_headings.value(above.at(level));
            if (row)
                layOthersBefore(row->row);
            m_lines.append({nullptr, 0, row, above.at(level)});
        }
        m_open = above;
    }

    void layOthersBefore(int row)
    {
        while (m_nextOther < m_others.size() && m_others.at(m_nextOther)->row < row)
            m_lines.append({nullptr, 0, m_others.at(m_nextOther++)});
    }

    const LedgerFacts &m_facts;
    bool m_hasObjectives;
    QHash<Id, const FormRow *> m_headings;
    QList<const FormRow *> m_others; ///< rows that are no headings
    qsizetype m_nextOther = 0;
    QList<Id> m_open; ///< headings the rows stand under
    QList<FormLine> m_lines;
};

} // namespace

QList<FormLine>
formLines(const SheetForm &form, const QList<FormTask> &tasks, const LedgerFacts &facts)
{
    return LineLayer(form, facts).lay(tasks);
}

} // namespace core

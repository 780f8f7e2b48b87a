// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/column_texts.h"

#include "core/records/field_members.h"
#include "core/views/cell_value.h"
#include "core/views/field_access.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// Brings texts, which come in the order of their tasks, to the rows of these.
class TextGatherer
{
public:
    /// @param rows must outlive the gatherer. @param isOfEntries whether the texts are those of
    /// what a row of a list of entries stands for.
    TextGatherer(const QList<ListRow> &rows, bool isOfEntries, QStringView separator)
        : m_rows(rows)
        , m_isOfEntries(isOfEntries)
        , m_separator(separator)
        , m_texts(rows.size())
    {
        m_places.reserve(static_cast<size_t>(rows.size()));
        for (qsizetype row = 0; row < rows.size(); ++row)
            m_places.emplace_back(rows.at(row).task, row);
        std::sort(m_places.begin(), m_places.end());
    }

    [[nodiscard]] Id firstTask() const { return m_places.empty() ? Id {} : m_places.front().first; }
    [[nodiscard]] Id lastTask() const { return m_places.empty() ? Id {} : m_places.back().first; }

    void add(Id task, Id record, QStringView text)
    {
        while (m_next < m_places.size() && m_places[m_next].first < task)
            ++m_next;
        if (text.isEmpty())
            return;
        for (size_t at = m_next; at < m_places.size() && m_places[at].first == task; ++at) {
            const qsizetype row = m_places[at].second;
            const Id entry = m_rows.at(row).entry;
            if (!m_isOfEntries || !entry.isSet() || entry == record)
                append(m_texts[row], text);
        }
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    void append(QString &all, QStringView text) const
    {
        if (!all.isEmpty())
            all += m_separator;
        all += text;
    }

    const QList<ListRow> &m_rows;
    bool m_isOfEntries;
    QStringView m_separator;
    QStringList m_texts;
    std::vector<std::pair<Id, qsizetype>> m_places; ///< the rows of the tasks, by these
    size_t m_next = 0;
};

std::optional<TextQuestion> textQuestion(ColumnField field)
{
    if (const auto role = roleOf(field))
        return TextQuestion {RecordKind::Responsibility, QStringLiteral("text"), role};
    const auto named = namedField(field);
    if (!named)
        return std::nullopt;
    return TextQuestion {named->kind, QLatin1String(named->name)};
}

/// The names of what stands above @p rows, each read once.
[[nodiscard]] Result<QStringList> readObjectives(const RecordSource &source,
                                                 const QList<ListRow> &rows)
{
    QHash<Id, QString> names;
    for (const ListRow &row : rows)
        names.insert(row.objective, {});
    names.remove(Id {});
    const auto bundles = source.partialBundles(names.keys(), partsOf({ColumnField::Objective}));
    if (!bundles)
        return fail(bundles.error());
    for (const TaskBundle &bundle : *bundles)
        names.insert(bundle.task.id, bundle.task.displayName());
    QStringList texts;
    texts.reserve(rows.size());
    for (const ListRow &row : rows)
        texts.append(names.value(row.objective));
    return texts;
}

} // namespace

bool isPlainText(ColumnField field)
{
    switch (field) {
    case ColumnField::Objective: return true;
    case ColumnField::Number: // of the objective
    case ColumnField::TaskClass: // words for what is kept
    case ColumnField::Modality:
    case ColumnField::State:
    case ColumnField::Start:
    case ColumnField::RootCause: return false; // each once
    default: return textQuestion(field).has_value();
    }
}

Result<QStringList>
readColumnTexts(const RecordSource &source, const QList<ListRow> &rows, ColumnField field)
{
    if (field == ColumnField::Objective)
        return readObjectives(source, rows);
    TextQuestion question = textQuestion(field).value_or(TextQuestion {});
    const bool isOfEntries
        = question.kind == RecordKind::Measure || question.kind == RecordKind::Outcome;
    TextGatherer gatherer(rows, isOfEntries, question.role ? kNameSeparator : QStringView(u"\n"));
    question.firstTask = gatherer.firstTask();
    question.lastTask = gatherer.lastTask();
    const auto add
        = [&gatherer](Id task, Id record, QStringView text) { gatherer.add(task, record, text); };
    return source.texts(question, add).map([&gatherer] { return gatherer.texts(); });
}

} // namespace core

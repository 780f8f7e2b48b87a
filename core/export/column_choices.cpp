// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/column_choices.h"

#include "core/records/task.h"
#include "core/views/office_words.h"

#include <algorithm>

namespace core {

namespace {

QString wordFor(TaskState state, const QList<FormWord> &words)
{
    const QString key = keyOf(state);
    const auto own = std::find_if(
        words.cbegin(), words.cend(), [&key](const FormWord &word) { return word.key == key; });
    return own == words.cend() ? officeWord(state) : own->word;
}

QStringList stateChoices(const QList<FormWord> &words)
{
    QStringList choices;
    for (const auto &[state, key] : EnumKeys<TaskState>::values) {
        if (state != TaskState::Draft)
            choices.append(wordFor(state, words));
    }
    choices.removeDuplicates();
    return choices;
}

QStringList unitChoices(const QList<Unit> &units)
{
    QStringList names;
    for (const Unit &unit : units)
        names.append(unit.name);
    names.removeDuplicates();
    return names;
}

} // namespace

QStringList columnChoices(ColumnField field, const QList<Unit> &units, const QList<FormWord> &words)
{
    switch (field) {
    case ColumnField::LeadUnit: return unitChoices(units);
    case ColumnField::State: return stateChoices(words);
    default: return {};
    }
}

} // namespace core

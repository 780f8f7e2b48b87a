// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_file.h"
#include "tests/core/import/workbook_writer.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

#include <initializer_list>

namespace tests {

/// Imports files into a ledger held in a list, one after the other.
class ImportFixture
{
public:
    core::ImportOptions options;
    ListRecordSource file;

    [[nodiscard]] core::Result<core::ImportPlan> plan(const QString &path)
    {
        return core::importFile(path, options, {&file, m_ids, m_clock, m_calendar});
    }

    [[nodiscard]] core::Result<core::ImportPlan> plan(const core::ImportInput &input)
    {
        return core::planImport(input, options, {&file, m_ids, m_clock, m_calendar});
    }

    /// Plans, applies and gives the plan.
    core::ImportPlan import(const QString &path)
    {
        auto planned = plan(path);
        if (!planned)
            FAIL("refused: " << planned.error().subject.toStdString() << ' '
                             << planned.error().detail.toStdString());
        file.apply(planned->changes);
        return *planned;
    }

    /// Imports tab separated text under the name "台账.tsv".
    core::ImportPlan importText(const QString &text)
    {
        return import(m_folder.put(QStringLiteral("台账.tsv"), text.toUtf8()));
    }

    /// The leaf tasks of the only ledger in their order.
    [[nodiscard]] QList<core::TaskBundle> tasks() const
    {
        QList<core::Id> ids;
        for (const core::TaskFacts &facts : allFacts()) {
            if (!facts.hasChildren)
                ids.append(facts.id);
        }
        return *file.bundles(ids);
    }

    /// Those with tasks under them.
    [[nodiscard]] QList<core::Task> objectives() const
    {
        QList<core::Task> list;
        for (const core::TaskFacts &facts : allFacts()) {
            if (facts.hasChildren)
                list.append(std::get<core::Task>(file.record(facts.id)));
        }
        return list;
    }

    [[nodiscard]] core::Ledger ledger() const { return file.ledgers()->constFirst(); }
    [[nodiscard]] const TestFolder &folder() const { return m_folder; }

private:
    [[nodiscard]] QList<core::TaskFacts> allFacts() const
    {
        const auto ledgers = file.ledgers();
        REQUIRE(ledgers->size() == 1);
        return *file.facts(ledgers->constFirst().id);
    }

    TestFolder m_folder;
    CountingIdSource m_ids;
    FakeClock m_clock {QDate(2021, 7, 20)};
    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
};

/// The keys of the issues, in order.
[[nodiscard]] inline QStringList keysOf(const QList<core::ImportIssue> &issues)
{
    QStringList keys;
    for (const core::ImportIssue &issue : issues)
        keys.append(core::keyOf(issue.kind));
    return keys;
}

/// The texts of a list of entries.
template <typename R> [[nodiscard]] QStringList textsOf(const QList<R> &entries)
{
    QStringList texts;
    for (const R &entry : entries)
        texts.append(entry.text);
    return texts;
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_format.h"
#include "core/export/ledger_workbook.h"
#include "core/import/file_reader.h"
#include "core/import/import_file.h"
#include "core/records/sheet_form.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace tests {

/// A file that was imported into a new ledger, and that ledger written in the form of the file.
class Handback
{
public:
    explicit Handback(const QString &name)
        : m_path(QDir(testData(QStringLiteral("import"))).filePath(name))
    {
        const auto plan = core::importFile(m_path, {}, {&source, m_ids, m_clock, m_calendar});
        REQUIRE(plan.has_value());
        source.apply(plan->changes);
        tasks = plan->added;
        const auto read = core::readTables(m_path);
        REQUIRE(read.has_value());
        originals = *read;
    }

    [[nodiscard]] core::Ledger ledger() const { return source.ledgers()->constFirst(); }

    [[nodiscard]] QString write(const char *suffix = "xlsx",
                                core::TableForm form = core::TableForm::Imported)
    {
        core::LedgerRequest request {source, m_calendar, m_clock, {}};
        request.form = form;
        QString path = m_folder.filePath(QFileInfo(m_path).completeBaseName() + u'.'
                                         + QString::fromLatin1(suffix));
        const auto bytes = core::ledgerBytes(request, *core::exportFormatOf(path));
        REQUIRE(bytes.has_value());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*bytes) == bytes->size());
        return path;
    }

    /// Adds the objective 三、殡葬服务 with one task, 公墓年检, as a user does in the ledger.
    void addObjective()
    {
        core::Task objective;
        objective.id = core::Id {900'000};
        objective.ledger = ledger().id;
        objective.position = 99;
        objective.title = QStringLiteral("三、殡葬服务");
        core::Task task = objective;
        task.id = core::Id {900'001};
        task.parent = objective.id;
        task.title = QStringLiteral("公墓年检");
        source.put(objective);
        source.put(task);
    }

    [[nodiscard]] core::Worksheet sheet(qsizetype place = 0,
                                        const core::RowFilter &filter = {}) const
    {
        const auto workbook = core::ledgerWorkbook({source, m_calendar, m_clock, {}, filter});
        REQUIRE(workbook.has_value());
        return workbook->sheets.at(place);
    }

    /// What differs between the file and what was written, cell by cell: place, was, is.
    [[nodiscard]] QStringList differences()
    {
        const auto written = core::readTables(write());
        REQUIRE(written.has_value());
        QStringList lines;
        const QList<core::SheetForm> forms = core::sheetFormsFromText(ledger().form);
        REQUIRE(forms.size() <= written->size());
        // Behind them stands what their columns offer, out of sight.
        for (qsizetype place = forms.size(); place < written->size(); ++place)
            REQUIRE(written->at(place).isHidden());
        // Tables of a document have no names, but an order.
        const bool areInOrder = forms.size() == originals.size();
        for (qsizetype place = 0; place < forms.size(); ++place)
            compare(areInOrder ? originals.at(place) : originalOf(forms.at(place).name),
                    written->at(place),
                    lines);
        return lines;
    }

    /// Imports what was written into the same ledger.
    [[nodiscard]] core::ImportPlan importAgain()
    {
        core::ImportOptions options;
        options.ledger = ledger().title;
        const auto plan = core::importFile(write(), options, {&source, m_ids, m_clock, m_calendar});
        REQUIRE(plan.has_value());
        return *plan;
    }

    template <typename R> [[nodiscard]] R only(const QString &text, QString R::*member) const
    {
        for (const core::Record &record : source.records()) {
            const R *found = std::get_if<R>(&record);
            if (found && found->*member == text)
                return *found;
        }
        FAIL(text.toStdString());
        return {};
    }

    /// The one person responsible for @p task.
    [[nodiscard]] core::Responsibility personOf(core::Id task) const
    {
        const auto bundles = source.bundles({task});
        REQUIRE(bundles->constFirst().responsibilities.size() == 1);
        return bundles->constFirst().responsibilities.constFirst();
    }

    ListRecordSource source;
    QList<core::SheetGrid> originals;
    int tasks = 0;

private:
    [[nodiscard]] const core::SheetGrid &originalOf(const QString &name) const
    {
        const auto found
            = std::find_if(originals.cbegin(),
                           originals.cend(),
                           [&name](const core::SheetGrid &grid) { return grid.name() == name; });
        REQUIRE(found != originals.cend());
        return *found;
    }

    static QString cellLine(const core::GridCell &cell)
    {
        static const QStringList kinds {QStringLiteral("text"),
                                        QStringLiteral("number"),
                                        QStringLiteral("date"),
                                        QStringLiteral("text"),
                                        QStringLiteral("text")};
        return cell.text + u'/' + kinds.at(static_cast<int>(cell.kind));
    }

    static void compare(const core::SheetGrid &was, const core::SheetGrid &is, QStringList &lines)
    {
        const int above = static_cast<int>(was.linesAbove().size());
        for (int row = 0; row < std::max(was.rowCount(), is.rowCount() - above); ++row) {
            for (int column = 0; column < std::max(was.columnCount(), is.columnCount()); ++column) {
                const core::CellPosition here {row, column};
                const core::CellPosition there {row + above, column};
                const QString place = core::columnLetters(column) + QString::number(row + 1) + u' ';
                const auto merge = was.mergeAt(here);
                const bool isCovered = merge && merge->first != here;
                if (!isCovered && cellLine(was.cell(here)) != cellLine(is.cell(there)))
                    lines.append(place + cellLine(was.cell(here)) + QStringLiteral(" -> ")
                                 + cellLine(is.cell(there)));
                auto now = is.mergeAt(there);
                if (now)
                    now = {{now->first.row - above, now->first.column},
                           {now->last.row - above, now->last.column}};
                if (merge != now)
                    lines.append(place + QStringLiteral("merge"));
            }
        }
    }

    QString m_path;
    QTemporaryDir m_folder;
    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
    CountingIdSource m_ids;
    FakeClock m_clock {QDate(2027, 12, 1)};
};

} // namespace tests

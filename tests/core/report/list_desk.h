// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

namespace tests {

/// 示例县民政局 with one ledger (2) and one objective (3), to which tests add tasks and what they
/// own; documents of it on 24 September 2026, a Thursday.
class ListDesk
{
public:
    static constexpr core::Id kLedger {2};
    static constexpr core::Id kObjective {3};

    ListDesk()
    {
        core::Unit office;
        office.id = core::Id {1};
        office.kind = core::UnitKind::Office;
        office.name = QStringLiteral("示例县民政局");
        put(office);
        core::Ledger ledger;
        ledger.id = kLedger;
        ledger.title = QStringLiteral("2026年重点工作台账（虚构）");
        ledger.year = 2026;
        put(ledger);
    }

    void put(const core::Record &record) { source.put(record); }

    /// A task of the objective, by default in work.
    core::Task addTask(qint64 id, const char16_t *content)
    {
        core::Task objective;
        objective.id = kObjective;
        objective.ledger = kLedger;
        objective.title = QStringLiteral("养老服务提质");
        put(objective);
        core::Task task;
        task.id = core::Id {id};
        task.ledger = kLedger;
        task.parent = kObjective;
        task.position = static_cast<int>(id);
        task.content = QString::fromUtf16(content);
        put(task);
        return task;
    }

    template <typename R> [[nodiscard]] static R owned(qint64 id, core::Id task)
    {
        R record;
        record.id = core::Id {id};
        record.task = task;
        return record;
    }

    [[nodiscard]] core::Report make(const char *document,
                                    core::PaperFrame frame = core::PaperFrame::Internal) const
    {
        const core::ReportRequest request {
            source, calendar, clock, {}, {}, {}, {}, frame, core::PaperSize::A4Landscape, {}};
        const auto report = core::makeReport(QString::fromLatin1(document), request);
        REQUIRE(report);
        return *report;
    }

    /// The headers of the one table of a list, line breaks left out.
    [[nodiscard]] static QStringList headers(const core::Report &report)
    {
        QStringList headers;
        for (const core::ReportColumn &column : report.blocks.first().columns)
            headers.append(QString(column.header).remove(u'\n'));
        return headers;
    }

    /// The texts of a row.
    [[nodiscard]] static QStringList row(const core::Report &report, int row)
    {
        QStringList texts;
        for (const core::ReportText &cell : report.blocks.first().rows.at(row).cells)
            texts.append(cell.text);
        return texts;
    }

    ListRecordSource source {{}};
    core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    FakeClock clock {QDate(2026, 9, 24)};
};

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_file.h"
#include "core/import/joined_input.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"
#include "tests/support/test_data.h"
#include "ui/imports/preview_request.h"

#include <QFile>
#include <QTemporaryDir>

namespace tests {

/// A file that tables are imported into one after the other, on 24 September 2026.
class PreviewFixture
{
public:
    ListRecordSource file;

    /// What importing @p text, tab separated, would do.
    [[nodiscard]] std::shared_ptr<ui::ImportPreview> preview(const QString &text)
    {
        return previewOf(written(text, QStringLiteral("台账.tsv")));
    }

    /// The path of a file called @p name that holds @p text.
    [[nodiscard]] QString written(const QString &text, const QString &name) const
    {
        QString path = m_folder.filePath(name);
        QFile table(path);
        REQUIRE(table.open(QIODevice::WriteOnly));
        REQUIRE(table.write(text.toUtf8()) > 0);
        return path;
    }

    [[nodiscard]] std::shared_ptr<ui::ImportPreview> previewOf(const QString &path)
    {
        return previewOf(QStringList {path});
    }

    /// What importing @p paths together would do.
    [[nodiscard]] std::shared_ptr<ui::ImportPreview> previewOf(const QStringList &paths)
    {
        const auto input = core::readImports(paths, m_options);
        REQUIRE(input.has_value());
        auto plan = core::planImport(*input, m_options, {&file, m_ids, m_clock, m_calendar});
        REQUIRE(plan.has_value());
        auto preview = std::make_shared<ui::ImportPreview>();
        auto differences = ui::importDifferences(*plan, &file, m_clock.today());
        REQUIRE(differences.has_value());
        preview->differences = *differences;
        preview->plan = *plan;
        preview->calendar = m_calendar;
        preview->today = m_clock.today();
        return preview;
    }

    void import(const QString &text) { file.apply(preview(text)->plan.changes); }

    static inline const QString kTable
        = QStringLiteral("填报日期：2026年9月16日\n"
                         "序号\t重点任务\t工作内容\t责任人\t完成时限\t进展情况\t进度%\t一季度\n"
                         "1\t救助\t甲\t张三\t2026年10月底\t已办一半\t50\t开局\n"
                         "\t\t乙\t李四\t2026年底\t\t\t\n"
                         "2\t养老\t丙\t张三\t适时\t\t\t\n");

private:
    static core::ImportOptions describing()
    {
        core::ImportOptions options;
        options.describesRows = true;
        return options;
    }

    QTemporaryDir m_folder;
    CountingIdSource m_ids;
    FakeClock m_clock {QDate(2026, 9, 24)};
    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
    core::ImportOptions m_options = describing();
};

} // namespace tests

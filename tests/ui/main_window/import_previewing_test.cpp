// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"
#include "tests/support/test_data.h"
#include "ui/main_window/import_previewing.h"

namespace {

/// What importing a table would do, told row by row.
class PreviewingFixture
{
public:
    PreviewingFixture()
    {
        const auto read
            = core::readImport(tests::testData(QStringLiteral("import/daying-2021.xlsx")), {});
        REQUIRE(read.has_value());
        m_input = *read;
        m_options.describesRows = true;
    }

    [[nodiscard]] core::ImportPlan preview(const core::RecordSource *existing)
    {
        const auto preview = ui::previewOf(m_input, m_options, context(existing));
        REQUIRE(preview.has_value());
        return preview->plan;
    }

    [[nodiscard]] core::ImportPlan plan()
    {
        const auto plan = core::planImport(m_input, m_options, context(nullptr));
        REQUIRE(plan.has_value());
        return *plan;
    }

private:
    [[nodiscard]] core::ImportContext context(const core::RecordSource *existing)
    {
        return {existing, m_ids, m_clock, m_calendar};
    }

    core::ImportInput m_input;
    core::ImportOptions m_options;
    tests::CountingIdSource m_ids;
    tests::FakeClock m_clock {QDate(2026, 9, 24)};
    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
};

} // namespace

TEST_CASE_METHOD(PreviewingFixture,
                 "What goes into a file that is still to be made is told without its changes")
{
    const core::ImportPlan shown = preview(nullptr);
    const core::ImportPlan planned = plan();
    CHECK(shown.changes.isEmpty());
    CHECK_FALSE(planned.changes.isEmpty());
    CHECK(shown.createsLedger);
    CHECK(shown.totals == planned.totals);
    CHECK(shown.added == planned.added);
    CHECK(shown.ledger.title == planned.ledger.title);
    CHECK(shown.objectives.size() == planned.objectives.size());
    CHECK(shown.issues == planned.issues);
    REQUIRE(shown.rows.size() == planned.rows.size());
    for (int row = 0; row < shown.rows.size(); ++row) {
        CHECK(shown.rows.at(row).row == planned.rows.at(row).row);
        CHECK(shown.rows.at(row).bundle.task.content == planned.rows.at(row).bundle.task.content);
        CHECK(shown.rows.at(row).bundle.deadlines.size()
              == planned.rows.at(row).bundle.deadlines.size());
    }
}

TEST_CASE_METHOD(PreviewingFixture, "What goes into a file that is there brings its changes")
{
    const tests::ListRecordSource file;
    const core::ImportPlan shown = preview(&file);
    CHECK_FALSE(shown.changes.isEmpty());
    CHECK(shown.rows.size() == plan().rows.size());
}

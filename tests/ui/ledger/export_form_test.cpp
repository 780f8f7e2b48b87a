// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sheet_form.h"
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/export_form.h"

using tests::PageFixture;
using ui::Form;
using ui::FormField;

namespace {

QStringList textsOf(const FormField &field)
{
    QStringList texts;
    for (const ui::FormChoice &choice : field.choices)
        texts.append(choice.text);
    return texts;
}

ui::FormValues part(const char *value)
{
    return {{QStringLiteral("part"), QString::fromLatin1(value)}};
}

} // namespace

TEST_CASE("without a filter or units that lead tasks there is all to export")
{
    const PageFixture fixture;
    const Form form = ui::exportForm(fixture.model());
    REQUIRE(form.fields.size() == 2);
    CHECK(textsOf(form.fields.at(0)) == QStringList {QStringLiteral("Everything: 9 tasks")});
    CHECK(form.fields.at(0).value == QStringLiteral("all"));
    CHECK(form.check(part("all")).hidden == QSet<QString> {QStringLiteral("unit")});
    CHECK_FALSE(ui::exportFilter(fixture.model(), part("all")).isActive());
}

TEST_CASE("what is filtered comes first, and says how many rows of how many")
{
    const PageFixture fixture;
    fixture.model().setTasks({tests::dayingTask(1, 1), tests::dayingTask(2, 1)},
                             QStringLiteral("逾期"));
    const Form form = ui::exportForm(fixture.model());
    CHECK(textsOf(form.fields.at(0))
          == QStringList {QStringLiteral("Everything: 9 tasks"),
                          QStringLiteral("As filtered now: 2 of 9")});
    CHECK(form.fields.at(0).value == QStringLiteral("shown"));
    const core::RowFilter filter = ui::exportFilter(fixture.model(), part("shown"));
    CHECK(filter.chosen == QSet<core::Id> {tests::dayingTask(1, 1), tests::dayingTask(2, 1)});
}

TEST_CASE("a task that is kept in sight while it is typed into is not exported for that")
{
    const PageFixture fixture;
    fixture.model().setTasks({tests::dayingTask(1, 1)}, QStringLiteral("逾期"));
    fixture.model().keepInSight(tests::dayingTask(3, 3));
    CHECK_FALSE(ui::exportFilter(fixture.model(), part("shown")).keep.isSet());
}

TEST_CASE("units that lead tasks can be chosen, one of them is there at first")
{
    PageFixture fixture;
    const auto units = tests::waitFor(fixture.store.read<QList<core::Unit>>(
        [](const core::RecordSource &source) { return source.units(); }));
    const core::Id unit = units->first().id;
    const core::Task before = fixture.file.task(tests::dayingTask(1, 1));
    core::Task task = before;
    task.unit = unit;
    core::ChangeSet change;
    change.edit(before, task);
    REQUIRE(tests::waitFor(fixture.store.apply(change)).has_value());
    const auto choices
        = [&fixture] { return ui::exportForm(fixture.model()).fields.at(1).choices; };
    REQUIRE(PageFixture::becomes([&choices] { return choices().size() == 1; }));
    const Form form = ui::exportForm(fixture.model());
    CHECK(textsOf(form.fields.at(0))
          == QStringList {QStringLiteral("Everything: 9 tasks"),
                          QStringLiteral("Everything, a sheet for each unit"),
                          QStringLiteral("One unit")});
    CHECK(form.check(part("sheets")).hidden == QSet<QString> {QStringLiteral("unit")});
    CHECK_FALSE(ui::exportFilter(fixture.model(), part("sheets")).isActive());
    CHECK(ui::exportDivision(part("sheets")) == core::SheetDivision::Units);
    CHECK(ui::exportDivision(part("unit")) == core::SheetDivision::None);
    CHECK(form.fields.at(1).value == unit.toString());
    CHECK(form.check(part("unit")).hidden.isEmpty());
    ui::FormValues values = part("unit");
    values.insert(QStringLiteral("unit"), unit.toString());
    CHECK(ui::exportFilter(fixture.model(), values).unit == unit);
    // What is filtered can be divided as well.
    fixture.model().setTasks({tests::dayingTask(1, 1), tests::dayingTask(2, 1)},
                             QStringLiteral("逾期"));
    CHECK(textsOf(ui::exportForm(fixture.model()).fields.at(0))
          == QStringList {QStringLiteral("Everything: 9 tasks"),
                          QStringLiteral("As filtered now: 2 of 9"),
                          QStringLiteral("As filtered now, a sheet for each unit"),
                          QStringLiteral("Everything, a sheet for each unit"),
                          QStringLiteral("One unit")});
    CHECK(form.check(part("shown-sheets")).hidden == QSet<QString> {QStringLiteral("unit")});
    CHECK(ui::exportDivision(part("shown-sheets")) == core::SheetDivision::Units);
    CHECK(ui::exportFilter(fixture.model(), part("shown-sheets")).chosen
          == QSet<core::Id> {tests::dayingTask(1, 1), tests::dayingTask(2, 1)});
}

TEST_CASE("in a list of entries it is entries that are counted")
{
    const PageFixture fixture;
    fixture.showTab(3); // 措施
    // The entries come a little after the first rows.
    REQUIRE(PageFixture::becomes([&] { return fixture.model().counts().all == 9; }));
    CHECK(textsOf(ui::exportForm(fixture.model()).fields.at(0))
          == QStringList {QStringLiteral("Everything: 9 entries")});
}

TEST_CASE("of a ledger that came from a table it is asked in which form it goes out")
{
    PageFixture fixture;
    const auto ledgers = tests::waitFor(fixture.store.read<QList<core::Ledger>>(
        [](const core::RecordSource &source) { return source.ledgers(); }));
    core::Ledger ledger = ledgers->first();
    ledger.form = core::sheetFormsToText({core::SheetForm {}});
    core::ChangeSet change;
    change.edit(ledgers->first(), ledger);
    REQUIRE(tests::waitFor(fixture.store.apply(change)).has_value());
    const auto fields = [&fixture] { return ui::exportForm(fixture.model()).fields; };
    REQUIRE(PageFixture::becomes([&fields] { return fields().size() == 3; }));
    const FormField field = fields().at(2);
    CHECK(textsOf(field)
          == QStringList {QStringLiteral("As it was imported"),
                          QStringLiteral("As this program lays it out")});
    CHECK(field.value == QStringLiteral("imported"));
    CHECK(ui::exportTableForm({}) == core::TableForm::Imported);
    CHECK(ui::exportTableForm({{field.name, QStringLiteral("own")}}) == core::TableForm::Own);
    // The five lists have one form only.
    fixture.showTab(3);
    CHECK(PageFixture::becomes([&fields] { return fields().size() == 2; }));
}

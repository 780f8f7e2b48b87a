// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/read_table.h"
#include "ui/imports/column_mappings.h"

using core::ColumnField;
using ui::ColumnMapping;
using ui::ColumnMappings;

TEST_CASE("what was corrected is found again by the header, in whichever file it stands")
{
    ColumnMappings mappings;
    const ColumnMapping corrected {{3, ColumnField::RootCause}, {4, ColumnField::Extra}};
    mappings.set(tests::readTable().tables.first(), corrected);
    const core::ImportInput other = tests::readTable(QStringLiteral("daying-2021.docx"));
    CHECK(mappings.of(other.tables.first()) == corrected);
    const core::ImportTable strange {core::SheetGrid({}), core::HeaderMap(0, 0, {}), {}};
    CHECK(mappings.of(strange).isEmpty());
}

TEST_CASE("corrections are written as texts and read from them, and nothing else is")
{
    ColumnMappings mappings;
    mappings.set(tests::readTable().tables.first(), {{3, ColumnField::RootCause}});
    CHECK(ColumnMappings(mappings.texts()) == mappings);
    CHECK(
        ColumnMappings({QStringLiteral("序号|内容"), QStringLiteral("no json")}).texts().isEmpty());
    CHECK(ColumnMappings(
              {QStringLiteral("序号|内容"), QStringLiteral("{\"3\":\"no_field\",\"x\":\"note\"}")})
              .texts()
              .isEmpty());
}

TEST_CASE("going back to the guess forgets, and not more is kept than is needed")
{
    const core::ImportTable table = tests::readTable().tables.first();
    ColumnMappings mappings;
    mappings.set(table, {{3, ColumnField::RootCause}});
    mappings.set(table, {});
    CHECK(mappings.texts().isEmpty());

    for (int count = 0; count <= ColumnMappings::kMost; ++count) {
        const core::MappedColumn column {0, QString::number(count), ColumnField::Extra};
        mappings.set({core::SheetGrid({}), core::HeaderMap(0, 0, {column}), {}},
                     {{0, ColumnField::Note}});
    }
    CHECK(mappings.texts().size() == 2 * ColumnMappings::kMost);
}

TEST_CASE("how a text is read is kept beside its columns, by the header it was found with")
{
    const core::ImportTable table = tests::readTable().tables.first();
    const core::TextForm form {core::TextEncoding::Gb18030, core::TextSeparator::Bar};
    ColumnMappings mappings;
    CHECK(mappings.formOf(ui::headerOf(table)).isEmpty());
    mappings.setForm(ui::headerOf(table), form);
    mappings.set(table, {{3, ColumnField::RootCause}});
    CHECK(mappings.formOf(ui::headerOf(table)) == form);
    const ColumnMappings again(mappings.texts());
    CHECK(again == mappings);
    CHECK(again.formOf(ui::headerOf(table)) == form);
    CHECK(again.of(table) == ColumnMapping {{3, ColumnField::RootCause}});
    mappings.set(table, {});
    CHECK(mappings.formOf(ui::headerOf(table)) == form);
    mappings.setForm(ui::headerOf(table), {});
    CHECK(mappings.texts().isEmpty());
}

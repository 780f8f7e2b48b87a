// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/read_table.h"
#include "ui/imports/column_mappings.h"

using core::ColumnField;
using ui::ColumnMapping;
using ui::ColumnMappings;
using ui::NamedMapping;

namespace {

/// A table whose columns have the headings @p headings, all kept as they are.
core::ImportTable tableWith(const QStringList &headings)
{
    QList<core::MappedColumn> columns;
    for (const QString &heading : headings)
        columns.append({static_cast<int>(columns.size()), heading, ColumnField::Extra});
    return {core::SheetGrid({}), core::HeaderMap(0, 0, columns), {}};
}

NamedMapping mappingNamed(const QString &name, const QString &heading, ColumnField field)
{
    return {name, heading, {{heading, field}}};
}

QStringList namesIn(const ColumnMappings &mappings)
{
    QStringList names;
    for (const NamedMapping &mapping : mappings.named())
        names.append(mapping.name);
    return names;
}

} // namespace

TEST_CASE("a mapping keeps what all columns were taken for, by their headings")
{
    const core::ImportTable table
        = tableWith({QStringLiteral("事 项"), QStringLiteral("谁办"), QStringLiteral("谁办")});
    const NamedMapping mapping = ui::namedMapping(
        QStringLiteral("市局"), table, {{0, ColumnField::Content}, {2, ColumnField::Note}});
    CHECK(mapping.name == QStringLiteral("市局"));
    CHECK(mapping.header == QStringLiteral("事项|谁办|谁办"));
    // Of two columns that are called the same the first counts.
    CHECK(mapping.fields
          == QHash<QString, ColumnField> {{QStringLiteral("事项"), ColumnField::Content},
                                          {QStringLiteral("谁办"), ColumnField::Extra}});
}

TEST_CASE("a mapping serves tables with the same columns in another order, or some of them")
{
    const NamedMapping mapping {QStringLiteral("市局"),
                                QStringLiteral("事项|谁办"),
                                {{QStringLiteral("事项"), ColumnField::Content},
                                 {QStringLiteral("谁办"), ColumnField::Person},
                                 {QStringLiteral("附注"), ColumnField::Extra}}};
    const core::ImportTable table = tableWith({QStringLiteral("谁办"),
                                               QStringLiteral("附注"),
                                               QStringLiteral("新列"),
                                               QStringLiteral("事项")});
    CHECK(ui::mappingFor(table, mapping)
          == ColumnMapping {{0, ColumnField::Person}, {3, ColumnField::Content}});
    CHECK(ui::mappingFor(tableWith({QStringLiteral("新列")}), mapping).isEmpty());
}

TEST_CASE("named mappings are written as texts beside the corrections, and read from them")
{
    ColumnMappings mappings;
    const core::ImportTable table = tests::readTable().tables.first();
    mappings.set(table, {{3, ColumnField::RootCause}});
    mappings.keep(ui::namedMapping(QStringLiteral("对标清单"), table, {{4, ColumnField::Extra}}));
    const ColumnMappings again(mappings.texts());
    CHECK(again == mappings);
    CHECK(namesIn(again) == QStringList {QStringLiteral("对标清单")});
    CHECK(
        ColumnMappings({QStringLiteral("序号"), QStringLiteral("{\"name\":\"空\",\"fields\":{}}")})
            .named()
            .isEmpty());
    CHECK(ColumnMappings({QStringLiteral("序号"),
                          QStringLiteral("{\"name\":\"坏\",\"fields\":{\"序号\":\"nothing\"}}")})
              .named()
              .isEmpty());
}

TEST_CASE("what is kept under a name is found by the header, unless it was corrected since")
{
    ColumnMappings mappings;
    const core::ImportTable table = tests::readTable().tables.first();
    mappings.keep(
        ui::namedMapping(QStringLiteral("对标清单"), table, {{3, ColumnField::RootCause}}));
    CHECK(mappings.of(table) == ColumnMapping {{3, ColumnField::RootCause}});
    CHECK(mappings.nameOf(table, {{3, ColumnField::RootCause}}) == QStringLiteral("对标清单"));
    CHECK(mappings.nameOf(table, {{3, ColumnField::Note}}).isEmpty());
    mappings.set(table, {{3, ColumnField::Note}});
    CHECK(mappings.of(table) == ColumnMapping {{3, ColumnField::Note}});
    // Of another header what it says is as good, if it says anything.
    const core::ImportTable other = tableWith({QStringLiteral("存在问题")});
    CHECK(mappings.of(other).isEmpty());
    CHECK(mappings.nameOf(other, {{0, ColumnField::RootCause}}) == QStringLiteral("对标清单"));
    CHECK(mappings.nameOf(tableWith({QStringLiteral("新列")}), {}).isEmpty());
}

TEST_CASE("names stand in the order of pinyin, each once")
{
    ColumnMappings mappings;
    for (const char16_t *name : {u"重庆", u"安徽", u"市局", u"安徽"})
        mappings.keep(
            mappingNamed(QString::fromUtf16(name), QStringLiteral("甲"), ColumnField::Note));
    CHECK(namesIn(mappings)
          == QStringList {QStringLiteral("安徽"), QStringLiteral("重庆"), QStringLiteral("市局")});
    mappings.keep(mappingNamed(QStringLiteral("市局"), QStringLiteral("乙"), ColumnField::Note));
    CHECK(mappings.named(QStringLiteral("市局"))->header == QStringLiteral("乙"));
    mappings.forget(QStringLiteral("重庆"));
    CHECK(mappings.named().size() == 2);
    CHECK_FALSE(mappings.named(QStringLiteral("重庆")).has_value());
}

TEST_CASE("no more names are kept than can be listed")
{
    ColumnMappings mappings;
    for (int count = 0; count <= ColumnMappings::kMostNamed; ++count)
        mappings.keep(
            mappingNamed(QString::number(count), QStringLiteral("甲"), ColumnField::Note));
    CHECK(mappings.named().size() == ColumnMappings::kMostNamed);
    // One that is there can still be changed.
    mappings.keep(mappingNamed(QStringLiteral("7"), QStringLiteral("乙"), ColumnField::Note));
    CHECK(mappings.named(QStringLiteral("7"))->header == QStringLiteral("乙"));
}

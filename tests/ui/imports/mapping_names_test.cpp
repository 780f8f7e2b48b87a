// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_prompts.h"
#include "tests/ui/imports/read_table.h"
#include "ui/imports/column_line.h"
#include "ui/imports/mapping_chooser.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/mapping_panel.h"
#include "ui/style/plain_label.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using core::ColumnField;
using ui::ColumnMapping;
using ui::ColumnMappings;
using ui::MappingPage;

namespace {

const QString kListName = QStringLiteral("对标清单");

/// The page, asked about the annex, with names for mappings answered beforehand.
class NamesDesk
{
public:
    explicit NamesDesk(const ColumnMappings &mappings = {})
    {
        page.resize(1366, 700);
        page.show();
        page.setMappings(mappings);
        QObject::connect(&page, &MappingPage::mappingsChanged, &page, [this](const auto &all) {
            kept.append(all);
        });
        ask(QStringLiteral("daying-2021.xlsx"));
    }

    void ask(const QString &file)
    {
        page.ask({tests::readTable(file),
                  {},
                  {},
                  [this](const core::ImportOptions &options) { accepted.append(options); },
                  [] {}});
    }

    [[nodiscard]] ui::ColumnLine &line(int place) const
    {
        return *page.findChild<ui::MappingPanel *>()->findChildren<ui::ColumnLine *>().at(place);
    }

    [[nodiscard]] ui::MappingChooser &chooser() const
    {
        return *page.findChild<ui::MappingChooser *>();
    }

    /// Chooses the row called @p text, as a click into the open list does.
    void choose(const QString &text) const
    {
        const int row = chooser().findText(text);
        REQUIRE(row >= 0);
        chooser().setCurrentIndex(row);
        Q_EMIT chooser().activated(row);
    }

    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < chooser().count(); ++row) {
            if (!chooser().itemText(row).isEmpty())
                rows.append(chooser().itemText(row));
        }
        return rows;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChildren<ui::PlainLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const auto *label) {
            return label->text().contains(text);
        });
    }

    tests::FakePrompts prompts;
    MappingPage page {prompts};
    QList<ColumnMappings> kept;
    QList<core::ImportOptions> accepted;
};

ColumnMappings oneMapping(const ColumnMapping &changed = {{3, ColumnField::RootCause}})
{
    ColumnMappings mappings;
    mappings.keep(ui::namedMapping(kListName, tests::readTable().tables.first(), changed));
    return mappings;
}

} // namespace

TEST_CASE("a mapping is kept under the name that is typed, at once")
{
    NamesDesk desk;
    CHECK(desk.rows()
          == QStringList {QStringLiteral("As recognised"), QStringLiteral("Keep this mapping…")});
    CHECK(desk.chooser().currentIndex() == 0);
    desk.line(3).setField(ColumnField::RootCause);
    CHECK(desk.chooser().currentIndex() == -1);
    desk.prompts.text = QStringLiteral(" 对标清单  ");
    desk.choose(QStringLiteral("Keep this mapping…"));
    REQUIRE(desk.kept.size() == 1);
    const auto named = desk.kept.first().named(kListName);
    REQUIRE(named.has_value());
    CHECK(named->fields.value(QStringLiteral("存在问题")) == ColumnField::RootCause);
    CHECK(desk.chooser().currentText() == kListName);
    CHECK(desk.says(QStringLiteral("Taken by the mapping “对标清单”.")));
    CHECK(desk.rows()
          == QStringList {QStringLiteral("As recognised"),
                          kListName,
                          QStringLiteral("Keep this mapping…"),
                          QStringLiteral("Rename or delete mappings…")});
}

TEST_CASE("who types no name keeps nothing")
{
    NamesDesk desk;
    desk.prompts.text = QStringLiteral("  ");
    desk.choose(QStringLiteral("Keep this mapping…"));
    CHECK(desk.prompts.requests.size() == 1);
    CHECK(desk.kept.isEmpty());
    CHECK(desk.chooser().currentIndex() == 0);
}

TEST_CASE("a table with the header of a mapping is taken by it on its own")
{
    NamesDesk desk(oneMapping());
    CHECK(desk.line(3).field() == ColumnField::RootCause);
    CHECK(desk.chooser().currentText() == kListName);
    desk.ask(QStringLiteral("daying-2021.docx"));
    CHECK(desk.line(3).field() == ColumnField::RootCause);
    CHECK(desk.chooser().currentText() == kListName);
    desk.choose(QStringLiteral("As recognised"));
    CHECK(desk.line(3).field() == ColumnField::Problem);
    CHECK(desk.chooser().currentIndex() == 0);
    desk.choose(kListName);
    CHECK(desk.line(3).field() == ColumnField::RootCause);
}

TEST_CASE("a mapping of another header is chosen from the list")
{
    ColumnMappings mappings;
    mappings.keep({QStringLiteral("整改"),
                   QStringLiteral("时限|责任人"),
                   {{QStringLiteral("时限"), ColumnField::Note},
                    {QStringLiteral("责任人"), ColumnField::Contact}}});
    NamesDesk desk(mappings);
    CHECK(desk.line(5).field() == ColumnField::Person);
    desk.choose(QStringLiteral("整改"));
    CHECK(desk.line(5).field() == ColumnField::Contact);
    CHECK(desk.line(6).field() == ColumnField::Note);
    CHECK(desk.line(2).field() == ColumnField::Content);
    CHECK(desk.chooser().currentText() == QStringLiteral("整改"));
}

TEST_CASE("another mapping of the same name is replaced only when that is wanted")
{
    NamesDesk desk(oneMapping());
    desk.line(4).setField(ColumnField::Extra);
    desk.prompts.text = kListName;
    desk.choose(QStringLiteral("Keep this mapping…"));
    REQUIRE(desk.prompts.questions.size() == 1);
    CHECK(desk.kept.isEmpty());
    desk.prompts.accepts = true;
    desk.choose(QStringLiteral("Keep this mapping…"));
    REQUIRE(desk.kept.size() == 1);
    CHECK(desk.kept.first().named(kListName)->fields.value(QStringLiteral("赶超措施"))
          == ColumnField::Extra);
}

TEST_CASE("mappings are renamed and deleted in a list that names their headers")
{
    NamesDesk desk(oneMapping());
    desk.prompts.tableVerb = 0;
    desk.prompts.text = QStringLiteral("大英对标");
    desk.choose(QStringLiteral("Rename or delete mappings…"));
    REQUIRE(desk.prompts.tables.size() == 1);
    const auto &model = desk.prompts.tables.first().model;
    const QAbstractItemModelTester tester(model.get());
    CHECK(model->index(0, 0).data().toString() == kListName);
    CHECK(model->index(0, 1).data().toString().startsWith(
        QStringLiteral("序号、对标任务、工作内容")));
    REQUIRE_FALSE(desk.kept.isEmpty());
    CHECK(desk.kept.last().named(QStringLiteral("大英对标")).has_value());
    CHECK_FALSE(desk.kept.last().named(kListName).has_value());
    CHECK(desk.chooser().currentText() == QStringLiteral("大英对标"));

    desk.prompts.tableVerb = 1;
    desk.choose(QStringLiteral("Rename or delete mappings…"));
    CHECK(desk.kept.last().named().size() == 1);
    desk.prompts.accepts = true;
    desk.choose(QStringLiteral("Rename or delete mappings…"));
    CHECK(desk.kept.last().named().isEmpty());
    // What the columns are taken for stays; it is only not kept any more.
    CHECK(desk.line(3).field() == ColumnField::RootCause);
    CHECK(desk.chooser().currentIndex() == -1);
}

TEST_CASE("a name that another mapping has is taken only when that is wanted")
{
    ColumnMappings mappings = oneMapping();
    mappings.keep({QStringLiteral("整改"),
                   QStringLiteral("甲"),
                   {{QStringLiteral("甲"), ColumnField::Note}}});
    NamesDesk desk(mappings);
    desk.prompts.tableVerb = 0;
    desk.prompts.text = QStringLiteral("整改");
    desk.choose(QStringLiteral("Rename or delete mappings…"));
    CHECK(desk.prompts.questions.size() == 1);
    CHECK(desk.kept.isEmpty());
    desk.prompts.accepts = true;
    desk.choose(QStringLiteral("Rename or delete mappings…"));
    REQUIRE_FALSE(desk.kept.isEmpty());
    CHECK(desk.kept.last().named().size() == 1);
    CHECK(
        desk.kept.last().named(QStringLiteral("整改"))->header.startsWith(QStringLiteral("序号|")));
}

TEST_CASE("keys in the closed list go from mapping to mapping and ask for nothing")
{
    NamesDesk desk(oneMapping());
    desk.chooser().setFocus();
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(&desk.chooser(), Qt::Key_Down);
    CHECK(desk.prompts.requests.isEmpty());
    CHECK(desk.prompts.tables.isEmpty());
    QTest::keyClick(&desk.chooser(), Qt::Key_Home);
    CHECK(desk.line(3).field() == ColumnField::Problem);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"
#include "tests/support/fake_prompts.h"
#include "tests/ui/imports/read_table.h"
#include "ui/imports/column_line.h"
#include "ui/imports/heading_fields.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/mapping_panel.h"
#include "ui/imports/sheet_view.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using core::ColumnField;
using ui::MappingPage;

namespace {

QList<core::Ledger> ledgersOf(const QStringList &titles)
{
    QList<core::Ledger> ledgers;
    for (const QString &title : titles) {
        core::Ledger ledger;
        ledger.title = title;
        ledgers.append(ledger);
    }
    return ledgers;
}

/// The page, asked about the annex, and what came of it.
class MappingDesk
{
public:
    explicit MappingDesk(const QStringList &ledgers = {},
                         core::ImportInput input = tests::readTable())
    {
        page.resize(1366, 700);
        page.show();
        page.ask({std::move(input),
                  ledgersOf(ledgers),
                  ledgers,
                  [this](const core::ImportOptions &options) { accepted.append(options); },
                  [this] { ++cancelled; }});
    }

    [[nodiscard]] ui::ColumnLine &line(int place) const
    {
        return *page.findChild<ui::MappingPanel *>()->findChildren<ui::ColumnLine *>().at(place);
    }

    void next() { page.findChild<ui::PrimaryButton *>()->click(); }

    [[nodiscard]] QComboBox &targets() const
    {
        const auto boxes = page.findChildren<QComboBox *>();
        return **std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) {
            return box->itemText(0) == QStringLiteral("New ledger");
        });
    }

    /// The field called @p name.
    [[nodiscard]] QLineEdit &field(const QString &name) const
    {
        const auto lines = page.findChildren<QLineEdit *>();
        const auto found = std::find_if(lines.cbegin(), lines.cend(), [&name](const auto *line) {
            return line->accessibleName() == name;
        });
        REQUIRE(found != lines.cend());
        return **found;
    }

    void type(const QString &name, const QString &text) const
    {
        field(name).clear();
        QTest::keyClicks(&field(name), text);
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
    QList<core::ImportOptions> accepted;
    int cancelled = 0;
};

} // namespace

TEST_CASE("every column of a table has a line with what it was taken for")
{
    const MappingDesk desk;
    const ColumnField fields[] {ColumnField::Number,
                                ColumnField::Objective,
                                ColumnField::Content,
                                ColumnField::Problem,
                                ColumnField::Measure,
                                ColumnField::Person,
                                ColumnField::Deadline,
                                ColumnField::Expected};
    int place = 0;
    for (const ColumnField field : fields)
        CHECK(desk.line(place++).field() == field);
    CHECK(desk.says(QStringLiteral("9 row(s) below the header.")));
    CHECK(desk.says(QStringLiteral("Every column was understood.")));
    CHECK(desk.says(QStringLiteral("3 merged cell(s)")));
    CHECK(desk.says(QStringLiteral("3 person(s)")));
    CHECK(desk.says(QStringLiteral("9, all understood")));
}

TEST_CASE("a line says again how many rows it fills where it is taken for something else")
{
    const MappingDesk desk;
    desk.line(6).setField(ColumnField::Extra);
    CHECK_FALSE(desk.says(QStringLiteral("9, all understood")));
    desk.line(6).setField(ColumnField::Deadline);
    CHECK(desk.says(QStringLiteral("9, all understood")));
}

TEST_CASE("what is left as it was guessed is not said again")
{
    MappingDesk desk;
    desk.next();
    REQUIRE(desk.accepted.size() == 1);
    CHECK(desk.accepted.first().columns.isEmpty());
    CHECK(desk.accepted.first().ledger.isEmpty());
    CHECK_FALSE(desk.page.isAsking());
    CHECK_FALSE(desk.page.isAsking());
    desk.page.cancel();
    CHECK(desk.cancelled == 0);
}

TEST_CASE("a column that is corrected is named by its letters, one that fits nowhere is kept")
{
    MappingDesk desk;
    desk.line(3).setField(ColumnField::RootCause);
    desk.line(4).setField(ColumnField::Extra);
    CHECK(desk.says(QStringLiteral("1 column(s) are kept as they are.")));
    desk.next();
    REQUIRE(desk.accepted.size() == 1);
    const QList<core::ImportOptions::Column> &columns = desk.accepted.first().columns;
    REQUIRE(columns.size() == 2);
    CHECK(columns.at(0).field == ColumnField::RootCause);
    CHECK(columns.at(0).name == QStringLiteral("D"));
    CHECK(columns.at(1).field == ColumnField::Extra);
    CHECK(columns.at(1).name == QStringLiteral("E"));
}

TEST_CASE("what was corrected is what the table is read by")
{
    MappingDesk desk;
    desk.line(3).setField(ColumnField::RootCause);
    desk.line(4).setField(ColumnField::Extra);
    desk.next();
    const auto again = core::readImport(tests::testData(QStringLiteral("import/daying-2021.xlsx")),
                                        desk.accepted.first());
    REQUIRE(again.has_value());
    const QList<core::MappedColumn> &columns = again->tables.first().header.columns();
    CHECK(columns.at(3).field == ColumnField::RootCause);
    CHECK(columns.at(4).field == ColumnField::Extra);
    CHECK(columns.at(5).field == ColumnField::Person);
}

TEST_CASE("two columns taken for the same are told")
{
    MappingDesk desk;
    desk.line(3).setField(ColumnField::Measure);
    CHECK(desk.says(QStringLiteral("Several columns are taken for “%1”.")
                        .arg(core::columnHeader(ColumnField::Measure))));
}

TEST_CASE("the ledger of the same name is chosen, another one or a new one can be")
{
    MappingDesk desk({QStringLiteral("整改清单"), QStringLiteral("大英县民政局对标竞进工作清单")});
    CHECK(desk.targets().currentIndex() == 2);
    CHECK_FALSE(desk.page.findChild<QLineEdit *>()->isEnabled());
    desk.targets().setCurrentIndex(1);
    desk.next();
    CHECK(desk.accepted.first().ledger == QStringLiteral("整改清单"));
}

TEST_CASE("a new ledger gets the name that is typed")
{
    MappingDesk desk;
    auto *name = desk.page.findChild<QLineEdit *>();
    CHECK(name->text() == QStringLiteral("大英县民政局对标竞进工作清单"));
    name->setText(QStringLiteral("  对标清单 "));
    desk.next();
    CHECK(desk.accepted.first().ledger == QStringLiteral("对标清单"));
}

TEST_CASE("Esc imports nothing, and neither does a table that comes in between")
{
    MappingDesk desk;
    QTest::keyClick(&desk.page, Qt::Key_Escape);
    CHECK(desk.cancelled == 1);
    CHECK(desk.accepted.isEmpty());
    CHECK_FALSE(desk.page.isAsking());

    MappingDesk other;
    other.page.ask({tests::readTable(), {}, {}, [](const auto &) {}, [] {}});
    CHECK(other.cancelled == 1);
    CHECK(other.page.isAsking());
}

TEST_CASE("of several sheets each has its own lines, and corrections are of one sheet")
{
    core::ImportInput input = tests::readTable();
    input.tables.append(input.tables.first());
    MappingDesk desk({}, input);
    desk.line(3).setField(ColumnField::RootCause);
    desk.next();
    REQUIRE(desk.accepted.first().columns.size() == 1);
    CHECK(desk.accepted.first().columns.first().name == QStringLiteral("D"));
    CHECK(desk.accepted.first().columns.first().sheet == input.tables.first().grid.name());
}

TEST_CASE("a click into the sheet leads to the line of the column")
{
    const MappingDesk desk;
    auto *view = desk.page.findChild<ui::SheetView *>();
    Q_EMIT view->columnChosen(4);
    CHECK(desk.line(4).palette().color(QPalette::Window)
          != desk.line(3).palette().color(QPalette::Window));
}

TEST_CASE("what was corrected in one table is chosen in the next, and said")
{
    MappingDesk desk;
    QList<ui::ColumnMappings> kept;
    QObject::connect(&desk.page, &MappingPage::mappingsChanged, [&kept](const auto &mappings) {
        kept.append(mappings);
    });
    desk.line(3).setField(ColumnField::RootCause);
    desk.next();
    REQUIRE(kept.size() == 1);

    desk.page.ask({tests::readTable(QStringLiteral("daying-2021.docx")),
                   {},
                   {},
                   [&desk](const auto &options) { desk.accepted.append(options); },
                   [] {}});
    CHECK(desk.line(3).field() == ColumnField::RootCause);
    CHECK(desk.says(QStringLiteral("Corrected as the last time.")));
    desk.next();
    CHECK(desk.accepted.last().columns.size() == 1);
    CHECK(kept.size() == 1);
}

TEST_CASE("a new ledger cannot take a name that is taken, nor none")
{
    MappingDesk desk({QStringLiteral("整改清单"), QStringLiteral("大英县民政局对标竞进工作清单")});
    desk.targets().setCurrentIndex(0);
    desk.next();
    CHECK(desk.accepted.isEmpty());
    CHECK(desk.says(QStringLiteral("The file has a ledger of this name already")));
    desk.page.findChild<QLineEdit *>()->setText(QStringLiteral(" "));
    desk.next();
    CHECK(desk.accepted.isEmpty());
    CHECK(desk.says(QStringLiteral("Type a name for the new ledger.")));
    desk.page.findChild<QLineEdit *>()->setText(QStringLiteral("对标清单"));
    desk.next();
    CHECK(desk.accepted.size() == 1);
}

TEST_CASE("unit, year and date are shown with where they were found, and said when corrected")
{
    MappingDesk desk;
    CHECK(desk.field(QStringLiteral("Unit")).text() == QStringLiteral("大英县民政局"));
    CHECK(desk.says(QStringLiteral("Found above the table: unit in the title.")));
    desk.type(QStringLiteral("Year"), QStringLiteral("2021"));
    desk.type(QStringLiteral("File date"), QStringLiteral("2021-07-13"));
    desk.next();
    REQUIRE(desk.accepted.size() == 1);
    const core::HeadingCorrections &said = desk.accepted.first().heading;
    CHECK(said.units.isEmpty());
    CHECK(said.years == core::LedgerYears {2021, 0});
    CHECK(said.date == QDate(2021, 7, 13));
}

TEST_CASE("what a deadline means follows the year and the date at once")
{
    core::ImportInput input = tests::readTable();
    REQUIRE(input.tables.first().grid.setCell({2, 6}, {QStringLiteral("6月底")}));
    MappingDesk desk({}, input);
    CHECK(desk.says(QStringLiteral("“6月底” means no day without a year or a file date.")));
    desk.type(QStringLiteral("Year"), QStringLiteral("2022"));
    CHECK(desk.says(QStringLiteral("“6月底” is read as 2022-06-30, by the year, 2022.")));
    desk.type(QStringLiteral("File date"), QStringLiteral("2021-04-13"));
    CHECK(desk.says(QStringLiteral("“6月底” is read as 2021-06-30, by the file date")));
    desk.line(6).setField(ColumnField::Extra);
    CHECK_FALSE(desk.says(QStringLiteral("6月底")));
}

TEST_CASE("a day that is none is told in place of going on")
{
    MappingDesk desk;
    desk.type(QStringLiteral("File date"), QStringLiteral("x"));
    desk.next();
    CHECK(desk.accepted.isEmpty());
    CHECK(desk.says(QStringLiteral("“x” is no day.")));
}

TEST_CASE("a table that names its units is asked for none, unless its file is new")
{
    MappingDesk desk({QStringLiteral("整改清单")});
    CHECK(desk.field(QStringLiteral("Unit")).isEnabled());
    desk.line(5).setField(ColumnField::LeadUnit);
    CHECK_FALSE(desk.field(QStringLiteral("Unit")).isEnabled());
    const MappingDesk fresh;
    fresh.line(5).setField(ColumnField::LeadUnit);
    CHECK(fresh.field(QStringLiteral("Unit")).isEnabled());
}

TEST_CASE("nothing at the side of the sheet is cut, whatever mappings are called")
{
    MappingDesk desk;
    ui::ColumnMappings mappings;
    ui::NamedMapping mapping;
    mapping.name = QString(40, u'长');
    mappings.keep(mapping);
    desk.page.setMappings(mappings);
    QApplication::processEvents();
    const auto areas = desk.page.findChildren<QScrollArea *>();
    CHECK(std::all_of(areas.cbegin(), areas.cend(), [](const QScrollArea *area) {
        return area->widget()->width() <= area->viewport()->width();
    }));
}

TEST_CASE("in a low window the fields are scrolled, not laid on each other")
{
    MappingDesk desk;
    desk.page.resize(910, 420);
    QCoreApplication::processEvents();
    const auto *fields = desk.page.findChild<ui::HeadingFields *>();
    CHECK(fields->height() >= fields->minimumSizeHint().height());
}

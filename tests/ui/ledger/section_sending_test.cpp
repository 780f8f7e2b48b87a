// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_reader.h"
#include "tests/ui/ledger/page_fixture.h"

#include <QDir>
#include <QFileInfo>

using tests::PageFixture;
using ui::ActionId;

namespace {

/// The page over a ledger of which a section leads two tasks.
class SendingFixture : public PageFixture
{
public:
    SendingFixture()
        : reports(page.get(), &ui::LedgerPage::reported)
    {
        core::Unit section;
        section.id = file.ids.next();
        section.name = QStringLiteral("社会组织科");
        section.kind = core::UnitKind::Section;
        core::ChangeSet change;
        change.insert(section);
        for (const core::Id id : {tests::dayingTask(2, 1), tests::dayingTask(2, 2)}) {
            const core::Task before = file.task(id);
            core::Task after = before;
            after.unit = section.id;
            change.edit(before, after);
        }
        REQUIRE(tests::waitFor(editor.apply(change)).has_value());
        using enum ui::Need;
        actions.setState(File | LedgerPage);
        prompts.values = ui::FormValues {};
        prompts.pathToOpen = file.folder.path();
    }

    [[nodiscard]] QString sheet() const
    {
        // The day of the fixture is a Wednesday; reports are of the Friday.
        return file.folder.filePath(
            QStringLiteral("社会组织科_大英县民政局对标竞进工作清单_0730.xlsx"));
    }

    QSignalSpy reports;
};

} // namespace

TEST_CASE_METHOD(SendingFixture,
                 "each section gets a workbook of its open tasks, for the end of the week")
{
    trigger(ActionId::SendToSections);
    REQUIRE(becomes([this] { return reports.size() == 1; }));
    REQUIRE(QFileInfo::exists(sheet()));
    const auto grids = core::readTables(sheet());
    REQUIRE(grids.has_value());
    QStringList texts;
    for (int row = 0; row < grids->first().rowCount(); ++row)
        texts.append(grids->first().cell({row, 2}).text);
    CHECK(texts.contains(file.task(tests::dayingTask(2, 1)).content));
    CHECK(texts.contains(file.task(tests::dayingTask(2, 2)).content));
    CHECK_FALSE(texts.contains(file.task(tests::dayingTask(1, 1)).content));
    CHECK(prompts.questions.isEmpty());
}

TEST_CASE_METHOD(SendingFixture, "a sheet that is there already is replaced only after a yes")
{
    QFile there(sheet());
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.close();
    trigger(ActionId::SendToSections);
    REQUIRE(becomes([this] { return prompts.questions.size() == 1; }));
    CHECK(QFileInfo(sheet()).size() == 0);
    prompts.accepts = true;
    trigger(ActionId::SendToSections);
    REQUIRE(becomes([this] { return reports.size() == 1; }));
    CHECK(QFileInfo(sheet()).size() > 0);
}

TEST_CASE_METHOD(SendingFixture, "without a day of the reports nothing is written")
{
    prompts.values = ui::FormValues {{QStringLiteral("day"), QString()}};
    trigger(ActionId::SendToSections);
    REQUIRE(becomes([this] { return !prompts.notes.faults.isEmpty(); }));
    CHECK_FALSE(QFileInfo::exists(sheet()));
}

TEST_CASE("where no section leads a task, that is said in place of a form")
{
    PageFixture fixture;
    using enum ui::Need;
    fixture.actions.setState(File | LedgerPage);
    fixture.trigger(ActionId::SendToSections);
    REQUIRE(PageFixture::becomes([&fixture] { return fixture.prompts.messages.size() == 1; }));
    CHECK(fixture.prompts.forms.isEmpty());
}

TEST_CASE_METHOD(SendingFixture, "at the end of a week that is over the next one is offered")
{
    file.clock.setToday(QDate(2021, 8, 1)); // a Sunday
    trigger(ActionId::SendToSections);
    REQUIRE(becomes([this] { return !prompts.forms.isEmpty(); }));
    CHECK(prompts.forms.last().fields.at(1).value == QStringLiteral("2021-08-06"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_reader.h"
#include "core/import/sheet_heading.h"
#include "tests/ui/ledger/page_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tests::PageFixture;
using ui::ActionId;

namespace {

/// The page with everything answered that an export asks.
class ExportFixture : public PageFixture
{
public:
    ExportFixture()
        : reports(page.get(), &ui::LedgerPage::reported)
    {
        using enum ui::Need;
        actions.setState(File | LedgerPage);
    }

    /// Exports @p part into a file called @p name and waits for the word about it.
    [[nodiscard]] QByteArray exported(const char *part, const char *name)
    {
        const QString path = file.folder.filePath(QString::fromUtf8(name));
        prompts.pathToSave = path;
        prompts.values = ui::FormValues {{QStringLiteral("part"), QString::fromLatin1(part)}};
        reports.clear();
        trigger(ActionId::ExportTable);
        REQUIRE(becomes([this] { return reports.size() == 1; }));
        CHECK(reports.last().first().toString().contains(QString::fromUtf8(name)));
        QFile written(path);
        REQUIRE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    }

    QSignalSpy reports;
};

} // namespace

TEST_CASE("the ledger goes into a spreadsheet under its own title and the day")
{
    ExportFixture fixture;
    CHECK(fixture.exported("all", "台账.xlsx").startsWith("PK"));
    CHECK(fixture.prompts.names
          == QStringList {QStringLiteral("大英县民政局对标竞进工作清单（2021年7月28日）")});
    const auto sheets = core::readTables(fixture.file.folder.filePath(QStringLiteral("台账.xlsx")));
    REQUIRE(sheets.has_value());
    // Title, head and header stand above the nine rows.
    CHECK(sheets->first().rowCount() == 12);
    CHECK(sheets->first().cell({11, 2}).text == tests::dayingRows().at(8).content);
}

TEST_CASE("what is filtered is exported alone, as text and as data")
{
    ExportFixture fixture;
    fixture.model().setTasks({tests::dayingTask(2, 2)}, QStringLiteral("逾期"));
    const QByteArray text = fixture.exported("shown", "筛选.csv");
    CHECK(text.count("\r\n") == 2);
    CHECK(text.contains("强化社工人才队伍建设"));
    const QJsonObject data
        = QJsonDocument::fromJson(fixture.exported("shown", "筛选.json")).object();
    CHECK(data[QStringLiteral("ledgers")][0][QStringLiteral("tasks")].toArray().size() == 2);
    CHECK(fixture.prompts.names.last().endsWith(QStringLiteral("，已筛选）")));
}

TEST_CASE("a table that was filtered says by what, and comes in again under its own day")
{
    ExportFixture fixture;
    core::LedgerModel &model = fixture.model();
    const core::ListColumn due = model.columns().at(model.columnOf(core::ColumnField::Deadline));
    core::ListFilter filter;
    const core::ValueCondition late {core::ConditionKind::After, QStringLiteral("2021-12-31"), {}};
    filter.choices = {{due.field, due.header, {}, late}};
    model.setFilter(filter);
    REQUIRE(PageFixture::becomes([&] { return model.filledRowCount() == 6; }));
    CHECK(fixture.exported("shown", "筛选.xlsx").startsWith("PK"));
    const auto sheets = core::readTables(fixture.file.folder.filePath(QStringLiteral("筛选.xlsx")));
    REQUIRE(sheets.has_value());
    // Title, head, the filter and the headers stand above the six rows.
    CHECK(sheets->first().rowCount() == 10);
    CHECK(sheets->first().cell({2, 0}).text
          == QStringLiteral("已筛选 6/9：%1晚于 2021-12-31").arg(due.header));
    CHECK_FALSE(core::readHeading(sheets->first(), 3).date.isValid());
}

TEST_CASE("the ledger goes out with a sheet for each unit, and the name of the file says so")
{
    ExportFixture fixture;
    CHECK(fixture.exported("sheets", "分科室.xlsx").startsWith("PK"));
    CHECK(fixture.prompts.names
          == QStringList {QStringLiteral("大英县民政局对标竞进工作清单（2021年7月28日，分科室）")});
    const auto sheets
        = core::readTables(fixture.file.folder.filePath(QStringLiteral("分科室.xlsx")));
    REQUIRE(sheets.has_value());
    // No unit leads any of them.
    CHECK(sheets->first().name() == QStringLiteral("未分配"));
    // Title, head, the unit, the headers and nine tasks.
    CHECK(sheets->first().rowCount() == 13);
}

TEST_CASE("what is filtered goes out with a sheet for each unit as well")
{
    ExportFixture fixture;
    fixture.model().setTasks({tests::dayingTask(2, 2)}, QStringLiteral("逾期"));
    CHECK(fixture.exported("shown-sheets", "筛选分科室.xlsx").startsWith("PK"));
    CHECK(fixture.prompts.names.last().endsWith(QStringLiteral("，已筛选，分科室）")));
    const auto sheets
        = core::readTables(fixture.file.folder.filePath(QStringLiteral("筛选分科室.xlsx")));
    REQUIRE(sheets.has_value());
    CHECK(sheets->first().name() == QStringLiteral("未分配"));
    // Title, head, what it is filtered by, the unit, the headers and one task of nine.
    CHECK(sheets->first().rowCount() == 6);
}

TEST_CASE("the list that is shown is the one exported")
{
    ExportFixture fixture;
    fixture.showTab(4); // 时限
    const QByteArray text = fixture.exported("all", "时限.csv");
    CHECK(text.contains("节点名称"));
    CHECK_FALSE(text.contains("存在问题"));
}

TEST_CASE("a name of another kind and a folder that is not there are told")
{
    ExportFixture fixture;
    fixture.prompts.values = ui::FormValues {};
    fixture.prompts.pathToSave = fixture.file.folder.filePath(QStringLiteral("台账.doc"));
    fixture.trigger(ActionId::ExportTable);
    REQUIRE(fixture.prompts.messages.size() == 1);
    CHECK(fixture.prompts.messages.first().text.contains(QStringLiteral("台账.doc")));
    CHECK_FALSE(QFile::exists(*fixture.prompts.pathToSave));

    fixture.prompts.pathToSave = fixture.file.folder.filePath(QStringLiteral("无此/台账.xlsx"));
    fixture.trigger(ActionId::ExportTable);
    REQUIRE(PageFixture::becomes([&] { return fixture.prompts.messages.size() == 2; }));
    CHECK(fixture.prompts.messages.last().text.contains(QStringLiteral("台账.xlsx")));
}

TEST_CASE("who cancels exports nothing")
{
    ExportFixture fixture;
    fixture.trigger(ActionId::ExportTable);
    CHECK(fixture.prompts.forms.size() == 1);
    CHECK(fixture.prompts.names.isEmpty());
    CHECK(fixture.reports.isEmpty());
}

TEST_CASE("an export that is stopped leaves no file")
{
    ExportFixture fixture;
    QObject::connect(fixture.page.get(),
                     &ui::LedgerPage::jobStarted,
                     [](const ui::RunningJob &running) { running.job->cancel(); });
    for (const char *name : {"台账.xlsx", "台账.csv", "台账.json"}) {
        fixture.reports.clear();
        fixture.prompts.values = ui::FormValues {};
        fixture.prompts.pathToSave = fixture.file.folder.filePath(QString::fromUtf8(name));
        fixture.trigger(ActionId::ExportTable);
        REQUIRE(PageFixture::becomes([&] { return fixture.reports.size() == 1; }));
        CHECK(fixture.reports.first().first().toString()
              == QStringLiteral("Stopped: nothing was written."));
        CHECK_FALSE(QFile::exists(*fixture.prompts.pathToSave));
    }
    CHECK(fixture.prompts.messages.isEmpty());
}

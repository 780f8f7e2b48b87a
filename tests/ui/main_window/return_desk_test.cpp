// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_format.h"
#include "core/export/section_workbook.h"
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/main_window/return_desk.h"
#include "ui/main_window/table_import.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

using tests::DeskFixture;

namespace {

/// A ledger of two sections that have got their sheets.
class ReturnFixture : public DeskFixture
{
public:
    ReturnFixture()
    {
        open(file.path());
        prompts.accepts = true;
        import.importInto({fileWith(QStringLiteral("重点工作台账.tsv"),
                                    "重点工作台账\n工作内容\t牵头科室\t责任人\t完成时限\n"
                                    "甲\t养老科\t张三\t2021年10月底\n"
                                    "乙\t救助科\t李四\t2021年底\n")});
        REQUIRE(becomes([this] { return prompts.messages.size() == 1; }));
        prompts.messages.clear();
        prompts.values = ui::FormValues {};
    }

    /// What the section @p name sends back: its sheet with @p report on its task.
    [[nodiscard]] QString returned(const QString &name, const QString &report)
    {
        const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(store.has_value());
        const core::Id ledger = (*store)->ledgers()->last().id;
        const auto sections = core::sectionsOf(**store, ledger, calendar, file.clock.today());
        REQUIRE(sections->size() == 2);
        const auto section
            = std::find_if(sections->cbegin(), sections->cend(), [&name](const core::Unit &unit) {
                  return unit.name == name;
              });
        REQUIRE(section != sections->cend());
        auto workbook = core::sectionWorkbook(
            {**store, calendar, file.clock, ledger, section->id, file.clock.today()});
        REQUIRE(workbook.has_value());
        workbook->sheets.first().rows[0][6].text = report;
        QString path = file.folder.filePath(workbook->fileName + QStringLiteral(".xlsx"));
        const auto bytes = core::workbookBytes(*workbook, core::ExportFormat::Xlsx);
        REQUIRE(bytes.has_value());
        QFile written(path);
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(*bytes) == bytes->size());
        return path;
    }

    void choose(const QStringList &paths)
    {
        QStringList urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path).toString());
        prompts.values = ui::FormValues {{QStringLiteral("files"), urls.join(u'\n')}};
        returns.ask();
    }

    [[nodiscard]] QString tableText(int row, int column) const
    {
        return prompts.tables.last().model->index(row, column).data().toString();
    }

    core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    ui::TableImport import {{desk,
                             prompts,
                             file.ids,
                             file.clock,
                             calendar,
                             {},
                             [this](const ui::PreviewRequest &request) {
                                 previews.append(request.preview);
                                 request.accepted({});
                             }}};
    ui::ReturnDesk returns {{desk, prompts, file.clock, calendar, import}};
    QList<std::shared_ptr<const ui::ImportPreview>> previews;
};

} // namespace

TEST_CASE_METHOD(ReturnFixture, "what sections report is shown, checked and taken in as one step")
{
    prompts.tableVerb = 0;
    choose({returned(QStringLiteral("养老科"), QStringLiteral("已办一半")),
            returned(QStringLiteral("救助科"), QStringLiteral("已启动"))});
    REQUIRE(becomes([this] { return prompts.messages.size() == 1; }));
    REQUIRE(prompts.tables.size() == 1);
    CHECK(tableText(0, 1) == QStringLiteral("✔ Reported"));
    CHECK(tableText(1, 1) == QStringLiteral("✔ Reported"));
    REQUIRE(previews.size() == 2); // the first brought the ledger in
    CHECK(previews.last()->plan.sheets.size() == 2);
    CHECK(prompts.messages.first().text.contains(QStringLiteral("2 updated")));
    CHECK(file.isClean());

    // Once more they bring nothing.
    prompts.tableVerb.reset();
    choose({returned(QStringLiteral("养老科"), QStringLiteral("已办一半"))});
    REQUIRE(becomes([this] { return prompts.tables.size() == 2; }));
    CHECK(tableText(0, 1) == QStringLiteral("＝ Unchanged"));
    CHECK_FALSE(prompts.tables.last().verbs.first().refusal.isEmpty());
}

TEST_CASE_METHOD(ReturnFixture, "whoever has not reported is reminded by a text to paste")
{
    choose({returned(QStringLiteral("养老科"), QStringLiteral("已办一半"))});
    REQUIRE(becomes([this] { return prompts.tables.size() == 1; }));
    CHECK(tableText(1, 0) == QStringLiteral("救助科"));
    CHECK(tableText(1, 1) == QStringLiteral("○ Missing"));
    CHECK(prompts.tables.last().remark == QStringLiteral("1 section(s) have not sent one yet."));
    const ui::TableVerb remind = prompts.tables.last().verbs.at(1);
    remind.run({0});
    CHECK(QGuiApplication::clipboard()->text()
          == QStringLiteral(
              "请以下科室尽快报送“重点工作台账”填报表（填报日期2021年7月28日）：救助科。"));
    CHECK(prompts.tables.size() == 2); // the list is there for the import still
    CHECK(previews.size() == 1);
}

TEST_CASE_METHOD(ReturnFixture, "files that are none of ours are told, and nothing is imported")
{
    choose({fileWith(QStringLiteral("名单.tsv"), "工作内容\t责任人\n丁\t赵六\n")});
    REQUIRE(becomes([this] { return prompts.tables.size() == 1; }));
    CHECK(tableText(0, 1) == QStringLiteral("▲ Not taken"));
    CHECK(tableText(0, 5).contains(QStringLiteral("名单.tsv")));
    CHECK_FALSE(prompts.tables.last().verbs.first().refusal.isEmpty());
}

TEST_CASE_METHOD(ReturnFixture, "without a file there is no way on")
{
    choose({});
    CHECK_FALSE(prompts.notes.faults.isEmpty());
    CHECK(prompts.tables.isEmpty());
}

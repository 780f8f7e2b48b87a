// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_data.h"
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/main_window/table_import.h"

#include <QFileInfo>

using tests::DeskFixture;
using ui::TableImport;

namespace {

class ImportFixture : public DeskFixture
{
public:
    /// How many tasks of the first ledger have a content of their own, as the file has it.
    [[nodiscard]] int leafCount()
    {
        const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(store.has_value());
        const auto ledgers = (*store)->ledgers();
        REQUIRE((ledgers.has_value() && !ledgers->isEmpty()));
        const auto facts = (*store)->facts(ledgers->first().id);
        REQUIRE(facts.has_value());
        int count = 0;
        for (const core::TaskFacts &task : *facts)
            count += task.parent.isSet() ? 1 : 0;
        return count;
    }

    [[nodiscard]] bool hasSaid(qsizetype count) const
    {
        return becomes([this, count] { return prompts.messages.size() >= count; });
    }

    core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    TableImport import {{desk, prompts, file.ids, file.clock, calendar}};
    QString table = tests::testData(QStringLiteral("import/daying-2021.xlsx"));
    QString newPath = file.folder.filePath(QStringLiteral("新.duban"));
};

} // namespace

TEST_CASE_METHOD(ImportFixture,
                 "a table becomes a new file that knows its office, and once more adds nothing")
{
    prompts.pathToSave = newPath;
    import.importIntoNew({table});
    REQUIRE(hasSaid(1));
    CHECK(desk.path() == newPath);
    CHECK(desk.office() == QStringLiteral("大英县民政局"));
    CHECK(prompts.requests.isEmpty());
    CHECK(prompts.names == QStringList {QStringLiteral("大英县民政局对标竞进工作清单")});
    CHECK(prompts.messages.first().text.contains(QStringLiteral("9 new")));
    CHECK(leafCount() == 9);

    import.importInto({table});
    REQUIRE(hasSaid(2));
    CHECK(prompts.questions.isEmpty());
    CHECK(prompts.messages.last().text.contains(QStringLiteral("9 unchanged")));
    CHECK(leafCount() == 9);
}

TEST_CASE_METHOD(ImportFixture, "an office the table does not name is asked for")
{
    const QString plain = fileWith(QStringLiteral("清单.tsv"),
                                   "序号\t工作内容\t责任人\t完成时限\n1\t修订办法\t李某\t6月底\n");
    import.importIntoNew({plain});
    REQUIRE(becomes([this] { return !prompts.requests.isEmpty(); }));
    CHECK_FALSE(desk.isOpen()); // not answered, nothing made
    prompts.text = QStringLiteral(" 示例县民政局 ");
    prompts.pathToSave = newPath;
    import.importIntoNew({plain});
    REQUIRE(hasSaid(1));
    CHECK(desk.office() == QStringLiteral("示例县民政局"));
}

TEST_CASE_METHOD(ImportFixture, "a table is imported into the open file only after a yes")
{
    open(file.path());
    const QString other = fileWith(QStringLiteral("清单.tsv"),
                                   "序号\t工作内容\t责任人\t完成时限\n1\t修订办法\t李某\t6月底\n");
    import.importInto({other});
    REQUIRE(becomes([this] { return !prompts.questions.isEmpty(); }));
    CHECK_FALSE(
        desk.editor().history().nextUndo()->action.arguments.contains(QStringLiteral("清单.tsv")));
    prompts.accepts = true;
    import.importInto({other});
    REQUIRE(hasSaid(1));
    CHECK(prompts.messages.first().text.contains(QStringLiteral("1 new")));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(ImportFixture, "a table that cannot be read is named, and no file is made for it")
{
    prompts.pathToSave = newPath;
    import.importIntoNew({fileWith(QStringLiteral("坏.xlsx"), "no table")});
    REQUIRE(hasSaid(1));
    CHECK(prompts.messages.first().text.contains(QStringLiteral("坏.xlsx")));
    CHECK_FALSE(QFileInfo::exists(newPath));
    CHECK_FALSE(desk.isOpen());
}

TEST_CASE_METHOD(ImportFixture, "a new file is not written over one that exists")
{
    prompts.pathToSave = file.path();
    QList<core::Error> errors;
    QObject::connect(
        &desk, &ui::FileDesk::failed, [&errors](const core::Error &why) { errors.append(why); });
    import.importIntoNew({table});
    REQUIRE(becomes([&errors] { return !errors.isEmpty(); }));
    CHECK(errors.first().kind == core::ErrorKind::OutputExists);
    CHECK(file.isClean());
}

TEST_CASE_METHOD(ImportFixture, "an import that is stopped changes nothing and asks nothing")
{
    open(file.path());
    QStringList stages;
    QStringList reports;
    QObject::connect(&import, &TableImport::reported, [&](const auto &text) { reports << text; });
    QObject::connect(&import, &TableImport::started, [&](const ui::RunningJob &running) {
        stages << running.text;
        if (stages.size() != 2)
            running.job->cancel();
    });
    const QString other = fileWith(QStringLiteral("清单.tsv"),
                                   "序号\t工作内容\t责任人\t完成时限\n1\t修订办法\t李某\t6月底\n");
    import.importInto({other});
    REQUIRE(becomes([&] { return reports.size() == 1; }));
    CHECK(stages == QStringList {QStringLiteral("Reading 清单.tsv")});
    CHECK(reports.first() == QStringLiteral("Stopped: nothing was imported."));
    import.importInto({other});
    REQUIRE(becomes([&] { return reports.size() == 2; }));
    CHECK(stages.last() == QStringLiteral("Comparing with the ledger"));
    CHECK(prompts.questions.isEmpty());
    CHECK(prompts.messages.isEmpty());
    CHECK(file.isClean());
}

TEST_CASE_METHOD(ImportFixture,
                 "columns are imported as they were corrected, into the ledger chosen")
{
    open(file.path());
    QStringList ledgers;
    TableImport asking {{desk,
                         prompts,
                         file.ids,
                         file.clock,
                         calendar,
                         [&ledgers](const ui::MappingRequest &request) {
                             for (const core::Ledger &ledger : request.ledgers)
                                 ledgers.append(ledger.title);
                             core::ImportOptions options;
                             options.ledger = QStringLiteral("整改清单");
                             options.columns = {{core::ColumnField::Extra, QStringLiteral("C")}};
                             request.accepted(options);
                         }}};
    prompts.accepts = true;
    asking.importInto({fileWith(QStringLiteral("清单.tsv"),
                                "序号\t工作内容\t责任人\t完成时限\n1\t修订办法\t李某\t6月底\n")});
    REQUIRE(hasSaid(1));
    CHECK(ledgers == QStringList {QStringLiteral("大英县民政局对标竞进工作清单")});
    const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const core::Ledger made = (*store)->ledgers()->last();
    CHECK(made.title == QStringLiteral("整改清单"));
    const auto tasks = (*store)->bundles({(*store)->facts(made.id)->first().id});
    REQUIRE(tasks->size() == 1);
    CHECK(tasks->first().responsibilities.isEmpty());
    REQUIRE(tasks->first().extras.size() == 1);
    CHECK(tasks->first().extras.first().text == QStringLiteral("李某"));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(ImportFixture, "several tables are asked about once and are one step to undo")
{
    open(file.path());
    QStringList asked;
    TableImport asking {
        {desk,
         prompts,
         file.ids,
         file.clock,
         calendar,
         [&asked](const ui::MappingRequest &request) {
             asked.append(request.input.file);
             CHECK(request.input.tables.size() == 2);
             CHECK_FALSE(request.readAs);
             core::ImportOptions options;
             options.ledger = QStringLiteral("大英县民政局对标竞进工作清单");
             // Of the second file alone.
             options.columns = {
                 {core::ColumnField::Extra, QStringLiteral("B"), {}, QStringLiteral("二科.tsv")}};
             request.accepted(options);
         }}};
    prompts.accepts = true;
    asking.importInto({fileWith(QStringLiteral("一科.tsv"),
                                "工作内容\t责任人\t完成时限\n修订办法\t李某\t6月底\n"),
                       fileWith(QStringLiteral("二科.tsv"),
                                "工作内容\t责任人\t完成时限\n走访慰问\t王某\t年底\n")});
    REQUIRE(hasSaid(1));
    CHECK(asked == QStringList {QStringLiteral("一科.tsv、二科.tsv")});
    CHECK(prompts.questions.size() == 1);
    CHECK(prompts.messages.first().text.contains(QStringLiteral("2 new")));
    const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto newest = (*store)->changes(1);
    REQUIRE(newest.has_value());
    CHECK(newest->constFirst().kind == core::ChangeKind::Import);
    CHECK(newest->constFirst().origin == QStringLiteral("一科.tsv、二科.tsv"));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(ImportFixture, "of several tables none is imported if one of them cannot be read")
{
    open(file.path());
    import.importInto({table, fileWith(QStringLiteral("坏.xlsx"), "no table")});
    REQUIRE(hasSaid(1));
    CHECK(prompts.messages.first().text.contains(QStringLiteral("坏.xlsx")));
    CHECK(prompts.questions.isEmpty());
    CHECK(file.isClean());
}

TEST_CASE_METHOD(ImportFixture, "nothing is imported where the columns are not accepted")
{
    open(file.path());
    TableImport asking {
        {desk, prompts, file.ids, file.clock, calendar, [](const ui::MappingRequest &request) {
             request.cancelled();
         }}};
    QStringList reports;
    QObject::connect(&asking, &TableImport::reported, [&](const auto &text) { reports << text; });
    asking.importInto({table});
    REQUIRE(becomes([&reports] { return !reports.isEmpty(); }));
    CHECK(prompts.questions.isEmpty());
    CHECK(file.isClean());
}

TEST_CASE_METHOD(ImportFixture, "rows are imported as they were decided, after the columns")
{
    open(file.path());
    int left = 0;
    std::shared_ptr<const ui::ImportPreview> seen;
    TableImport asking {{desk,
                         prompts,
                         file.ids,
                         file.clock,
                         calendar,
                         [](const ui::MappingRequest &request) {
                             core::ImportOptions options;
                             options.ledger = QStringLiteral("整改清单");
                             request.accepted(options);
                         },
                         [&seen](const ui::PreviewRequest &request) {
                             seen = request.preview;
                             core::ImportDecisions decisions;
                             decisions.leftOut = {0};
                             request.accepted(decisions);
                         }}};
    QObject::connect(&asking, &TableImport::left, [&left] { ++left; });
    asking.importInto({fileWith(QStringLiteral("清单.tsv"),
                                "序号\t工作内容\t责任人\t完成时限\n1\t修订办法\t李某\t6月底\n"
                                "2\t开展培训\t王某\t9月底\n")});
    REQUIRE(hasSaid(1));
    CHECK(prompts.questions.isEmpty());
    CHECK(left == 1);
    REQUIRE(seen);
    CHECK(seen->plan.rows.size() == 2);
    const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const core::Ledger made = (*store)->ledgers()->last();
    const auto facts = (*store)->facts(made.id);
    REQUIRE(facts->size() == 1);
    CHECK((*store)->bundles({facts->first().id})->first().task.content
          == QStringLiteral("开展培训"));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(ImportFixture, "a new file is made only once its rows have been looked at")
{
    prompts.pathToSave = newPath;
    bool hadFile = true;
    TableImport asking {{desk,
                         prompts,
                         file.ids,
                         file.clock,
                         calendar,
                         [](const ui::MappingRequest &request) { request.accepted({}); },
                         [this, &hadFile](const ui::PreviewRequest &request) {
                             hadFile = QFileInfo::exists(newPath);
                             core::ImportDecisions decisions;
                             decisions.leftOut = {8};
                             request.accepted(decisions);
                         }}};
    asking.importIntoNew({table});
    REQUIRE(hasSaid(1));
    CHECK_FALSE(hadFile);
    CHECK(leafCount() == 8);
}

TEST_CASE_METHOD(ImportFixture, "from the rows there is a way back to the columns")
{
    open(file.path());
    int asked = 0;
    TableImport asking {
        {desk,
         prompts,
         file.ids,
         file.clock,
         calendar,
         [&asked](const ui::MappingRequest &request) {
             ++asked;
             core::ImportOptions options;
             if (asked == 1)
                 options.columns = {{core::ColumnField::Extra, QStringLiteral("C")}};
             CHECK(request.input.tables.first().header.indexOf(core::ColumnField::Person));
             request.accepted(options);
         },
         [&asked](const ui::PreviewRequest &request) {
             if (asked == 1)
                 request.wentBack();
             else
                 request.accepted({});
         }}};
    asking.importInto({fileWith(QStringLiteral("清单.tsv"),
                                "序号\t工作内容\t责任人\t完成时限\n1\t修订办法\t李某\t6月底\n")});
    REQUIRE(hasSaid(1));
    CHECK(asked == 2);
}

TEST_CASE_METHOD(ImportFixture, "the questions of an import are saved where somebody says")
{
    open(file.path());
    prompts.pathToSave = file.folder.filePath(QStringLiteral("疑问.csv"));
    TableImport asking {{desk,
                         prompts,
                         file.ids,
                         file.clock,
                         calendar,
                         [](const ui::MappingRequest &request) { request.accepted({}); },
                         [](const ui::PreviewRequest &request) {
                             REQUIRE(request.listWanted);
                             request.listWanted();
                             request.cancelled();
                         }}};
    asking.importInto({fileWith(QStringLiteral("清单.tsv"),
                                "序号\t工作内容\t责任人\t完成时限\n1\t修订办法\t李某\t适时\n")});
    REQUIRE(becomes([this] { return QFileInfo::exists(*prompts.pathToSave); }));
    QFile list(*prompts.pathToSave);
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK(list.readAll().contains("适时"));
}

TEST_CASE_METHOD(ImportFixture,
                 "a text is imported as it was said to be read, also on the way back")
{
    open(file.path());
    const core::TextForm form {core::TextEncoding::Utf8, core::TextSeparator::Semicolon};
    int asked = 0;
    TableImport asking {
        {desk,
         prompts,
         file.ids,
         file.clock,
         calendar,
         [&asked, form](const ui::MappingRequest &request) {
             ++asked;
             REQUIRE(request.found.has_value());
             CHECK(request.found->header == QStringLiteral("工作内容|责任人"));
             CHECK(request.found->form.separator == core::TextSeparator::Comma);
             if (asked == 2) {
                 CHECK(request.input.text == form);
                 request.accepted({});
                 return;
             }
             request.readAs(form, [request, form](const auto &input) {
                 REQUIRE(input.has_value());
                 CHECK(input->text == form);
                 core::ImportOptions options;
                 options.columns = {{core::ColumnField::Extra, QStringLiteral("B")}};
                 request.accepted(options);
             });
         },
         [&asked](const ui::PreviewRequest &request) {
             REQUIRE(request.preview->plan.rows.size() == 2);
             const core::TaskBundle &task = request.preview->plan.rows.first().bundle;
             CHECK(task.task.content == QStringLiteral("甲"));
             CHECK(task.extras.size() == (asked == 1 ? 1 : 0));
             if (asked == 1)
                 request.wentBack();
             else
                 request.accepted({});
         }}};
    asking.importInto({fileWith(QStringLiteral("清单.csv"),
                                "工作内容,责任人\n工作内容;责任人\n甲;张三,李四\n乙;王五,赵六\n")});
    REQUIRE(hasSaid(1));
    CHECK(prompts.messages.first().text.contains(QStringLiteral("2 new")));
    CHECK(asked == 2);
}

TEST_CASE_METHOD(ImportFixture,
                 "a reading in another form that is stopped leaves the import as it was")
{
    open(file.path());
    const core::TextForm form {core::TextEncoding::Utf8, core::TextSeparator::Semicolon};
    core::ErrorKind kind = core::ErrorKind::Internal;
    TableImport asking {{desk,
                         prompts,
                         file.ids,
                         file.clock,
                         calendar,
                         [&kind, form](const ui::MappingRequest &request) {
                             request.readAs(form, [&kind, request](const auto &input) {
                                 REQUIRE_FALSE(input.has_value());
                                 kind = input.error().kind;
                                 request.accepted({});
                             });
                         },
                         [](const ui::PreviewRequest &request) { request.accepted({}); }}};
    QStringList reports;
    int stages = 0;
    QObject::connect(&asking, &TableImport::reported, [&](const auto &text) { reports << text; });
    QObject::connect(&asking, &TableImport::started, [&stages](const ui::RunningJob &running) {
        if (++stages == 2)
            running.job->cancel();
    });
    asking.importInto(
        {fileWith(QStringLiteral("清单.csv"), "工作内容,责任人\n甲,张三\n乙,王五\n")});
    REQUIRE(hasSaid(1));
    CHECK(kind == core::ErrorKind::Cancelled);
    CHECK(reports.isEmpty());
    CHECK(prompts.messages.first().text.contains(QStringLiteral("2 new")));
}

TEST_CASE_METHOD(ImportFixture,
                 "a text in which no header is found is shown, and goes on once it is read right")
{
    open(file.path());
    const core::TextForm form {core::TextEncoding::Utf8, core::TextSeparator::Bar};
    bool wasRaw = false;
    TableImport asking {
        {desk,
         prompts,
         file.ids,
         file.clock,
         calendar,
         [&wasRaw, form](const ui::MappingRequest &request) {
             wasRaw = request.input.isRawText();
             REQUIRE(request.readAs);
             // The lines are shown in another wrong form too.
             const core::TextForm wrong {core::TextEncoding::Utf8, core::TextSeparator::Tab};
             request.readAs(wrong, [request, form](const auto &raw) {
                 REQUIRE(raw.has_value());
                 CHECK(raw->isRawText());
                 request.readAs(form, [request](const auto &input) {
                     REQUIRE(input.has_value());
                     CHECK_FALSE(input->isRawText());
                     request.accepted({});
                 });
             });
         },
         [](const ui::PreviewRequest &request) { request.accepted({}); }}};
    asking.importInto({fileWith(QStringLiteral("清单.csv"),
                                "工作内容|责任人\n甲,乙,丙,丁|张三\n戊,己,庚,辛|李四\n")});
    REQUIRE(hasSaid(1));
    CHECK(wasRaw);
    CHECK(prompts.messages.first().text.contains(QStringLiteral("2 new")));
}

TEST_CASE_METHOD(ImportFixture, "a text without a header is refused where nothing is asked")
{
    open(file.path());
    TableImport plain {{desk, prompts, file.ids, file.clock, calendar}};
    plain.importInto({fileWith(QStringLiteral("清单.csv"), "甲|张三\n乙|李四\n")});
    REQUIRE(hasSaid(1));
    CHECK(prompts.messages.first().text.contains(QStringLiteral("No header row was found")));
}

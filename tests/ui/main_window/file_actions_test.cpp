// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/actions/actions.h"
#include "ui/main_window/dropped_files.h"
#include "ui/main_window/file_actions.h"
#include "ui/main_window/table_import.h"

#include <QAction>
#include <QFileInfo>
#include <QSignalSpy>

using tests::DeskFixture;
using ui::ActionId;
using ui::FileActions;

namespace {

class ActionsFixture : public DeskFixture
{
public:
    ActionsFixture() { actions.setState(ui::Need::File | ui::Need::Editable); }

    void trigger(ActionId id) const { actions.action(id)->trigger(); }

    ui::Actions actions;
    core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    ui::TableImport import {{desk, prompts, file.ids, file.clock, calendar}};
    FileActions fileActions {{actions, desk, import, prompts, file.clock}};
};

} // namespace

TEST_CASE_METHOD(ActionsFixture, "the menu opens the file that is chosen, and closes it")
{
    trigger(ActionId::OpenFile); // cancelled
    CHECK_FALSE(desk.isOpen());
    prompts.pathToOpen = file.path();
    trigger(ActionId::OpenFile);
    REQUIRE(becomes([this] { return desk.isOpen(); }));
    trigger(ActionId::CloseFile);
    CHECK_FALSE(desk.isOpen());
}

TEST_CASE_METHOD(ActionsFixture, "a ledger that is dropped is opened, a table is imported")
{
    fileActions.take({{file.path()}, true});
    REQUIRE(becomes([this] { return desk.isOpen(); }));
    const QString table = fileWith(QStringLiteral("清单.tsv"),
                                   "序号\t工作内容\t责任人\t完成时限\n1\t修订办法\t李某\t6月底\n");
    fileActions.take({{table}, false});
    CHECK(becomes([this] { return prompts.questions.size() == 1; }));
    desk.close();
    fileActions.take({{table}, false});
    CHECK(becomes([this] { return prompts.requests.size() == 1; }));
}

TEST_CASE_METHOD(ActionsFixture, "tables that are chosen together are imported together")
{
    open(file.path());
    prompts.pathsToOpen = QStringList {
        fileWith(QStringLiteral("一科.tsv"), "工作内容\t责任人\t完成时限\n修订办法\t李某\t6月底\n"),
        fileWith(QStringLiteral("二科.tsv"), "工作内容\t责任人\t完成时限\n走访\t王某\t年底\n")};
    prompts.accepts = true;
    trigger(ActionId::ImportTable);
    REQUIRE(becomes([this] { return prompts.messages.size() == 1; }));
    CHECK(prompts.questions.size() == 1);
    CHECK(prompts.messages.first().text.contains(QStringLiteral("2 new")));
    CHECK(desk.editor().history().nextUndo().has_value());
}

TEST_CASE_METHOD(ActionsFixture, "a backup is offered under the name of the file and the day")
{
    open(file.path());
    const QSignalSpy reported(&fileActions, &FileActions::reported);
    const QString copy = file.folder.filePath(QStringLiteral("备份.duban"));
    prompts.pathToSave = copy;
    trigger(ActionId::BackUp);
    REQUIRE(becomes([&reported] { return !reported.isEmpty(); }));
    CHECK(prompts.names == QStringList {QStringLiteral("大英 backup 2021-07-28")});
    CHECK(QFileInfo::exists(copy));

    trigger(ActionId::BackUp); // nothing is written over
    REQUIRE(becomes([this] { return !prompts.messages.isEmpty(); }));
    CHECK(prompts.messages.first().text.contains(QStringLiteral("备份.duban")));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/word_table.h"
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/actions/actions.h"
#include "ui/main_window/file_actions.h"
#include "ui/main_window/paste_desk.h"
#include "ui/main_window/table_import.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using tests::DeskFixture;

namespace {

class PasteFixture : public DeskFixture
{
public:
    PasteFixture() { prompts.accepts = true; }

    [[nodiscard]] bool hasAnswered() const
    {
        return becomes([this] { return prompts.messages.size() == 1; });
    }

    QMimeData data;
    QWidget window;
    ui::Actions actions;
    core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    ui::TableImport import {{desk, prompts, file.ids, file.clock, calendar}};
    ui::FileActions files {{actions, desk, import, prompts, file.clock}};
    ui::PasteDesk paste {{actions, import, files, file.clock, window}};
};

} // namespace

TEST_CASE_METHOD(PasteFixture, "a copied table is imported into the open file, named by the time")
{
    open(file.path());
    data.setHtml(tests::wordTable());
    paste.take(data);
    REQUIRE(hasAnswered());
    CHECK(prompts.messages.first().text.contains(QStringLiteral("3 new")));
    const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const core::Ledger made = (*store)->ledgers()->last();
    CHECK(made.title == QStringLiteral("示例县民政局2026年重点工作台账"));
    const core::Id task = (*store)->facts(made.id)->last().id;
    const auto tasks = (*store)->bundles({task});
    REQUIRE(tasks.has_value());
    const QString now = file.clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    CHECK(tasks->first().sources.first().file == QStringLiteral("Clipboard ") + now);
}

TEST_CASE_METHOD(PasteFixture, "without an open file a copied table becomes a new one")
{
    prompts.pathToSave = file.folder.filePath(QStringLiteral("新.duban"));
    data.setText(QStringLiteral("工作内容\t责任人\n修订办法\t李某\n"));
    prompts.text = QStringLiteral("示例县民政局");
    paste.take(data);
    REQUIRE(hasAnswered());
    CHECK(desk.office() == QStringLiteral("示例县民政局"));
    REQUIRE(prompts.names.size() == 1);
    CHECK(prompts.names.first().startsWith(QStringLiteral("Clipboard 2021-07-2")));
    CHECK_FALSE(prompts.names.first().contains(u':')); // no name for a file
}

TEST_CASE_METHOD(PasteFixture, "a clipboard without a table gets one sentence, and changes nothing")
{
    open(file.path());
    data.setText(QStringLiteral("请于月底前报送。"));
    paste.take(data);
    REQUIRE(hasAnswered());
    CHECK(prompts.messages.first().text.startsWith(
        QStringLiteral("There is no table on the clipboard.")));
    CHECK(prompts.questions.isEmpty());
    CHECK(file.isClean());
}

TEST_CASE_METHOD(PasteFixture,
                 "a file that was copied is opened or imported as one that is dropped")
{
    data.setUrls({QUrl::fromLocalFile(file.path())});
    paste.take(data);
    CHECK(becomes([this] { return desk.isOpen(); }));
}

TEST_CASE_METHOD(PasteFixture, "the menu imports what is on the clipboard")
{
    open(file.path());
    actions.setState(ui::Need::Importable);
    QGuiApplication::clipboard()->setText(QStringLiteral("工作内容\t责任人\n修订办法\t李某\n"));
    actions.action(ui::ActionId::ImportPasted)->trigger();
    REQUIRE(hasAnswered());
    CHECK(prompts.messages.first().text.contains(QStringLiteral("1 new")));
    QGuiApplication::clipboard()->clear();
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/main_window/ledger_maker.h"

#include <QFileInfo>
#include <QSignalSpy>

using tests::DeskFixture;

namespace {

class MakerFixture : public DeskFixture
{
public:
    MakerFixture()
    {
        prompts.ledger = {QStringLiteral("某县民政局"),
                          2026,
                          QStringLiteral("李某"),
                          QStringLiteral("2026年重点工作台账"),
                          QStringLiteral("办公室\n社会救助科\n")};
        prompts.pathToSave = file.folder.filePath(QStringLiteral("某县.duban"));
    }

    ui::LedgerMaker maker {{desk, prompts, file.ids, file.clock}};
};

} // namespace

TEST_CASE_METHOD(MakerFixture, "a new ledger is made from one form and a place to save")
{
    const QSignalSpy made(&maker, &ui::LedgerMaker::made);
    QString person;
    QObject::connect(
        &maker, &ui::LedgerMaker::personNamed, [&person](const QString &name) { person = name; });
    maker.ask(QStringLiteral("张某"));
    REQUIRE(becomes([&made] { return made.count() == 1; }));

    REQUIRE(prompts.ledgers.size() == 1);
    CHECK(prompts.ledgers.first().person == QStringLiteral("张某"));
    CHECK(prompts.ledgers.first().year == file.clock.today().year());
    CHECK(prompts.names == QStringList {QStringLiteral("某县民政局2026")});
    CHECK(person == QStringLiteral("李某"));
    CHECK(desk.office() == QStringLiteral("某县民政局"));

    const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const QList<core::Ledger> ledgers = *(*store)->ledgers();
    REQUIRE(ledgers.size() == 1);
    CHECK(ledgers.first().title == QStringLiteral("2026年重点工作台账"));
    CHECK((*store)->units()->size() == 3);
}

TEST_CASE_METHOD(MakerFixture, "whoever leaves the form makes nothing")
{
    prompts.ledger.reset();
    maker.ask({});
    CHECK(prompts.names.isEmpty());
    CHECK_FALSE(QFileInfo::exists(*prompts.pathToSave));
}

TEST_CASE_METHOD(MakerFixture,
                 "a file that is there already is not touched, and no ledger goes elsewhere")
{
    prompts.pathToSave = file.path();
    std::optional<core::Error> refusal;
    QObject::connect(
        &desk, &ui::FileDesk::failed, [&refusal](const core::Error &why) { refusal = why; });
    maker.ask({});
    REQUIRE(becomes([&refusal] { return refusal.has_value(); }));
    CHECK(refusal->kind == core::ErrorKind::OutputExists);

    open(file.path());
    const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
    CHECK((*store)->ledgers()->size() == 1);
}

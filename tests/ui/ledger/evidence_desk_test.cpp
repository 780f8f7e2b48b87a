// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/evidence_desk.h"

#include <QDir>
#include <QFileInfo>

namespace {

using tests::dayingTask;

class EvidenceDeskFixture : public tests::LedgerDesk
{
public:
    [[nodiscard]] core::Attachment keep(const QString &name, const QByteArray &bytes)
    {
        core::Attachment attachment;
        attachment.id = file.ids.next();
        attachment.task = dayingTask(1, 1);
        attachment.name = name;
        attachment.content = core::contentKey(bytes);
        attachment.size = static_cast<int>(bytes.size());
        attachment.addedOn = QDate(2021, 7, 28);
        core::ChangeSet set;
        set.action = {core::ActionKind::AddEntry, {QStringLiteral("attachment")}};
        set.insert(attachment);
        set.contents.insert(attachment.content, bytes);
        REQUIRE(tests::waitFor(store.apply(set)).has_value());
        return attachment;
    }

    /// The copy of @p attachment once it is shown in another program.
    [[nodiscard]] QString shown(const core::Attachment &attachment)
    {
        const qsizetype before = prompts.opened.size();
        evidence.open(attachment);
        REQUIRE(becomes([&] { return prompts.opened.size() > before; }));
        return prompts.opened.last();
    }

    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile copy(path);
        REQUIRE(copy.open(QIODevice::ReadOnly));
        return copy.readAll();
    }

    ui::EvidenceDesk evidence {store, prompts};
    QSignalSpy failures {&evidence, &ui::EvidenceDesk::failed};
};

} // namespace

TEST_CASE_METHOD(EvidenceDeskFixture,
                 "An attachment is shown as a copy only its owner can read, nobody write")
{
    const QString path = shown(keep(QStringLiteral("../验收报告.pdf"), "%PDF-1.4"));
    CHECK(QFileInfo(path).fileName() == QStringLiteral("验收报告.pdf"));
    CHECK(bytesOf(path) == "%PDF-1.4");
    const QFile::Permissions all = QFile::permissions(path);
    CHECK((all & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther))
          == QFile::Permissions());
    const QFileInfo folder(QFileInfo(path).path() + QStringLiteral("/.."));
    CHECK_FALSE(folder.permission(QFile::ExeGroup));
    CHECK_FALSE(folder.permission(QFile::ExeOther));
}

TEST_CASE_METHOD(EvidenceDeskFixture,
                 "Files of one name lie side by side; the same one is copied once")
{
    const core::Attachment first = keep(QStringLiteral("报告.pdf"), "one");
    const QString one = shown(first);
    const QString two = shown(keep(QStringLiteral("报告.pdf"), "two"));
    CHECK(one != two);
    CHECK(shown(first) == one);
    CHECK(bytesOf(one) == "one");
    CHECK(bytesOf(two) == "two");
}

TEST_CASE_METHOD(EvidenceDeskFixture, "What may hold programs is opened after a question only")
{
    const core::Attachment table = keep(QStringLiteral("统计.xlsm"), "PK");
    evidence.open(table);
    REQUIRE(prompts.questions.size() == 1);
    CHECK(prompts.questions.first().text.contains(QStringLiteral("统计.xlsm")));
    CHECK(prompts.opened.isEmpty());
    prompts.accepts = true;
    CHECK(bytesOf(shown(table)) == "PK");
}

TEST_CASE_METHOD(EvidenceDeskFixture,
                 "An attachment whose bytes are gone says so and opens nothing")
{
    core::Attachment lost;
    lost.name = QStringLiteral("报告.pdf");
    lost.content = core::contentKey("nobody kept this");
    evidence.open(lost);
    REQUIRE(becomes([this] { return failures.size() == 1; }));
    CHECK(failures.first().first().value<core::Error>().kind == core::ErrorKind::NotFound);
    CHECK(prompts.opened.isEmpty());
}

TEST_CASE("The copies go when the window goes")
{
    QString path;
    {
        EvidenceDeskFixture fixture;
        path = fixture.shown(fixture.keep(QStringLiteral("报告.pdf"), "x"));
        CHECK(QFileInfo::exists(path));
    }
    CHECK_FALSE(QFileInfo::exists(path));
}

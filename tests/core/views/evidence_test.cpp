// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/evidence.h"
#include "core/views/task_step.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

Event closingWithEvidence()
{
    Event draft;
    draft.kind = EventKind::Closed;
    draft.date = QDate(2021, 7, 29);
    draft.verifiedBy = QStringLiteral("局办公室 张某");
    draft.opinion = QStringLiteral("情况属实");
    return draft;
}

} // namespace

TEST_CASE("a task is closed with its files of evidence in one step")
{
    EditDesk desk;
    const TaskBundle own = desk.bundle(dayingTask(1, 1));
    const QList<GivenFile> files {{QStringLiteral("验收报告.pdf"), "%PDF-"},
                                  {QStringLiteral("照片.png"), "\x89PNG"}};
    const auto set = desk.write([&](const EditContext &context) {
        return stepChange(own, closingWithEvidence(), context, files);
    });
    REQUIRE(set);
    CHECK(set->kind == ChangeKind::Step);
    CHECK(set->contents
          == QHash<QString, QByteArray> {{contentKey("%PDF-"), "%PDF-"},
                                         {contentKey("\x89PNG"), "\x89PNG"}});

    const TaskBundle after = desk.bundle(dayingTask(1, 1));
    REQUIRE(after.attachments.size() == 2);
    const Attachment &report = after.attachments.first();
    CHECK(report.event == after.events.last().id);
    CHECK(report.name == QStringLiteral("验收报告.pdf"));
    CHECK(report.content == contentKey("%PDF-"));
    CHECK(report.size == 5);
    CHECK(report.addedOn == desk.today);
    CHECK(report.addedBy == desk.clerk);
}

TEST_CASE("a name keeps no characters that cannot be stored")
{
    EditDesk desk;
    ChangeSet set;
    const Event step;
    (void)desk.write([&](const EditContext &context) -> Result<ChangeSet> {
        attachFiles({{QStringLiteral("报\u0001告.pdf"), "x"}}, step, context, set);
        return ChangeSet {};
    });
    CHECK(std::get<Attachment>(*set.changes.first().after).name == QStringLiteral("报告.pdf"));
}

TEST_CASE("only documents, pictures and texts are opened without a question")
{
    for (const char *name : {"a.pdf", "b.DOCX", "c.xlsx", "d.ods", "e.png", "f.jpg", "g.txt"})
        CHECK(isPlainDocument(QString::fromLatin1(name)));
    for (const char *name : {"a.exe", "b.xlsm", "c.desktop", "d.sh", "e.pdf.exe", "pdf", "f.html"})
        CHECK_FALSE(isPlainDocument(QString::fromLatin1(name)));
}

TEST_CASE("files are kept as evidence of a task as a whole, as one change")
{
    EditDesk desk;
    const TaskBundle own = desk.bundle(dayingTask(1, 1));
    const auto set = desk.write([&](const EditContext &context) {
        return evidenceChange(own.task, {{QStringLiteral("照片.png"), "\x89PNG"}}, context);
    });
    REQUIRE(set);
    CHECK(set->kind == ChangeKind::Edit);
    CHECK(set->action == Action {ActionKind::AddEntry, {QStringLiteral("attachment")}});
    CHECK(set->contents.value(contentKey("\x89PNG")) == "\x89PNG");
    const TaskBundle after = desk.bundle(dayingTask(1, 1));
    REQUIRE(after.attachments.size() == 1);
    CHECK_FALSE(after.attachments.first().event.isSet());
    CHECK(after.attachments.first().task == dayingTask(1, 1));
    CHECK(after.attachments.first().addedOn == desk.today);
    CHECK(after.events == own.events);
}

TEST_CASE("without a file there is nothing to keep")
{
    EditDesk desk;
    const TaskBundle own = desk.bundle(dayingTask(1, 1));
    const auto set = desk.write(
        [&](const EditContext &context) { return evidenceChange(own.task, {}, context); });
    REQUIRE_FALSE(set);
    CHECK(set.error().kind == ErrorKind::InvalidValue);
}

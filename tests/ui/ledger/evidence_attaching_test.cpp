// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/written_page.h"
#include "ui/ledger/evidence_attaching.h"
#include "ui/ledger/task_card_panel.h"

#include <QFile>
#include <QToolButton>
#include <QUrl>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page, and a file to attach.
class AttachingFixture : public tests::WrittenPage
{
public:
    AttachingFixture()
    {
        QFile report(folder.filePath(QStringLiteral("现场 照片#1.png")));
        REQUIRE(report.open(QIODevice::WriteOnly));
        REQUIRE(report.write("\x89PNG") == 4);
        path = report.fileName();
        goTo(cell(dayingTask(1, 1), ColumnField::Content));
    }

    void attach(const QString &files)
    {
        prompts.values = ui::FormValues {{QStringLiteral("files"), files}};
        trigger(ui::ActionId::AttachEvidence);
    }

    [[nodiscard]] QString url() const
    {
        return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    }
    [[nodiscard]] QList<core::Attachment> attachments()
    {
        return stored(dayingTask(1, 1)).attachments;
    }
    [[nodiscard]] qsizetype buttons() const
    {
        return page->findChild<ui::TaskCardPanel *>()
            ->findChildren<QToolButton *>(QStringLiteral("attachment"))
            .size();
    }

    QTemporaryDir folder;
    QString path;
};

} // namespace

TEST_CASE_METHOD(AttachingFixture, "A file is attached to a task in work, as one step to undo")
{
    trigger(ui::ActionId::ToggleCard);
    attach(url());
    REQUIRE(becomes([this] { return attachments().size() == 1; }));
    const core::Attachment kept = attachments().constFirst();
    CHECK(kept.name == QStringLiteral("现场 照片#1.png"));
    CHECK(kept.content == core::contentKey("\x89PNG"));
    CHECK_FALSE(kept.event.isSet());
    CHECK(kept.addedOn == QDate(2021, 7, 28));
    CHECK(kept.addedBy == QStringLiteral("张某"));
    CHECK(prompts.forms.last().title.startsWith(QStringLiteral("Attach evidence: 完成全县")));
    CHECK(becomes([this] { return buttons() == 1; }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(attachments().isEmpty());
    CHECK(becomes([this] { return buttons() == 0; }));
    REQUIRE(tests::waitFor(editor.redo()).has_value());
    CHECK(attachments().size() == 1);
    CHECK(file.isClean());
}

TEST_CASE_METHOD(AttachingFixture, "Without a file nothing is attached, and the form says why")
{
    attach({});
    CHECK(prompts.notes.faults.contains(QStringLiteral("files")));
    CHECK(attachments().isEmpty());
}

TEST_CASE_METHOD(AttachingFixture, "A file that cannot be read is told on the form")
{
    attach(QStringLiteral("file:///nowhere/照片.png"));
    REQUIRE(becomes([this] { return !prompts.answers.isEmpty(); }));
    CHECK(prompts.answers.first().contains(QStringLiteral("/nowhere/照片.png")));
    CHECK(attachments().isEmpty());
}

TEST_CASE_METHOD(AttachingFixture, "Where the texts of a task are not there it is said")
{
    ui::EvidenceAttaching attaching({model(), editor, prompts});
    const QSignalSpy failed(&attaching, &ui::EvidenceAttaching::failed);
    attaching.ask(core::Id {999'999});
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().value<core::Error>().kind == core::ErrorKind::NotFound);
    CHECK(prompts.forms.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/paged_document.h"
#include "ui/prompts/widget_prompts.h"

#include <QClipboard>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace {

const QString kMarkup = QStringLiteral("<img src='file:///tmp/trap'><b>养老服务科</b>");

/// A window with prompts over it, and the box that is open.
struct WidgetPromptsFixture
{
    QWidget window;
    ui::WidgetPrompts prompts {&window};

    WidgetPromptsFixture() { window.show(); }

    [[nodiscard]] QDialog *box() const
    {
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : box()->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("a question calls back only when its verb is pressed")
{
    WidgetPromptsFixture fixture;
    int count = 0;
    const ui::Question question {QStringLiteral("删除？"), {}, QStringLiteral("删除")};

    fixture.prompts.ask(question, [&count] { ++count; });
    fixture.box()->reject();
    QTest::qWait(0);
    CHECK(count == 0);

    fixture.prompts.ask(question, [&count] { ++count; });
    fixture.button(QStringLiteral("删除"))->click();
    CHECK(count == 1);
}

TEST_CASE("markup in a message is shown as it is")
{
    WidgetPromptsFixture fixture;
    fixture.prompts.tell({kMarkup, kMarkup, {kMarkup}});
    for (const QLabel *label : fixture.box()->findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
    CHECK(fixture.box()->findChild<QPlainTextEdit *>()->toPlainText() == kMarkup);
}

TEST_CASE("an ampersand in a verb is no shortcut")
{
    WidgetPromptsFixture fixture;
    fixture.prompts.ask({QStringLiteral("？"), {}, QStringLiteral("记入 A&B")}, [] {});
    CHECK(fixture.button(QStringLiteral("记入 A&&B")) != nullptr);
}

TEST_CASE("a text is asked for with what stands there and taken with Enter")
{
    WidgetPromptsFixture fixture;
    QString typed;
    fixture.prompts.askText(
        {QStringLiteral("操作人"), QStringLiteral("张某"), QStringLiteral("确认")},
        [&typed](const QString &text) { typed = text; });
    auto *field = fixture.box()->findChild<QLineEdit *>();
    REQUIRE(field != nullptr);
    CHECK(field->selectedText() == QStringLiteral("张某"));
    field->setText(QStringLiteral("李某"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(typed == QStringLiteral("李某"));
}

TEST_CASE("a day is asked for with a first choice")
{
    WidgetPromptsFixture fixture;
    QDate chosen;
    fixture.prompts.askDate(
        QStringLiteral("哪一天"), QDate(2021, 12, 20), [&chosen](QDate date) { chosen = date; });
    CHECK(fixture.box()->findChild<QDateEdit *>()->date() == QDate(2021, 12, 20));
    fixture.box()->accept();
    CHECK(chosen == QDate(2021, 12, 20));
}

TEST_CASE("without a printer it is said what to do, and nothing is printed")
{
    WidgetPromptsFixture fixture;
    bool isPrinted = false;
    const auto document
        = ui::PagedDocument::layOut(tests::sampleReport(core::PaperFrame::Internal));
    fixture.prompts.choosePrinter(document,
                                  [&isPrinted](QPrinter & /*printer*/) { isPrinted = true; });
    QStringList texts;
    for (const QLabel *label : fixture.box()->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(QStringLiteral("No printer is set up on this computer.")));
    CHECK(texts.join(u' ').contains(QStringLiteral("save as PDF")));
    fixture.box()->accept();
    CHECK_FALSE(isPrinted);
}

TEST_CASE("a file to save gets the suffix of its purpose, and the folder is remembered")
{
    const QTemporaryDir folder;
    WidgetPromptsFixture fixture;
    QString chosen;
    const auto keep = [&chosen](const QString &path) { chosen = path; };
    fixture.prompts.chooseFileToSave(ui::FilePurpose::NewLedger, QStringLiteral("台账"), keep);
    auto *dialog = qobject_cast<QFileDialog *>(fixture.box());
    REQUIRE(dialog != nullptr);
    CHECK(dialog->testOption(QFileDialog::DontConfirmOverwrite));
    dialog->setDirectory(folder.path());
    dialog->selectFile(QStringLiteral("台账"));
    QMetaObject::invokeMethod(dialog, "accept");
    CHECK(chosen == folder.filePath(QStringLiteral("台账.duban")));
    QTest::qWait(0);

    fixture.prompts.chooseFileToSave(ui::FilePurpose::NewLedger, QStringLiteral("二"), keep);
    CHECK(qobject_cast<QFileDialog *>(fixture.box())->directory().path() == folder.path());
}

TEST_CASE("only existing files are opened")
{
    WidgetPromptsFixture fixture;
    fixture.prompts.chooseFileToOpen(ui::FilePurpose::ImportTable, [](const QString &) {});
    const auto *dialog = qobject_cast<QFileDialog *>(fixture.box());
    REQUIRE(dialog != nullptr);
    CHECK(dialog->fileMode() == QFileDialog::ExistingFile);
    for (const char *pattern :
         {"*.xlsx ", "*.xls ", "*.et ", "*.docx ", "*.ods ", "*.html ", "*.tsv "})
        CHECK(dialog->nameFilters().constFirst().contains(QLatin1String(pattern)));
}

TEST_CASE("several tables are chosen at once, and the folder is remembered")
{
    WidgetPromptsFixture fixture;
    const QTemporaryDir folder;
    const QStringList names {QStringLiteral("一科.csv"), QStringLiteral("二科.csv")};
    QStringList paths;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        paths.append(file.fileName());
    }
    QStringList chosen;
    const auto keep = [&chosen](const QStringList &files) { chosen = files; };
    fixture.prompts.chooseFilesToOpen(ui::FilePurpose::ImportTable, keep);
    auto *dialog = qobject_cast<QFileDialog *>(fixture.box());
    REQUIRE(dialog != nullptr);
    CHECK(dialog->fileMode() == QFileDialog::ExistingFiles);
    dialog->setDirectory(folder.path());
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("\"一科.csv\" \"二科.csv\""));
    QMetaObject::invokeMethod(dialog, "accept");
    CHECK(chosen == paths);
    QTest::qWait(0);

    fixture.prompts.chooseFileToOpen(ui::FilePurpose::ImportTable, [](const QString &) {});
    CHECK(qobject_cast<QFileDialog *>(fixture.box())->directory().path() == folder.path());
}

TEST_CASE("what a message lists is copied by its button, and the box stays")
{
    WidgetPromptsFixture fixture;
    fixture.prompts.tell({QStringLiteral("督办"),
                          {},
                          {QStringLiteral("Qt 6"), QStringLiteral("SQLite 3")},
                          QStringLiteral("复制诊断信息")});
    QPushButton *copy = fixture.button(QStringLiteral("复制诊断信息"));
    REQUIRE(copy);
    copy->click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Qt 6\nSQLite 3"));
    CHECK(fixture.box());
}

TEST_CASE("the kind of file that is chosen gives the suffix, and an old file is asked about")
{
    WidgetPromptsFixture fixture;
    const QTemporaryDir folder;
    QString chosen;
    const auto keep = [&chosen](const QString &path) { chosen = path; };
    fixture.prompts.chooseFileToSave(ui::FilePurpose::ExportTable, QStringLiteral("台账"), keep);
    auto *dialog = qobject_cast<QFileDialog *>(fixture.box());
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(dialog->testOption(QFileDialog::DontConfirmOverwrite));
    CHECK(dialog->nameFilters().size() == 4);
    CHECK(dialog->defaultSuffix() == QStringLiteral("xlsx"));
    dialog->setDirectory(folder.path());
    Q_EMIT dialog->filterSelected(dialog->nameFilters().at(1));
    CHECK(dialog->defaultSuffix() == QStringLiteral("docx"));
    Q_EMIT dialog->filterSelected(dialog->nameFilters().at(2));
    CHECK(dialog->defaultSuffix() == QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("台账"));
    QMetaObject::invokeMethod(dialog, "accept");
    CHECK(chosen == folder.filePath(QStringLiteral("台账.csv")));
}

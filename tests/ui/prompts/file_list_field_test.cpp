// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/prompts/file_list_field.h"
#include "ui/prompts/form.h"
#include "ui/style/plain_label.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

class FileListFieldFixture
{
public:
    [[nodiscard]] QPushButton &button(const char *name)
    {
        return *field.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QListWidget &list() { return *field.findChild<QListWidget *>(); }
    [[nodiscard]] QStringList paths() const { return ui::pathsOf(field.value()); }

    void drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &enter);
        QDropEvent event({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &event);
    }

    ui::FileListField field;
    QSignalSpy changes {&field, &ui::FileListField::changed};
};

} // namespace

TEST_CASE_METHOD(FileListFieldFixture,
                 "Files stand in the list by name, and their paths come back unchanged")
{
    const QStringList given {QStringLiteral("/资料/验收 报告#1.pdf"),
                             QStringLiteral("/资料/100%?.png"),
                             QStringLiteral("/资料/两\n行.txt")};
    for (const QString &path : given)
        field.addFile(path);
    CHECK(list().item(0)->text() == QStringLiteral("验收 报告#1.pdf"));
    CHECK(paths() == given);
    CHECK(changes.size() == 3);
}

TEST_CASE_METHOD(FileListFieldFixture, "A list without files says how they come into it")
{
    const auto *note = list().findChild<ui::PlainLabel *>();
    REQUIRE(note);
    CHECK(note->text() == QStringLiteral("No file yet. Drop files here, or add them below."));
    CHECK_FALSE(note->isHidden());
    field.addFile(QStringLiteral("/a.pdf"));
    CHECK(note->isHidden());
    button("removeFile").click();
    CHECK_FALSE(note->isHidden());
}

TEST_CASE_METHOD(FileListFieldFixture, "A file is taken once however often it is given")
{
    field.addFile(QStringLiteral("/a.pdf"));
    field.addFile(QStringLiteral("/a.pdf"));
    CHECK(paths() == QStringList {QStringLiteral("/a.pdf")});
    CHECK(changes.size() == 1);
}

TEST_CASE_METHOD(FileListFieldFixture, "A file is taken out by button and by key")
{
    CHECK_FALSE(button("removeFile").isEnabled());
    field.addFile(QStringLiteral("/a.pdf"));
    field.addFile(QStringLiteral("/b.pdf"));
    button("removeFile").click();
    CHECK(paths() == QStringList {QStringLiteral("/a.pdf")});
    field.show();
    field.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&field));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    CHECK(paths().isEmpty());
    CHECK_FALSE(button("removeFile").isEnabled());
    CHECK(changes.size() == 4);
}

TEST_CASE_METHOD(FileListFieldFixture,
                 "Files are dropped on the list; what is no file of this computer is not")
{
    drop({QUrl::fromLocalFile(QStringLiteral("/a.pdf")),
          QUrl(QStringLiteral("https://example.org/b.pdf"))});
    CHECK(paths() == QStringList {QStringLiteral("/a.pdf")});
}

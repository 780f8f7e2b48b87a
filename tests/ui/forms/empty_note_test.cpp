// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/forms/empty_note.h"
#include "ui/style/plain_label.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

class EmptyNoteFixture
{
public:
    EmptyNoteFixture()
    {
        area.resize(1000, 600);
        area.show();
    }

    [[nodiscard]] QToolButton &button() { return *note.findChild<QToolButton *>(); }

    QWidget area;
    ui::EmptyNote &note = *new ui::EmptyNote(&area);
};

} // namespace

TEST_CASE_METHOD(EmptyNoteFixture, "A table with rows has no note over it")
{
    CHECK(note.isHidden());
    CHECK(note.text().isEmpty());
}

TEST_CASE_METHOD(EmptyNoteFixture, "An empty table says why in its middle")
{
    note.say(QStringLiteral("还没有任务。"), {});
    CHECK(note.isVisible());
    CHECK(note.text() == QStringLiteral("还没有任务。"));
    CHECK(note.geometry().center().x() == Approx(500).margin(1));
    CHECK(area.rect().contains(note.geometry()));
    CHECK_FALSE(button().isVisible());
    // Lines of a chart below do not run through what it says.
    CHECK(note.findChild<ui::PlainLabel *>()->autoFillBackground());
    note.say({}, {});
    CHECK(note.isHidden());
    CHECK(note.text().isEmpty());
}

TEST_CASE_METHOD(EmptyNoteFixture, "Where one click helps the note has a button for it")
{
    const QSignalSpy clicked(&note, &ui::EmptyNote::actionClicked);
    note.say(QStringLiteral("没有符合条件的任务。"), QStringLiteral("清除筛选"));
    CHECK(button().isVisible());
    CHECK(button().text() == QStringLiteral("清除筛选"));
    QTest::mouseClick(&button(), Qt::LeftButton);
    CHECK(clicked.count() == 1);
}

TEST_CASE_METHOD(EmptyNoteFixture, "The note keeps to the middle when the table gets another size")
{
    note.say(QStringLiteral("还没有任务。"), {});
    area.resize(700, 400);
    CHECK(note.geometry().center().x() == Approx(350).margin(1));
    area.resize(300, 400);
    CHECK(note.width() == 300);
}

TEST_CASE_METHOD(EmptyNoteFixture, "Rows without entries are not covered by the note")
{
    note.say(QStringLiteral("还没有措施。"), {});
    const int high = note.y();
    note.setRowsAbove(350);
    CHECK(note.y() >= 350);
    note.setRowsAbove(0);
    CHECK(note.y() == high);
}

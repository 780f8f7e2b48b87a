// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/fold_section.h"
#include "ui/style/plain_label.h"

#include <QPointer>
#include <QTest>
#include <QToolButton>

namespace {

class FoldSectionFixture
{
public:
    FoldSectionFixture()
    {
        section.setTitle(QStringLiteral("措施"));
        section.setSummary(QStringLiteral("2 条"));
        section.show();
    }

    [[nodiscard]] QToolButton &heading() { return *section.findChild<QToolButton *>(); }

    ui::FoldSection section;
};

} // namespace

TEST_CASE_METHOD(FoldSectionFixture, "A section shows its title and, muted, its summary")
{
    CHECK(heading().text() == QStringLiteral("措施"));
    CHECK(section.findChild<ui::PlainLabel *>()->text() == QStringLiteral("2 条"));
}

TEST_CASE_METHOD(FoldSectionFixture, "A click on its heading opens a section, another folds it")
{
    auto *body = new QWidget;
    section.setBody(body);
    CHECK_FALSE(section.isOpen());
    CHECK_FALSE(body->isVisible());
    QTest::mouseClick(&heading(), Qt::LeftButton);
    CHECK(section.isOpen());
    CHECK(body->isVisible());
    CHECK(heading().arrowType() == Qt::DownArrow);
    QTest::mouseClick(&heading(), Qt::LeftButton);
    CHECK_FALSE(body->isVisible());
    CHECK(heading().arrowType() == Qt::RightArrow);
}

TEST_CASE_METHOD(FoldSectionFixture, "The space bar opens a section as a click does")
{
    section.setBody(new QWidget);
    heading().setFocus();
    QTest::keyClick(&heading(), Qt::Key_Space);
    CHECK(section.isOpen());
}

TEST_CASE_METHOD(FoldSectionFixture, "A new body takes the place of the old one, which is gone")
{
    const QPointer<QWidget> old(new QWidget);
    section.setBody(old);
    section.setOpen(true);
    auto *fresh = new QWidget;
    section.setBody(fresh);
    CHECK(old.isNull());
    CHECK(fresh->isVisible());
    CHECK(section.hasBody());
}

TEST_CASE_METHOD(FoldSectionFixture, "A section without a body cannot be opened by hand")
{
    section.setBody(nullptr);
    CHECK_FALSE(section.hasBody());
    CHECK_FALSE(heading().isEnabled());
    section.setBody(new QWidget);
    CHECK(heading().isEnabled());
}

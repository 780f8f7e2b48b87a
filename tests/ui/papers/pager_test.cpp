// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/actions/actions.h"
#include "ui/papers/page_preview.h"
#include "ui/papers/pager.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using ui::PagedDocument;
using ui::PagePreview;

namespace {

/// A pager and the preview it belongs to.
struct PagerDesk
{
    PagerDesk()
        : pager(actions, preview)
        , page(*pager.findChild<QLineEdit *>())
        , count(*pager.findChild<QLabel *>())
    {
        pager.resize(800, 32);
        pager.show();
    }

    void show(int rows)
    {
        preview.setDocument(std::make_shared<const PagedDocument>(
            PagedDocument::layOut(tests::longReport(rows, 4))));
    }

    void type(const char *number)
    {
        page.clear();
        QTest::keyClicks(&page, QString::fromLatin1(number));
        QTest::keyClick(&page, Qt::Key_Return);
    }

    ui::Actions actions;
    PagePreview preview;
    ui::Pager pager;
    QLineEdit &page;
    QLabel &count;
};

} // namespace

TEST_CASE("without a document there is no page to name")
{
    const PagerDesk desk;
    CHECK_FALSE(desk.page.isEnabled());
    CHECK(desk.page.text().isEmpty());
    CHECK_FALSE(desk.count.isVisible());
}

TEST_CASE("the pager tells the page and how many there are")
{
    PagerDesk desk;
    desk.show(40);
    REQUIRE(desk.preview.pageCount() > 2);
    CHECK(desk.page.text() == QStringLiteral("1"));
    CHECK(desk.count.text().contains(QString::number(desk.preview.pageCount())));
    desk.preview.setPage(1);
    CHECK(desk.page.text() == QStringLiteral("2"));
}

TEST_CASE("a number typed goes to its page, one beyond goes to the last")
{
    PagerDesk desk;
    desk.show(40);
    desk.type("2");
    CHECK(desk.preview.page() == 1);
    desk.type("99");
    CHECK(desk.preview.page() == desk.preview.pageCount() - 1);
    CHECK(desk.page.text() == QString::number(desk.preview.pageCount()));
    desk.type("0");
    CHECK(desk.preview.page() == 0);
}

TEST_CASE("what is no number stays on the first page and is taken back")
{
    PagerDesk desk;
    desk.show(40);
    desk.type("abc");
    CHECK(desk.preview.page() == 0);
    CHECK(desk.page.text() == QStringLiteral("1"));
}

TEST_CASE("every button of the pager is an action of the menu")
{
    const PagerDesk desk;
    QList<QAction *> actions;
    for (const QToolButton *button : desk.pager.findChildren<QToolButton *>()) {
        REQUIRE(button->defaultAction());
        CHECK(button->focusPolicy() == Qt::TabFocus);
        actions.append(button->defaultAction());
    }
    for (const ui::ActionId id : {ui::ActionId::PreviousPage,
                                  ui::ActionId::NextPage,
                                  ui::ActionId::WholePage,
                                  ui::ActionId::PageWidth,
                                  ui::ActionId::ActualSize})
        CHECK(actions.contains(desk.actions.action(id)));
}

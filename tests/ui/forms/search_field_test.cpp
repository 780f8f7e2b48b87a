// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/forms/search_field.h"

#include <QSignalSpy>
#include <QTest>

namespace {

class SearchFieldFixture
{
public:
    SearchFieldFixture()
    {
        field.show();
        REQUIRE(QTest::qWaitForWindowActive(&field));
    }

    ui::SearchField field;
    QSignalSpy finished {&field, &ui::SearchField::finished};
};

} // namespace

TEST_CASE_METHOD(SearchFieldFixture, "a search begins over what was searched for before")
{
    field.setText(QStringLiteral("章程"));
    field.begin();
    CHECK(field.hasFocus());
    QTest::keyClicks(&field, QStringLiteral("ab"));
    CHECK(field.text() == QStringLiteral("ab"));
}

TEST_CASE_METHOD(SearchFieldFixture, "Enter and Down lead from the search to the rows")
{
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Enter);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(finished.size() == 3);
}

TEST_CASE_METHOD(SearchFieldFixture, "Esc empties the search, and leaves an empty one")
{
    field.setText(QStringLiteral("章程"));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(finished.isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(finished.size() == 1);
}

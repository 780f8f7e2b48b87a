// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/name_completer.h"

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page with an editor open on the person responsible for a task.
class CompleterFixture : public tests::PageFixture
{
public:
    CompleterFixture()
    {
        type(person(2), QStringLiteral("张伟"));
        type(person(3), QStringLiteral("曾强"));
        REQUIRE(becomes([this] { return text(person(3)) == QStringLiteral("曾强"); }));
        view().setFocus();
        view().setCurrentIndex(person(1));
    }

    [[nodiscard]] QModelIndex person(int task) const
    {
        return cell(dayingTask(1, task), ColumnField::Person);
    }
    [[nodiscard]] ui::NameCompleter &list() const
    {
        return *view().findChild<ui::NameCompleter *>();
    }
    void keys(const QString &text)
    {
        for (const QChar letter : text) {
            if (field().isVisible())
                QTest::keyClicks(&field(), letter);
            else
                QTest::keyClicks(&view(), letter);
        }
    }
};

} // namespace

TEST_CASE_METHOD(CompleterFixture, "Initials and Enter write the name and go on to the next row")
{
    keys(QStringLiteral("zq"));
    REQUIRE(list().isVisible());
    CHECK(list().currentItem()->text() == QStringLiteral("曾强"));
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK_FALSE(list().isVisible());
    CHECK(becomes([this] { return text(person(1)) == QStringLiteral("曾强"); }));
    CHECK(view().currentIndex() == person(2));
}

TEST_CASE_METHOD(CompleterFixture, "Of what is typed in characters nothing is chosen before Down")
{
    QTest::keyClick(&view(), Qt::Key_F2);
    field().clear();
    field().insertPlainText(QStringLiteral("张"));
    REQUIRE(list().isVisible());
    CHECK(list().currentRow() == -1);
    QTest::keyClick(&field(), Qt::Key_Down);
    CHECK(list().currentItem()->text() == QStringLiteral("张伟"));
    QTest::keyClick(&field(), Qt::Key_Return);
    CHECK(becomes([this] { return text(person(1)) == QStringLiteral("张伟"); }));
}

TEST_CASE_METHOD(CompleterFixture,
                 "Enter of the number pad and Ctrl with Enter take the name as well")
{
    keys(QStringLiteral("zq"));
    QTest::keyClick(&field(), Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(becomes([this] { return text(person(1)) == QStringLiteral("曾强"); }));
    view().setCurrentIndex(person(1));
    keys(QStringLiteral("zw"));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(becomes([this] { return text(person(1)) == QStringLiteral("张伟"); }));
}

TEST_CASE_METHOD(CompleterFixture,
                 "A separator takes the name, and the next one is completed as well")
{
    keys(QStringLiteral("zw,zq"));
    CHECK(field().toPlainText() == QStringLiteral("张伟,zq"));
    QTest::keyClick(&field(), Qt::Key_Tab);
    CHECK(becomes([this] { return text(person(1)).contains(QStringLiteral("曾强")); }));
    CHECK(text(person(1)).startsWith(QStringLiteral("张伟")));
}

TEST_CASE_METHOD(CompleterFixture,
                 "Esc puts the list away and leaves what was typed, the next one all")
{
    keys(QStringLiteral("zw"));
    QTest::keyClick(&field(), Qt::Key_Escape);
    CHECK_FALSE(list().isVisible());
    CHECK(field().isVisible());
    CHECK(field().toPlainText() == QStringLiteral("zw"));
    QTest::keyClick(&field(), Qt::Key_Escape);
    CHECK_FALSE(field().isVisible());
    CHECK_FALSE(text(person(1)).contains(QStringLiteral("zw")));
}

TEST_CASE_METHOD(CompleterFixture,
                 "A click takes a name, and texts for other things are not completed")
{
    keys(QStringLiteral("z"));
    REQUIRE(list().isVisible());
    Q_EMIT list().itemClicked(list().item(0));
    CHECK(field().toPlainText() == list().item(0)->text());
    QTest::keyClick(&field(), Qt::Key_Return);
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Problem));
    keys(QStringLiteral("z"));
    CHECK_FALSE(list().isVisible());
}

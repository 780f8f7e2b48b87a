// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/report_form.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

class ReportFormFixture
{
public:
    ReportFormFixture()
    {
        form.setDraft({{}, 60, QDate(2026, 9, 24)});
        form.show();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }

    [[nodiscard]] QPlainTextEdit &text() { return *form.findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QDateEdit &date() { return *form.findChild<QDateEdit *>(); }
    [[nodiscard]] QToolButton &button() { return *form.findChild<QToolButton *>(); }
    [[nodiscard]] QLineEdit &percent()
    {
        for (auto *field : form.findChildren<QLineEdit *>()) {
            if (field->parentWidget() == &form)
                return *field;
        }
        FAIL("no field for the percentage");
        throw 0;
    }

    ui::ReportForm form;
    QSignalSpy submitted {&form, &ui::ReportForm::submitted};
};

} // namespace

TEST_CASE_METHOD(ReportFormFixture,
                 "A form begins with the last figure and today, and nothing to record")
{
    CHECK(percent().text() == QStringLiteral("60"));
    CHECK(date().date() == QDate(2026, 9, 24));
    CHECK_FALSE(form.hasText());
    CHECK_FALSE(button().isEnabled());
}

TEST_CASE_METHOD(ReportFormFixture, "What was typed is handed over, without blanks round it")
{
    text().setPlainText(QStringLiteral("  已完工3个社区\n"));
    percent().setText(QStringLiteral("70"));
    REQUIRE(button().isEnabled());
    QTest::mouseClick(&button(), Qt::LeftButton);
    REQUIRE(submitted.size() == 1);
    const auto draft = submitted.first().first().value<ui::ReportDraft>();
    CHECK(draft == ui::ReportDraft {QStringLiteral("已完工3个社区"), 70, QDate(2026, 9, 24)});
}

TEST_CASE_METHOD(ReportFormFixture, "Ctrl with Enter records from the text and from the figure")
{
    text().setFocus();
    QTest::keyClicks(&text(), QStringLiteral("x"));
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(submitted.size() == 1);
    percent().setFocus();
    QTest::keyClick(&percent(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(submitted.size() == 2);
}

TEST_CASE_METHOD(ReportFormFixture, "Another figure alone is something to record")
{
    percent().setFocus();
    percent().selectAll();
    QTest::keyClicks(&percent(), QStringLiteral("75"));
    CHECK(button().isEnabled());
    CHECK(form.draft().percent == 75);
}

TEST_CASE_METHOD(ReportFormFixture, "No figure is none, and none is above a hundred")
{
    text().setPlainText(QStringLiteral("x"));
    percent().clear();
    CHECK_FALSE(form.draft().percent.has_value());
    CHECK(button().isEnabled());
    percent().setFocus();
    QTest::keyClicks(&percent(), QStringLiteral("150"));
    CHECK_FALSE(button().isEnabled());
    percent().setText(QStringLiteral("100"));
    CHECK(button().isEnabled());
    CHECK(form.draft().percent == 100);
}

TEST_CASE_METHOD(ReportFormFixture, "Tab leads from the text to the figure, the day and the button")
{
    form.takeFocus();
    CHECK(text().hasFocus());
    QTest::keyClicks(&text(), QStringLiteral("x"));
    QTest::keyClick(&text(), Qt::Key_Tab);
    CHECK(percent().hasFocus());
    QTest::keyClick(&percent(), Qt::Key_Tab);
    CHECK(date().hasFocus());
}

TEST_CASE_METHOD(ReportFormFixture, "To read only nothing can be recorded")
{
    text().setPlainText(QStringLiteral("x"));
    form.setEditable(false);
    CHECK(text().isReadOnly());
    CHECK(percent().isReadOnly());
    CHECK_FALSE(button().isEnabled());
    form.setEditable(true);
    CHECK(button().isEnabled());
}

TEST_CASE_METHOD(ReportFormFixture, "A draft put in again is what it was")
{
    const ui::ReportDraft draft {QStringLiteral("写到一半"), std::nullopt, QDate(2026, 9, 21)};
    form.setDraft(draft);
    CHECK(form.draft() == draft);
    CHECK(form.hasText());
}

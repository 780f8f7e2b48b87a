// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/main_window/status_line.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QToolButton>

using ui::StatusLine;

namespace {

QStringList textsOf(const StatusLine &line)
{
    QStringList texts;
    for (const QLabel *label : line.findChildren<QLabel *>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        texts.append(label->text());
    }
    return texts;
}

} // namespace

TEST_CASE("the status line names office, operator, rows and what is saved")
{
    StatusLine line;
    line.setOffice(QStringLiteral("示例县民政局"));
    line.setOperator(QStringLiteral("张某"));
    line.setRows(QStringLiteral("60 行，未筛选"));
    line.setSelection(QStringLiteral("已选 6 个单元格"));
    line.setSaved(QStringLiteral("已保存 10:42"));
    const QStringList texts = textsOf(line);
    CHECK(texts.contains(QStringLiteral("示例县民政局")));
    CHECK(texts.contains(QStringLiteral("60 行，未筛选")));
    CHECK(texts.contains(QStringLiteral("已选 6 个单元格")));
    CHECK(texts.contains(QStringLiteral("已保存 10:42")));
    CHECK(line.findChild<QToolButton *>()->text() == QStringLiteral("Operator: 张某"));
}

TEST_CASE("what is not saved is said in red until something is")
{
    StatusLine line;
    line.setNotSaved(QStringLiteral("未保存：磁盘已满"));
    const QLabel *field = nullptr;
    for (const QLabel *label : line.findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("未保存：磁盘已满"))
            field = label;
    }
    REQUIRE(field != nullptr);
    const QColor red = ui::lightText(core::LightColour::Red, ui::themeOf(field->palette()));
    CHECK(field->palette().color(field->foregroundRole()) == red);
    line.setSaved(QStringLiteral("已保存 10:42"));
    CHECK(field->palette().color(field->foregroundRole()) != red);
    line.setSaved({});
    CHECK(field->isHidden());
}

TEST_CASE("the day is told with its weekday and week")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    StatusLine line;
    line.setDay(QDate(2026, 9, 24));
    CHECK(textsOf(line).contains(QStringLiteral("Thursday, 24 September 2026, week 39")));
    QLocale::setDefault(before);
}

TEST_CASE("without a file there is no operator to change")
{
    StatusLine line;
    line.setOffice(std::nullopt);
    CHECK(line.findChild<QToolButton *>()->isHidden());
    line.setOffice(QStringLiteral("示例县民政局"));
    CHECK_FALSE(line.findChild<QToolButton *>()->isHidden());
}

TEST_CASE("a click on the operator asks for another one, and an ampersand stays one")
{
    StatusLine line;
    line.setOffice(QStringLiteral("示例县民政局"));
    line.setOperator(QStringLiteral("A&B"));
    auto *button = line.findChild<QToolButton *>();
    CHECK(button->text() == QStringLiteral("Operator: A&&B"));
    const QSignalSpy spy(&line, &StatusLine::operatorClicked);
    button->click();
    CHECK(spy.count() == 1);
    line.setOperator({});
    CHECK(button->text() == QStringLiteral("Operator: not given"));
}

TEST_CASE("a message goes with the language it was said in")
{
    ui::StatusLine line;
    line.setOffice(QStringLiteral("大英县民政局"));
    line.showMessage(QStringLiteral("已复制"));
    line.retranslate();
    CHECK(line.currentMessage().isEmpty());
}

TEST_CASE("a file that names no office is open all the same")
{
    StatusLine line;
    line.setOperator(QStringLiteral("张某"));
    line.setOffice(std::nullopt);
    CHECK(textsOf(line).contains(QStringLiteral("No ledger file is open")));
    CHECK(line.findChild<QToolButton *>()->isHidden());
    line.setOffice(QString());
    CHECK(textsOf(line).contains(QStringLiteral("Office not given")));
    CHECK_FALSE(line.findChild<QToolButton *>()->isHidden());
}

TEST_CASE("what was done is not said over the fields of another file")
{
    StatusLine line;
    line.setOffice(std::nullopt);
    line.report(QStringLiteral("已取消"));
    CHECK(line.currentMessage() == QStringLiteral("已取消"));
    line.setOffice(QStringLiteral("示例县民政局"));
    CHECK(line.currentMessage().isEmpty());
}

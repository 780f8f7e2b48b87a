// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/prompts/table_dialog.h"
#include "ui/style/plain_label.h"

#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

namespace {

/// A list of three, one of whose verbs takes several rows.
class TableFixture
{
public:
    TableFixture()
    {
        auto model = std::make_shared<QStandardItemModel>(3, 2);
        for (int row = 0; row < 3; ++row)
            model->setItem(row, 0, new QStandardItem(QStringLiteral("<b>%1</b>").arg(row)));
        request.title = QStringLiteral("回收站 <b>");
        request.remark = QStringLiteral("说明");
        request.emptyText = QStringLiteral("什么都没有");
        request.model = model;
        ui::TableVerb one {QStringLiteral("看 A&B"),
                           [this](const QList<int> &rows) { first = rows; }};
        ui::TableVerb several {QStringLiteral("还原"),
                               [this](const QList<int> &rows) { second = rows; }};
        several.takesSeveral = true;
        request.verbs = {one, several};
    }

    void show()
    {
        dialog = new ui::TableDialog(request);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] QTableView *table() const { return dialog->findChild<QTableView *>(); }

    ~TableFixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(TableFixture)

    ui::TableRequest request;
    QPointer<ui::TableDialog> dialog;
    QList<int> first;
    QList<int> second;
};

} // namespace

TEST_CASE_METHOD(TableFixture,
                 "a list begins with its first row, and a verb is told which was chosen")
{
    show();
    table()->selectRow(2);
    button(QStringLiteral("看 A&&B"))->click();
    CHECK(first == QList<int> {2});
    CHECK(second.isEmpty());
    REQUIRE(QTest::qWaitFor([this] { return dialog.isNull() || !dialog->isVisible(); }));
}

TEST_CASE_METHOD(TableFixture, "several rows leave only the verbs that take several")
{
    show();
    CHECK(button(QStringLiteral("看 A&&B"))->isEnabled());
    table()->selectAll();
    CHECK_FALSE(button(QStringLiteral("看 A&&B"))->isEnabled());
    CHECK(button(QStringLiteral("还原"))->isEnabled());
    table()->clearSelection();
    CHECK_FALSE(button(QStringLiteral("还原"))->isEnabled());
    table()->selectAll();
    button(QStringLiteral("还原"))->click();
    CHECK(second == QList<int> {0, 1, 2});
}

TEST_CASE_METHOD(TableFixture, "Enter in the list does what the first button does")
{
    show();
    CHECK(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    CHECK(first == QList<int> {1});
}

TEST_CASE_METHOD(TableFixture, "Escape does nothing")
{
    show();
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(first.isEmpty());
    CHECK(second.isEmpty());
}

TEST_CASE_METHOD(TableFixture, "an empty list says why, and offers nothing but closing")
{
    request.model = std::make_shared<QStandardItemModel>(0, 2);
    show();
    CHECK_FALSE(table()->isVisible());
    CHECK_FALSE(button(QStringLiteral("还原"))->isEnabled());
    QStringList texts;
    for (const ui::PlainLabel *label : dialog->findChildren<ui::PlainLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(QStringLiteral("什么都没有")));
    CHECK(texts.contains(QStringLiteral("回收站 <b>")));
}

TEST_CASE_METHOD(TableFixture, "a list is as wide as its columns ask for, within its window")
{
    auto model = std::make_shared<QStandardItemModel>(60, 5);
    for (int column = 0; column < 5; ++column)
        model->setItem(0, column, new QStandardItem(QStringLiteral("长").repeated(100)));
    request.model = model;
    QWidget window;
    window.resize(1366, 768);
    window.show();
    dialog = new ui::TableDialog(request, &window);
    dialog->open();
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    // One column of 360, four of 200.
    CHECK(dialog->width() >= 360 + 4 * 200);
    CHECK(dialog->width() <= 1366 - 64);
    CHECK(dialog->height() > 600);
    CHECK(dialog->height() <= 768 - 64);
    CHECK(table()->horizontalHeader()->length() <= table()->viewport()->width());
    delete dialog;

    // A short list takes no more than lists usually do.
    request.model = std::make_shared<QStandardItemModel>(1, 2);
    dialog = new ui::TableDialog(request, &window);
    CHECK(dialog->size() == QSize(720, 420));
}

TEST_CASE_METHOD(TableFixture, "a verb that cannot be done now says why")
{
    request.verbs[1].refusal = QStringLiteral("只读");
    show();
    CHECK_FALSE(button(QStringLiteral("还原"))->isEnabled());
    CHECK(button(QStringLiteral("还原"))->toolTip().contains(QStringLiteral("只读")));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/prompts/form_dialog.h"
#include "ui/prompts/ledger_form_dialog.h"
#include "ui/prompts/message_dialog.h"
#include "ui/prompts/table_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

namespace {

/// A form with a field of every kind.
QDialog *formDialog(QWidget *window)
{
    using enum ui::FormFieldKind;
    ui::Form form;
    form.title = QStringLiteral("改时限");
    form.remark = QStringLiteral("改动记入台账。");
    form.verb = QStringLiteral("记入 A&B");
    const QList<ui::FormChoice> two {{QStringLiteral("a"), QStringLiteral("更正")},
                                     {QStringLiteral("b"), QStringLiteral("延期")}};
    QList<ui::FormChoice> many;
    for (int place = 0; place < 8; ++place)
        many.append({QString::number(place), QStringLiteral("第%1项").arg(place)});
    const auto add = [&form](const QString &name, ui::FormFieldKind kind, const QString &value) {
        ui::FormField field;
        field.name = name;
        field.label = QStringLiteral("栏目");
        field.kind = kind;
        field.value = value;
        form.fields.append(field);
    };
    add(QStringLiteral("line"), Line, {});
    add(QStringLiteral("day"), Date, QStringLiteral("2026-09-24"));
    add(QStringLiteral("short"), Choice, QStringLiteral("b"));
    form.fields.last().choices = two;
    add(QStringLiteral("long"), Choice, QStringLiteral("3"));
    form.fields.last().choices = many;
    add(QStringLiteral("files"), Files, {});
    add(QStringLiteral("text"), Text, {});
    form.check = [](const ui::FormValues & /*values*/) { return ui::FormNotes(); };
    return new ui::FormDialog(form, window);
}

QDialog *ledgerFormDialog(QWidget *window)
{
    ui::LedgerForm form;
    form.office = QStringLiteral("示例县民政局");
    form.year = 2026;
    return new ui::LedgerFormDialog(form, window);
}

QDialog *tableDialog(QWidget *window)
{
    ui::TableRequest request;
    request.title = QStringLiteral("回收站");
    auto model = std::make_shared<QStandardItemModel>(2, 2);
    model->setItem(0, 0, new QStandardItem(QStringLiteral("任务")));
    request.model = model;
    const auto add = [&request](const QString &text) {
        ui::TableVerb verb;
        verb.text = text;
        verb.run = [](const QList<int> & /*rows*/) {};
        request.verbs.append(verb);
    };
    add(QStringLiteral("恢复"));
    add(QStringLiteral("彻底删除"));
    return new ui::TableDialog(request, window);
}

QDialog *questionDialog(QWidget *window)
{
    auto *dialog
        = new ui::MessageDialog(QStringLiteral("删除？"), QStringLiteral("可以恢复。"), window);
    dialog->addLines({QStringLiteral("一"), QStringLiteral("二")});
    dialog->addVerb(QStringLiteral("删除"));
    dialog->addCopy(QStringLiteral("复制"), QStringLiteral("一"));
    return dialog;
}

QDialog *noticeDialog(QWidget *window)
{
    auto *dialog = new ui::MessageDialog(QStringLiteral("已导出。"), {}, window);
    dialog->addClose();
    return dialog;
}

using Maker = QDialog *(*)(QWidget *);
constexpr Maker kMakers[]
    = {formDialog, ledgerFormDialog, tableDialog, questionDialog, noticeDialog};

/// One of the dialogs over a window, with the keyboard in it.
struct OpenDialog
{
    explicit OpenDialog(Maker make)
        : dialog(make(&window))
    {
        window.show();
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        INFO(dialog->metaObject()->className());
        REQUIRE(QApplication::focusWidget());
    }

    /// Where Tab leads, from what has the keyboard at first until it is there again.
    [[nodiscard]] QList<QWidget *> walk() const
    {
        QList<QWidget *> stops {QApplication::focusWidget()};
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            // Within a date Tab goes from the year to the month first.
            if (now == stops.constLast())
                continue;
            if (stops.contains(now))
                break;
            stops.append(now);
        }
        return stops;
    }

    /// The middle of @p part in the dialog, below the fold as well.
    [[nodiscard]] QPoint placeOf(const QWidget *part) const
    {
        return part->mapTo(dialog, part->rect().center());
    }

    QWidget window;
    QPointer<QDialog> dialog;
};

/// Whether the eye that reads line by line comes to @p one before @p other.
bool isBefore(QPoint one, QPoint other)
{
    constexpr int kSameLine = 8; // pixels
    return other.y() - one.y() > kSameLine
        || (std::abs(other.y() - one.y()) <= kSameLine && one.x() < other.x());
}

} // namespace

TEST_CASE("Esc closes every dialog, whatever has the keyboard in it")
{
    for (const Maker make : kMakers) {
        const qsizetype stops = OpenDialog(make).walk().size();
        for (qsizetype stop = 0; stop < stops; ++stop) {
            OpenDialog open(make);
            for (qsizetype step = 0; step < stop; ++step)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            INFO(open.dialog->metaObject()->className() << " " << stop);
            int rejected = 0;
            QObject::connect(open.dialog, &QDialog::rejected, &open.window, [&] { ++rejected; });
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            CHECK(rejected == 1);
        }
    }
}

TEST_CASE("Tab walks through a dialog from top to bottom, and to all that can be used")
{
    for (const Maker make : kMakers) {
        const OpenDialog open(make);
        INFO(open.dialog->metaObject()->className());
        const QList<QWidget *> stops = open.walk();
        for (const QPushButton *button : open.dialog->findChildren<QPushButton *>())
            CHECK((stops.contains(button) || !button->isEnabled()));
        for (qsizetype stop = 1; stop < stops.size(); ++stop) {
            INFO(stops.at(stop - 1)->metaObject()->className());
            INFO(stops.at(stop)->metaObject()->className());
            CHECK(isBefore(open.placeOf(stops.at(stop - 1)), open.placeOf(stops.at(stop))));
        }
    }
}

TEST_CASE("Enter has one button in every dialog, and no two entries share a key")
{
    for (const Maker make : kMakers) {
        const OpenDialog open(make);
        INFO(open.dialog->metaObject()->className());
        int defaults = 0;
        QStringList keys;
        for (const QPushButton *button : open.dialog->findChildren<QPushButton *>()) {
            defaults += button->isDefault() ? 1 : 0;
            if (!button->shortcut().isEmpty())
                keys.append(button->shortcut().toString());
        }
        for (const QLabel *label : open.dialog->findChildren<QLabel *>()) {
            const QKeySequence key = QKeySequence::mnemonic(label->text());
            if (label->buddy() && !key.isEmpty())
                keys.append(key.toString());
        }
        CHECK(defaults == 1);
        CHECK(keys.removeDuplicates() == 0);
    }
}

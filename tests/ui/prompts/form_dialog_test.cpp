// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/prompts/form_dialog.h"
#include "ui/prompts/form_field_row.h"
#include "ui/style/plain_label.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTest>
#include <QWheelEvent>

namespace {

/// A form that wants a name, and a document where something was ordered.
class FormDialogFixture
{
public:
    FormDialogFixture()
    {
        form.title = QStringLiteral("办结销号：<b>任务</b>");
        form.remark = QStringLiteral("销号编号 2026-017");
        form.verb = QStringLiteral("办结 A&B");
        form.fields = {
            {QStringLiteral("name"), QStringLiteral("核验人"), ui::FormFieldKind::Line, {}, {}},
            {QStringLiteral("text"),
             QStringLiteral("意见"),
             ui::FormFieldKind::Text,
             QStringLiteral("同意"),
             {}},
            {QStringLiteral("day"),
             QStringLiteral("日期"),
             ui::FormFieldKind::Date,
             QStringLiteral("2026-09-24"),
             {}},
            {QStringLiteral("kind"),
             QStringLiteral("性质"),
             ui::FormFieldKind::Choice,
             QStringLiteral("extend"),
             {{QStringLiteral("extend"), QStringLiteral("延期")},
              {QStringLiteral("adjust"), QStringLiteral("调整")}}},
            {QStringLiteral("document"), QStringLiteral("依据"), ui::FormFieldKind::Line, {}, {}}};
        form.check = [](const ui::FormValues &values) {
            ui::FormNotes notes;
            if (values.value(QStringLiteral("name")).isEmpty())
                notes.faults.insert(QStringLiteral("name"), QStringLiteral("不能为空"));
            if (values.value(QStringLiteral("kind")) != QStringLiteral("adjust"))
                notes.hidden.insert(QStringLiteral("document"));
            notes.hints.insert(QStringLiteral("day"), QStringLiteral("按期办结"));
            return notes;
        };
        form.submit = [this](const ui::FormValues &values, const ui::FormAnswer &answer) {
            submitted.append(values);
            answered = answer;
        };
        form.cancelled = [this] { ++cancelled; };
    }

    void open()
    {
        window.show();
        dialog = new ui::FormDialog(form, &window);
        dialog->open();
        QCoreApplication::processEvents();
    }

    template <typename W> [[nodiscard]] W &field(const char *name) const
    {
        auto *found = dialog->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        for (const ui::PlainLabel *label : dialog->findChildren<ui::PlainLabel *>()) {
            if (label->text() == text && label->isVisible())
                return true;
        }
        return false;
    }

    [[nodiscard]] QPushButton &verb() const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("办结 A&&B"))
                return *button;
        }
        FAIL("the verb has no button");
        return *dialog->findChild<QPushButton *>();
    }

    QWidget window;
    ui::Form form;
    QPointer<ui::FormDialog> dialog;
    QList<ui::FormValues> submitted;
    ui::FormAnswer answered;
    int cancelled = 0;
};

} // namespace

TEST_CASE_METHOD(FormDialogFixture,
                 "a form asks for everything at once, with what stands there at first")
{
    open();
    CHECK(says(QStringLiteral("办结销号：<b>任务</b>")));
    CHECK(says(QStringLiteral("销号编号 2026-017")));
    CHECK(field<QPlainTextEdit>("text").toPlainText() == QStringLiteral("同意"));
    CHECK(field<QDateEdit>("day").date() == QDate(2026, 9, 24));
    CHECK(field<QLineEdit>("name").hasFocus());
    CHECK(says(QStringLiteral("按期办结")));
}

TEST_CASE_METHOD(FormDialogFixture,
                 "a fault is told beside its field only once the user has tried to go on")
{
    open();
    CHECK_FALSE(says(QStringLiteral("■ 不能为空")));
    verb().click();
    CHECK(says(QStringLiteral("■ 不能为空")));
    CHECK(submitted.isEmpty());
    CHECK(dialog->isVisible());

    field<QLineEdit>("name").setText(QStringLiteral("张某"));
    CHECK_FALSE(says(QStringLiteral("■ 不能为空")));
    verb().click();
    REQUIRE(submitted.size() == 1);
    CHECK(submitted.first().value(QStringLiteral("name")) == QStringLiteral("张某"));
    CHECK(submitted.first().value(QStringLiteral("day")) == QStringLiteral("2026-09-24"));
    CHECK(submitted.first().value(QStringLiteral("kind")) == QStringLiteral("extend"));
}

TEST_CASE_METHOD(FormDialogFixture, "what a choice makes needless is out of sight")
{
    open();
    CHECK_FALSE(field<QLineEdit>("document").isVisible());
    for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
        if (button->text() == QStringLiteral("调整"))
            button->click();
    }
    CHECK(field<QLineEdit>("document").isVisible());
}

TEST_CASE_METHOD(FormDialogFixture, "a refusal is told on the form, and what was typed stays")
{
    open();
    field<QLineEdit>("name").setText(QStringLiteral("张某"));
    verb().click();
    answered(QStringLiteral("磁盘已满"));
    CHECK(says(QStringLiteral("■ 磁盘已满")));
    CHECK(field<QLineEdit>("name").text() == QStringLiteral("张某"));
    verb().click();
    answered({});
    CHECK(QTest::qWaitFor([this] { return dialog.isNull(); }));
    CHECK(submitted.size() == 2);
    CHECK(cancelled == 0);
}

TEST_CASE_METHOD(FormDialogFixture,
                 "giving up a form calls back once, and an answer that comes later harms nothing")
{
    open();
    field<QLineEdit>("name").setText(QStringLiteral("张某"));
    verb().click();
    dialog->reject();
    CHECK(cancelled == 1);
    CHECK(QTest::qWaitFor([this] { return dialog.isNull(); }));
    answered(QStringLiteral("太晚"));
}

TEST_CASE_METHOD(FormDialogFixture, "what is typed in several lines is taken as it is")
{
    open();
    field<QLineEdit>("name").setText(QStringLiteral("张某"));
    field<QPlainTextEdit>("text").setPlainText(QStringLiteral("一\n二"));
    verb().click();
    CHECK(submitted.first().value(QStringLiteral("text")) == QStringLiteral("一\n二"));
}

TEST_CASE_METHOD(FormDialogFixture, "short choices stand in a line, long ones below each other")
{
    const QString longText(12, u'长');
    form.fields.append(
        {QStringLiteral("way"),
         QStringLiteral("办法"),
         ui::FormFieldKind::Choice,
         QStringLiteral("one"),
         {{QStringLiteral("one"), longText + u'一'}, {QStringLiteral("two"), longText + u'二'}}});
    open();
    const auto buttons = dialog->findChildren<QRadioButton *>();
    REQUIRE(buttons.size() == 4);
    CHECK(buttons.at(0)->y() == buttons.at(1)->y());
    CHECK(buttons.at(0)->geometry().right() < buttons.at(1)->x());
    CHECK(buttons.at(2)->x() == buttons.at(3)->x());
    CHECK(buttons.at(2)->geometry().bottom() < buttons.at(3)->y());
}

TEST_CASE_METHOD(FormDialogFixture, "one of many is chosen in a list that opens")
{
    ui::FormField unit {
        QStringLiteral("unit"), QStringLiteral("科室"), ui::FormFieldKind::Choice, {}, {}};
    for (int i = 1; i <= 7; ++i)
        unit.choices.append({QString::number(i), QStringLiteral("第%1科").arg(i)});
    unit.value = QStringLiteral("3");
    form.fields.append(unit);
    open();
    auto &list = field<QComboBox>("unit");
    CHECK(list.count() == 7);
    CHECK(list.currentText() == QStringLiteral("第3科"));
    CHECK(list.accessibleName() == QStringLiteral("科室"));
    list.setCurrentIndex(6);
    field<QLineEdit>("name").setText(QStringLiteral("张某"));
    verb().click();
    REQUIRE(submitted.size() == 1);
    CHECK(submitted.first().value(QStringLiteral("unit")) == QStringLiteral("7"));
}

TEST_CASE_METHOD(FormDialogFixture, "a form with more fields than the screen has room for scrolls")
{
    const ui::FormField text = form.fields.at(1);
    for (int copy = 0; copy < 40; ++copy) {
        form.fields.append(text);
        form.fields.last().name = QStringLiteral("text%1").arg(copy);
    }
    open();
    CHECK(dialog->height() <= dialog->screen()->availableGeometry().height());
    CHECK(verb().isVisible());
    CHECK(dialog->rect().contains(verb().mapTo(dialog.data(), verb().rect().bottomRight())));
    auto &last = field<QPlainTextEdit>("text39");
    CHECK(last.visibleRegion().isEmpty());
    last.setFocus(Qt::TabFocusReason);
    for (int field = 0; field < 2; ++field)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    for (int field = 0; field < 2; ++field)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &last);
    CHECK_FALSE(last.visibleRegion().isEmpty());
}

TEST_CASE_METHOD(FormDialogFixture,
                 "a form under a long title that was refused leaves room for its buttons")
{
    form.title = QStringLiteral("办结销号：完成全县十八个社区亲民化改造").repeated(8);
    form.remark = QStringLiteral("设置写在文件里，对打开它的人都有效，可以撤销。").repeated(8);
    const ui::FormField text = form.fields.at(1);
    for (int copy = 0; copy < 40; ++copy) {
        form.fields.append(text);
        form.fields.last().name = QStringLiteral("text%1").arg(copy);
    }
    open();
    const int room = dialog->screen()->availableGeometry().height() - 40; // the title bar
    CHECK(dialog->height() <= room);
    field<QLineEdit>("name").setText(QStringLiteral("周某"));
    verb().click();
    REQUIRE(answered);
    answered(QStringLiteral("这项任务刚被别人改过，请再看一遍。").repeated(6));
    QCoreApplication::processEvents();
    CHECK(dialog->height() <= room);
    CHECK(dialog->rect().contains(verb().mapTo(dialog.data(), verb().rect().bottomRight())));
}

TEST_CASE_METHOD(FormDialogFixture, "a hint that takes a second line makes the form higher by it")
{
    form.check = [](const ui::FormValues &values) {
        ui::FormNotes notes;
        const bool isLong = values.value(QStringLiteral("name")) == QStringLiteral("long");
        notes.hints.insert(QStringLiteral("name"),
                           isLong ? QStringLiteral("到期前五个工作日起亮黄灯").repeated(5)
                                  : QStringLiteral("到期前亮黄灯"));
        return notes;
    };
    open();
    const auto noteHeight = [this] {
        for (const ui::PlainLabel *label : dialog->findChildren<ui::PlainLabel *>()) {
            if (label->text().startsWith(QStringLiteral("到期前")))
                return label->height();
        }
        return 0;
    };
    const int before = dialog->height();
    const int line = noteHeight();
    REQUIRE(line > 0);
    field<QLineEdit>("name").setText(QStringLiteral("long"));
    QCoreApplication::processEvents();
    CHECK(noteHeight() > line);
    CHECK(dialog->height() - before == noteHeight() - line);
    auto &text = field<QPlainTextEdit>("text");
    CHECK(text.height() == 68);
}

TEST_CASE_METHOD(FormDialogFixture, "a fault out of sight is brought into sight")
{
    const ui::FormField text = form.fields.at(1);
    for (int copy = 0; copy < 40; ++copy) {
        form.fields.append(text);
        form.fields.last().name = QStringLiteral("text%1").arg(copy);
    }
    form.check = [](const ui::FormValues & /*values*/) {
        ui::FormNotes notes;
        notes.faults.insert(QStringLiteral("text39"), QStringLiteral("不能为空"));
        return notes;
    };
    open();
    auto &last = field<QPlainTextEdit>("text39");
    CHECK(last.visibleRegion().isEmpty());
    verb().click();
    CHECK(last.hasFocus());
    CHECK_FALSE(last.visibleRegion().isEmpty());
}

TEST_CASE_METHOD(FormDialogFixture, "the wheel changes no field that nobody has chosen")
{
    for (int choice = 0; choice < 6; ++choice)
        form.fields[3].choices.append({QString::number(choice), QString::number(choice)});
    open();
    auto &choices = field<QComboBox>("kind");
    QWheelEvent turn({5, 5},
                     choices.mapToGlobal(QPoint(5, 5)),
                     {},
                     {0, -120},
                     Qt::NoButton,
                     Qt::NoModifier,
                     Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(&choices, &turn);
    CHECK(choices.currentIndex() == 0);
    choices.setFocus();
    QCoreApplication::sendEvent(&choices, &turn);
    CHECK(choices.currentIndex() == 1);
}

TEST_CASE_METHOD(FormDialogFixture, "facts are shown whole, however they wrap")
{
    form.fields
        = {{QStringLiteral("files"),
            QStringLiteral("文件"),
            ui::FormFieldKind::Facts,
            QStringLiteral("/home/clerk/.local/share/duban/backups/of/a/county/logs").repeated(3),
            {}}};
    form.check = [](const ui::FormValues & /*values*/) { return ui::FormNotes {}; };
    open();
    const auto &facts = field<ui::PlainLabel>("files");
    CHECK(facts.height() >= facts.heightForWidth(facts.width()));
}

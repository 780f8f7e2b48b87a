// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/prompts/ledger_form_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using ui::LedgerForm;
using ui::LedgerFormDialog;

namespace {

/// A form that lives on the stack of its test.
class Opened
{
public:
    explicit Opened(const LedgerForm &initial)
        : dialog(initial, nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    }

    [[nodiscard]] QLineEdit &line(int index)
    {
        QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        // The year has a line of its own inside.
        lines.removeIf(
            [](const QLineEdit *each) { return qobject_cast<QSpinBox *>(each->parent()); });
        return *lines.at(index);
    }
    [[nodiscard]] QLineEdit &office() { return line(0); }
    [[nodiscard]] QLineEdit &title() { return line(2); }
    [[nodiscard]] QSpinBox &year() { return *dialog.findChild<QSpinBox *>(); }
    [[nodiscard]] QPushButton &accept()
    {
        const auto buttons = dialog.findChild<QDialogButtonBox *>()->buttons();
        for (QAbstractButton *button : buttons) {
            if (dialog.findChild<QDialogButtonBox *>()->buttonRole(button)
                == QDialogButtonBox::AcceptRole)
                return *qobject_cast<QPushButton *>(button);
        }
        FAIL("no button accepts");
        Q_UNREACHABLE();
    }

    LedgerFormDialog dialog;
};

LedgerForm blank()
{
    return {{}, 2026, QStringLiteral("张某"), {}, {}};
}

} // namespace

TEST_CASE("a new ledger cannot be made before the unit has a name")
{
    Opened form(blank());
    CHECK_FALSE(form.accept().isEnabled());
    form.office().setText(QStringLiteral("  "));
    CHECK_FALSE(form.accept().isEnabled());
    CHECK(form.accept().toolTip()
          == QStringLiteral("Type the name of your unit and of the ledger first."));
    form.office().setText(QStringLiteral(" 某县民政局 "));
    CHECK(form.accept().isEnabled());
    CHECK(form.accept().toolTip().isEmpty());
    form.title().clear();
    CHECK_FALSE(form.accept().isEnabled());
}

TEST_CASE("the form gives what was typed, names without blanks round them")
{
    Opened form(blank());
    form.office().setText(QStringLiteral(" 某县民政局 "));
    form.dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("办公室\n救助科"));

    CHECK(form.dialog.form()
          == LedgerForm {QStringLiteral("某县民政局"),
                         2026,
                         QStringLiteral("张某"),
                         QStringLiteral("Key work of 2026"),
                         QStringLiteral("办公室\n救助科")});
}

TEST_CASE("the title of a new ledger follows the year until somebody writes another")
{
    Opened form(blank());
    form.year().setValue(2027);
    CHECK(form.title().text() == QStringLiteral("Key work of 2027"));
    form.title().setText(QStringLiteral("对标竞进工作清单"));
    form.year().setValue(2028);
    CHECK(form.title().text() == QStringLiteral("对标竞进工作清单"));
}

TEST_CASE("every field of the form says what it is to somebody who does not see it")
{
    Opened form(blank());
    for (const QWidget *field :
         {static_cast<QWidget *>(&form.office()), static_cast<QWidget *>(&form.year())})
        CHECK_FALSE(field->accessibleName().isEmpty());
}

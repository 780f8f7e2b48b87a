// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/ledger_form.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

/// The form for a new ledger. It cannot be accepted without an office and a title. The title
/// follows the year until somebody writes another one. Deletes itself when it closes.
class LedgerFormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param initial an empty title is filled in from the year.
    LedgerFormDialog(const LedgerForm &initial, QWidget *parent);

    /// What stands in the form, without blanks round the names.
    [[nodiscard]] LedgerForm form() const;

private:
    void addFields(QFormLayout &fields);
    void addButtons();
    void followYear();
    void enableAccept();

    QLineEdit *m_office;
    QSpinBox *m_year;
    QLineEdit *m_person;
    QLineEdit *m_title;
    QPlainTextEdit *m_units;
    QPushButton *m_accept = nullptr;
    QString m_madeTitle; ///< the title as the year gives it
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/form.h"

#include <QDialog>

class QDialogButtonBox;

namespace ui {

class FormArea;
class FormFieldRow;
class PlainLabel;

/// A form over a window. What is wrong stands beside its field as soon as the user has tried to go
/// on; what was typed stays until it is taken. Deletes itself when it closes.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    FormDialog(Form form, QWidget *parent);

private:
    void buildFields();
    void buildButtons();
    void submit();
    void take(const QString &refusal);
    [[nodiscard]] FormNotes showNotes();

    /// What stands above and below the fields takes so many pixels.
    [[nodiscard]] int heightBesides() const;
    [[nodiscard]] FormValues values() const;

    Form m_form;
    FormArea *m_fields;
    QDialogButtonBox *m_buttons;
    PlainLabel *m_refusal;
    QList<FormFieldRow *> m_rows;
    bool m_wasSubmitted = false;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/form_dialog.h"

#include "ui/drawing/palette.h"
#include "ui/prompts/form_area.h"
#include "ui/prompts/form_field_row.h"
#include "ui/prompts/paragraph.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/without_mnemonic.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPointer>
#include <QPushButton>

#include <utility>

namespace ui {

namespace {

constexpr int kWidth = 460;
constexpr int kLabelWidth = 88;

PlainLabel *wideParagraph(const QString &text, QWidget *parent)
{
    PlainLabel *label = paragraph(text, parent);
    label->setFixedWidth(kWidth);
    return label;
}

} // namespace

FormDialog::FormDialog(Form form, QWidget *parent)
    : QDialog(parent)
    , m_form(std::move(form))
    , m_fields(new FormArea(kWidth, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_refusal(wideParagraph({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_form.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    auto *title = wideParagraph(m_form.title, this);
    title->setFont(fontOf(FontRole::Heading));
    layout->addWidget(title);
    if (!m_form.remark.isEmpty())
        layout->addWidget(wideParagraph(m_form.remark, this));
    layout->addWidget(m_fields);
    layout->addWidget(m_refusal);
    layout->addWidget(m_buttons);
    m_refusal->hide();
    buildFields();
    buildButtons();
    (void)showNotes();
}

void FormDialog::buildFields()
{
    QGridLayout &grid = m_fields->grid();
    grid.setHorizontalSpacing(8);
    grid.setVerticalSpacing(4);
    grid.setColumnMinimumWidth(0, kLabelWidth);
    grid.setColumnStretch(1, 1);
    for (const FormField &field : std::as_const(m_form.fields)) {
        auto *row = new FormFieldRow(field, grid, m_fields->content());
        connect(row, &FormFieldRow::changed, this, [this] { (void)showNotes(); });
        m_rows.append(row);
    }
    if (!m_rows.isEmpty())
        m_rows.first()->takeFocus();
}

void FormDialog::buildButtons()
{
    QPushButton *verb
        = m_buttons->addButton(withoutMnemonic(m_form.verb), QDialogButtonBox::AcceptRole);
    verb->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_form.cancelled)
        connect(this, &QDialog::rejected, this, m_form.cancelled);
}

FormValues FormDialog::values() const
{
    FormValues values;
    for (const FormFieldRow *row : m_rows)
        values.insert(row->name(), row->value());
    return values;
}

int FormDialog::heightBesides() const
{
    const QMargins margins = layout()->contentsMargins();
    int height = margins.top() + margins.bottom();
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem *item = layout()->itemAt(i);
        if (item->isEmpty() || item->widget() == m_fields)
            continue;
        height += layout()->spacing();
        height
            += item->hasHeightForWidth() ? item->heightForWidth(kWidth) : item->sizeHint().height();
    }
    return height;
}

FormNotes FormDialog::showNotes()
{
    FormNotes notes = m_form.check(values());
    for (FormFieldRow *row : std::as_const(m_rows)) {
        row->setShown(!notes.hidden.contains(row->name()));
        // Nothing is wrong yet with what nobody has come to.
        row->say(m_wasSubmitted ? notes.faults.value(row->name()) : QString(),
                 notes.hints.value(row->name()));
    }
    m_fields->fit(heightBesides());
    return notes;
}

void FormDialog::submit()
{
    m_wasSubmitted = true;
    const FormNotes notes = showNotes();
    for (FormFieldRow *row : std::as_const(m_rows)) {
        if (!notes.faults.contains(row->name()))
            continue;
        row->takeFocus();
        m_fields->show(*row);
        return;
    }
    m_buttons->setEnabled(false);
    m_form.submit(values(), [dialog = QPointer(this)](const QString &refusal) {
        if (dialog)
            dialog->take(refusal);
    });
}

void FormDialog::take(const QString &refusal)
{
    m_buttons->setEnabled(true);
    if (refusal.isEmpty()) {
        accept();
        return;
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, lightText(core::LightColour::Red, themeOf(colours)));
    m_refusal->setPalette(colours);
    m_refusal->setText(faultText(refusal));
    m_refusal->show();
    m_fields->fit(heightBesides());
}

} // namespace ui

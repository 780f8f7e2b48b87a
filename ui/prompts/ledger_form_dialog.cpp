// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/ledger_form_dialog.h"

#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kFieldWidth = 360;
constexpr int kUnitsHeight = 140;
constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2200;

} // namespace

LedgerFormDialog::LedgerFormDialog(const LedgerForm &initial, QWidget *parent)
    : QDialog(parent)
    , m_office(new QLineEdit(initial.office, this))
    , m_year(new QSpinBox(this))
    , m_person(new QLineEdit(initial.person, this))
    , m_title(new QLineEdit(initial.title, this))
    , m_units(new QPlainTextEdit(initial.units, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New ledger"));
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setValue(initial.year);
    m_units->setTabChangesFocus(true);
    m_units->setFixedHeight(kUnitsHeight);
    auto *heading = new PlainLabel(tr("New ledger"), this);
    heading->setFont(fontOf(FontRole::Heading));
    auto *fields = new QFormLayout;
    addFields(*fields);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(16);
    all->addWidget(heading);
    all->addLayout(fields);
    addButtons();
    connect(m_year, &QSpinBox::valueChanged, this, &LedgerFormDialog::followYear);
    connect(m_office, &QLineEdit::textChanged, this, &LedgerFormDialog::enableAccept);
    connect(m_title, &QLineEdit::textChanged, this, &LedgerFormDialog::enableAccept);
    followYear();
    enableAccept();
}

void LedgerFormDialog::addFields(QFormLayout &fields)
{
    fields.setHorizontalSpacing(12);
    fields.setVerticalSpacing(8);
    fields.setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto add = [&fields, this](const QString &text, QWidget *field) {
        if (field != m_year)
            field->setFixedWidth(kFieldWidth);
        field->setAccessibleName(text);
        auto *label = new PlainLabel(text, this);
        label->setBuddy(field);
        fields.addRow(label, field);
    };
    add(tr("Full name of your unit"), m_office);
    add(tr("Year"), m_year);
    add(tr("Who is at the keyboard"), m_person);
    add(tr("Name of the ledger"), m_title);
    add(tr("Sections, one a line"), m_units);
    m_office->setPlaceholderText(tr("It heads every document"));
    m_person->setPlaceholderText(tr("The name stands beside every change"));
    m_units->setPlaceholderText(tr("Paste the list of sections and institutions here; it may stay "
                                   "empty"));
}

void LedgerFormDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Choose where to save…"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void LedgerFormDialog::followYear()
{
    const bool isOwn = !m_title->text().isEmpty() && m_title->text() != m_madeTitle;
    m_madeTitle = tr("Key work of %1").arg(m_year->value());
    if (!isOwn)
        m_title->setText(m_madeTitle);
}

void LedgerFormDialog::enableAccept()
{
    const LedgerForm typed = form();
    const bool isFilled = !typed.office.isEmpty() && !typed.title.isEmpty();
    m_accept->setEnabled(isFilled);
    if (isFilled)
        m_accept->setToolTip({});
    else
        m_accept->setToolTip(tr("Type the name of your unit and of the ledger first."));
}

LedgerForm LedgerFormDialog::form() const
{
    return {m_office->text().trimmed(),
            m_year->value(),
            m_person->text().trimmed(),
            m_title->text().trimmed(),
            m_units->toPlainText()};
}

} // namespace ui

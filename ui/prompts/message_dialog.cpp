// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/message_dialog.h"

#include "ui/prompts/paragraph.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kTextWidth = 440;
constexpr int kLinesHeight = 200;

PlainLabel *selectableParagraph(const QString &text, QWidget *parent)
{
    PlainLabel *label = paragraph(text, parent);
    label->setFixedWidth(kTextWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

MessageDialog::MessageDialog(const QString &text, const QString &remark, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Duban"));
    m_content->setSpacing(8);
    auto *sentence = selectableParagraph(text, this);
    sentence->setFont(fontOf(FontRole::Heading));
    m_content->addWidget(sentence);
    if (!remark.isEmpty())
        m_content->addWidget(selectableParagraph(remark, this));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(16);
    all->addLayout(m_content);
    all->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MessageDialog::addLines(const QStringList &lines)
{
    auto *list = new QPlainTextEdit(lines.join(QLatin1Char('\n')), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFixedSize(kTextWidth, kLinesHeight);
    m_content->addWidget(list);
}

void MessageDialog::addField(QWidget *field)
{
    m_content->addWidget(field);
    field->setFocus();
}

void MessageDialog::addVerb(const QString &verb)
{
    QPushButton *button = m_buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
}

void MessageDialog::addCopy(const QString &verb, const QString &text)
{
    QPushButton *button = m_buttons->addButton(verb, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [text] {
        QGuiApplication::clipboard()->setText(text);
    });
}

void MessageDialog::addClose()
{
    m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
}

} // namespace ui

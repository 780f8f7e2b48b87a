// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_foot.h"

#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kFootHeight = 52;
constexpr int kFootSide = 12;
constexpr int kFootGap = 8;
constexpr int kFootControl = 28;

} // namespace

ImportFoot::ImportFoot(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_cancel(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_accept(new QAction(this))
{
    setFixedHeight(kFootHeight);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kFootSide, 0, kFootSide, 0);
    row->setSpacing(kFootGap);
    m_text->setMuted();
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_cancel, m_back}) {
        button->setFixedHeight(kFootControl);
        row->addWidget(button);
    }
    m_back->hide();
    row->addWidget(new PrimaryButton(m_accept, {}, this));
    connect(m_accept, &QAction::triggered, this, &ImportFoot::accepted);
    connect(m_back, &QPushButton::clicked, this, &ImportFoot::wentBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportFoot::cancelled);
    retranslate();
}

void ImportFoot::setText(const QString &text)
{
    m_text->setText(text);
}

void ImportFoot::setVerbs(const QString &accept, const QString &back)
{
    m_accept->setText(accept);
    m_back->setText(back);
    m_back->setVisible(!back.isEmpty());
}

void ImportFoot::setAcceptable(bool isAcceptable)
{
    m_accept->setEnabled(isAcceptable);
}

bool ImportFoot::takeKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Escape || (isEnter && m_cancel->hasFocus()))
        Q_EMIT cancelled();
    else if (isEnter && m_back->hasFocus())
        Q_EMIT wentBack();
    else if (isEnter)
        m_accept->trigger();
    else
        return false;
    return true;
}

void ImportFoot::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui

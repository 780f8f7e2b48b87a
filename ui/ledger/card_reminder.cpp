// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/card_reminder.h"

#include <QAction>

namespace ui {

CardReminder::CardReminder(const core::LedgerModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_action(new QAction(this))
{
    connect(m_action, &QAction::triggered, this, &CardReminder::remind);
    retranslate();
    setTask({});
}

void CardReminder::setTask(core::Id task)
{
    m_task = task;
    m_action->setEnabled(canRemind());
}

void CardReminder::retranslate()
{
    m_action->setText(tr("Copy reminder"));
    m_action->setStatusTip(tr("Only open tasks without subtasks are pressed for."));
}

bool CardReminder::canRemind() const
{
    const core::TaskFacts *facts = m_model.facts().find(m_task);
    return facts && !facts->hasChildren && core::isOpen(facts->state);
}

/// The texts of the row that is current are loaded before all others.
void CardReminder::remind()
{
    const core::TaskBundle *texts = m_model.bundle(m_task);
    if (texts && canRemind())
        Q_EMIT wanted({*texts, m_model.facts().lightOf(m_task)});
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/card_dock.h"

#include "ui/ledger/card_editing.h"
#include "ui/ledger/evidence_desk.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/task_card_panel.h"

namespace ui {

CardDock::CardDock(const Context &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(context.store, context.clock, context.calendar)
    , m_evidence(std::make_unique<EvidenceDesk>(context.store, context.prompts))
    , m_editing(std::make_unique<CardEditing>(CardEditing::Context {context.store,
                                                                    context.clock,
                                                                    context.calendar,
                                                                    context.ids,
                                                                    context.editor,
                                                                    context.prompts}))
    , m_panel(new TaskCardPanel(parent))
{
    m_panel->hide();
    connect(&m_reader, &core::TaskCardReader::cardChanged, this, &CardDock::sayAgain);
    connect(&m_reader, &core::TaskCardReader::failed, this, &CardDock::failed);
    connect(m_panel, &TaskCardPanel::reportSubmitted, this, &CardDock::submit);
    connect(&context.commands, &LedgerCommands::reported, m_panel, &TaskCardPanel::forgetDraft);
    connect(m_panel, &TaskCardPanel::attachmentOpened, m_evidence.get(), &EvidenceDesk::open);
    connect(m_evidence.get(), &EvidenceDesk::failed, this, &CardDock::failed);
    connect(m_panel, &TaskCardPanel::editRequested, m_editing.get(), &CardEditing::edit);
    connect(m_editing.get(), &CardEditing::failed, this, &CardDock::failed);
    connect(m_editing.get(), &CardEditing::deadlineMoved, this, &CardDock::deadlineMoved);
}

CardDock::~CardDock() = default;

void CardDock::setTask(core::Id task)
{
    m_task = task;
    if (m_isOpen)
        m_reader.setTask(task);
}

void CardDock::choose(bool isOpen)
{
    m_isWanted = isOpen;
    setOpen(isOpen);
}

void CardDock::fitWindow(int width)
{
    if (!m_isWanted)
        setOpen(width >= kOpenFrom);
}

void CardDock::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    m_panel->setVisible(isOpen);
    m_reader.setTask(isOpen ? m_task : core::Id {});
    Q_EMIT openChanged(isOpen);
}

void CardDock::refresh()
{
    m_reader.refresh();
}

void CardDock::put(core::Id task, const core::CellAddress &field, const QString &text)
{
    m_editing->put(task, field, text);
}

void CardDock::sayAgain()
{
    const core::TaskCard &card = m_reader.card();
    if (!card.bundle.task.id.isSet()) {
        m_panel->showNothing();
        return;
    }
    const QDate today = m_context.clock.today();
    m_panel->showTask(card.bundle.task.id, cardContentOf(card, today, m_context.calendar), today);
}

void CardDock::submit(core::Id task, const ReportDraft &draft)
{
    m_context.commands.report(task, draft, m_typedBy);
}

} // namespace ui

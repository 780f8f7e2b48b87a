// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/models/task_card_reader.h"
#include "core/views/cell_value.h"

#include <optional>

namespace ui {

class CardEditing;
class Editor;
class EvidenceDesk;
class LedgerCommands;
class Prompts;
class TaskCardPanel;
struct ReportDraft;

/// The place beside the table where the card stands: opens and closes it, shows the current task in
/// it and enters the reports written there. Nothing is read for a card that is closed.
class CardDock final : public QObject
{
    Q_OBJECT

public:
    /// What the card works on; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        core::IdSource &ids;
        Editor &editor;
        LedgerCommands &commands;
        Prompts &prompts;
    };

    /// @param parent of the panel as well, which is closed at first.
    CardDock(const Context &context, QWidget *parent);
    ~CardDock() override;

    [[nodiscard]] TaskCardPanel *panel() const { return m_panel; }

    /// The task to show; none as long as none is current.
    void setTask(core::Id task);

    /// What the user chose; it holds from then on.
    void choose(bool isOpen);

    /// As long as the user has chosen nothing, a window of @p width decides.
    void fitWindow(int width);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Judges by the clock anew.
    void refresh();

    /// Has @p field of @p task say @p text.
    void put(core::Id task, const core::CellAddress &field, const QString &text);

    /// Says everything in the language and colours of now.
    void sayAgain();

    /// The name reports are signed with.
    void setTypedBy(const QString &name) { m_typedBy = name; }

    /// In windows from this width on the card opens by itself.
    static constexpr int kOpenFrom = 1600;

Q_SIGNALS:
    void openChanged(bool isOpen);
    void failed(const core::Error &error);

    /// @p phrase was typed for @p deadline, which moves only by a step with its reason.
    void deadlineMoved(core::Id task, core::Id deadline, const QString &phrase);

private:
    void setOpen(bool isOpen);
    void submit(core::Id task, const ReportDraft &draft);

    Context m_context;
    core::TaskCardReader m_reader;
    std::unique_ptr<EvidenceDesk> m_evidence;
    std::unique_ptr<CardEditing> m_editing;
    TaskCardPanel *m_panel;
    core::Id m_task;
    QString m_typedBy;
    std::optional<bool> m_isWanted; ///< what the user chose
    bool m_isOpen = false;
};

} // namespace ui

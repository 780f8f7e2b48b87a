// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "core/report/reminder_text.h"

class QAction;

namespace ui {

/// 复制催办 at the foot of the card: presses for the task whose card is shown, whether it is on
/// the list of alerts or not.
class CardReminder final : public QObject
{
    Q_OBJECT

public:
    /// @param model must outlive the object.
    explicit CardReminder(const core::LedgerModel &model, QObject *parent = nullptr);

    /// Owned by this object. Its status tip says why it cannot be used when it cannot.
    [[nodiscard]] QAction *action() const { return m_action; }

    /// Presses for @p task from now on; none, or one that is not open: the action cannot be used.
    void setTask(core::Id task);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// The text about @p task is to go to the clipboard.
    void wanted(const core::RemindedTask &task);

private:
    void remind();
    [[nodiscard]] bool canRemind() const;

    const core::LedgerModel &m_model;
    QAction *m_action;
    core::Id m_task;
};

} // namespace ui

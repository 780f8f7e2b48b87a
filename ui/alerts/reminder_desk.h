// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/models/alert_model.h"
#include "core/report/reminder_text.h"
#include "ui/edits/editor.h"

namespace ui {

/// Makes reminders 催办: the text goes to the clipboard, a record of it into the file.
class ReminderDesk final : public QObject
{
    Q_OBJECT

public:
    /// What the desk works on; the references must outlive it.
    struct Context
    {
        const core::AlertModel &alerts;
        const core::Clock &clock;
        core::IdSource &ids;
        Editor &editor;
    };

    explicit ReminderDesk(const Context &context, QObject *parent = nullptr);

    /// Who is at the keyboard.
    void setMadeBy(const QString &name) { m_madeBy = name; }

    /// Reminds of @p tasks of the list that is shown; reported() follows.
    void remind(const QList<core::Id> &tasks);

    /// Reminds of @p task, on a list or not; reported() follows.
    void remind(const core::RemindedTask &task);

    /// Reminds of every alert, whichever list is shown.
    void remindAll();

Q_SIGNALS:
    /// What was done, for the status bar.
    void reported(const QString &text);
    void failed(const core::Error &error);

private:
    void remindOf(const QList<core::Id> &tasks, const QList<core::AlertGroup> &groups);
    void send(const core::ReminderLetter &letter);
    void record(const QList<core::RemindedTask> &tasks, QDate day);

    Context m_context;
    QString m_madeBy;
};

} // namespace ui

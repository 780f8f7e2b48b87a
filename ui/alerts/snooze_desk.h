// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/models/alert_model.h"
#include "ui/edits/editor.h"

namespace ui {

class Prompts;

/// Puts reminders off 稍后提醒, with a day and a reason asked for.
class SnoozeDesk final : public QObject
{
    Q_OBJECT

public:
    /// What the desk works on; the references must outlive it.
    struct Context
    {
        const core::AlertModel &alerts;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        core::IdSource &ids;
        Editor &editor;
        Prompts &prompts;
    };

    explicit SnoozeDesk(const Context &context, QObject *parent = nullptr);

    /// Who is at the keyboard.
    void setMadeBy(const QString &name) { m_madeBy = name; }

    /// Asks until when and why the reminders of @p tasks are put off, and does it.
    void ask(const QList<core::Id> &tasks);

private:
    Context m_context;
    QString m_madeBy;
};

} // namespace ui

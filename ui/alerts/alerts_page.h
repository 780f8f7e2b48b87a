// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/alert_model.h"
#include "ui/alerts/reminder_desk.h"
#include "ui/alerts/snooze_desk.h"
#include "ui/printing/page_paper.h"

#include <QWidget>

namespace ui {

class Actions;
class AlertHead;
class AlertView;
class BusyLine;
class EmptyNote;

/// The page 预警: what is late or about to be, by unit, worst first, and the reminders of the day.
/// It always counts every open task of every open ledger.
class AlertsPage final : public QWidget
{
    Q_OBJECT

public:
    /// What the page works on; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        core::IdSource &ids;
        const core::WorkCalendar &calendar;
        Editor &editor;
        const Actions &actions;
        Prompts &prompts;
    };

    explicit AlertsPage(const Context &context, QWidget *parent = nullptr);

    /// A file has been opened: reads its alerts.
    void openFile();
    void closeFile();

    /// Judges by the clock anew, as after a change of the day.
    void refresh();

    /// The name reminders are signed with.
    void setTypedBy(const QString &name);

    /// Day on which the reminders of the file were shown last, invalid = never; before openFile()
    /// or refresh().
    void setRemindersShownOn(QDate day) { m_alerts.setRemindersShownOn(day); }

    /// Lists the alerts, or what the reminder ladder says today.
    void showList(core::AlertListKind list);

    /// Presses for a task of another page, on the list or not; reported() follows.
    void remind(const core::RemindedTask &task) { m_reminders.remind(task); }

    /// The alerts: what badge and band count.
    [[nodiscard]] const core::AlertModel &alerts() const { return m_alerts; }

    /// The list that is shown, on paper.
    [[nodiscard]] PaperOffer paperOffer() const;

    /// Whether a row is current.
    [[nodiscard]] bool hasAlert() const;

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// The alerts have been counted anew.
    void counted();

    /// hasAlert() may be another.
    void selectionChanged();

    /// For the status bar: how many there are.
    void rowsTextChanged(const QString &text);

    /// A task is to be shown with its card.
    void taskActivated(core::Id task);

    /// Something was done that the status bar should say.
    void reported(const QString &text);

    /// A file is being made in the background.
    void jobStarted(const ui::RunningJob &job);
    void failed(const core::Error &error);

private:
    void buildMenu();
    void connectActions();
    void showAlerts();
    [[nodiscard]] QString rowsText() const;
    [[nodiscard]] QList<core::Id> currentTasks() const;
    [[nodiscard]] QString emptyText() const;

    Context m_context;
    core::AlertModel m_alerts;
    ReminderDesk m_reminders;
    SnoozeDesk m_snoozes;
    PagePaper m_paper;
    AlertHead *m_head;
    BusyLine *m_busy;
    AlertView *m_view;
    EmptyNote *m_empty;
    bool m_isRead = false; ///< the alerts of the file are known
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/reminder_text.h"
#include "ui/main_window/shown_reminders.h"
#include "ui/main_window/silenced_files.h"

#include <QObject>

namespace core {
class AlertModel;
}

namespace ui {

class AsOfClock;
class Band;
class FileDesk;

/// The reminder of the day in the band: what has become late, by unit, what is due soon, and what
/// the reminder ladder says. The first two stand until they are put away for the day; a step of
/// the ladder is said at one start of the program alone.
class ReminderBand final : public QObject
{
    Q_OBJECT

public:
    /// What the band speaks of; the references must outlive it.
    struct Context
    {
        Band &band;
        const FileDesk &desk;
        const AsOfClock &clock;
        const core::AlertModel &alerts;
    };

    explicit ReminderBand(const Context &context, QObject *parent = nullptr);

    /// What was remembered.
    void setSilenced(const SilencedFiles &files);
    void setShown(const ShownReminderList &shown) { m_shown = shown; }

    /// The last day before today on which the reminders of the open file were shown.
    [[nodiscard]] QDate shownBefore() const;

    /// After the alerts, the file, the day or the language have changed.
    void update();

Q_SIGNALS:
    /// The reminder of this file is not wanted again today; to be remembered.
    void silenced(const ui::SilencedFiles &files);

    /// Reminders have been shown; to be remembered.
    void shown(const ui::ShownReminderList &shown);

    /// The list of reminders is to be shown.
    void listWanted();

private:
    void silence();
    [[nodiscard]] bool isSilenced() const;
    void noticeStart();
    [[nodiscard]] LadderCount freshCount() const;
    void remember();

    Context m_context;
    SilencedFiles m_silenced;
    ShownReminderList m_shown;
    QString m_path; ///< file whose start was noticed; empty = none is open
    QDate m_day; ///< day on which it was
    QStringList m_earlier; ///< said that day before that start
};

} // namespace ui

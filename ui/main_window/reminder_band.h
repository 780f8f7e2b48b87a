// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/silenced_files.h"

#include <QObject>

namespace core {
class AlertModel;
}

namespace ui {

class AsOfClock;
class Band;
class FileDesk;

/// The reminder of the day in the band: what has become late, by unit, and what is due soon. Once
/// a day for each file.
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

    /// After the alerts, the file, the day or the language have changed.
    void update();

Q_SIGNALS:
    /// The reminder of this file is not wanted again today; to be remembered.
    void silenced(const ui::SilencedFiles &files);

private:
    void silence();
    [[nodiscard]] bool isSilenced() const;

    Context m_context;
    SilencedFiles m_silenced;
};

} // namespace ui

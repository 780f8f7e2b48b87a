// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/backup_keeper.h"

#include <QObject>
#include <QTime>

#include <optional>

namespace ui {

class Editor;
class StatusLine;

/// What the status line says of writing: how much is under way, when the last change was saved, or
/// that one could not be saved.
class SaveStatus final : public QObject
{
    Q_OBJECT

public:
    /// What it listens to and where it speaks; the references must outlive it.
    struct Context
    {
        Editor &editor;
        StatusLine &line;
        const core::Clock &clock;
        const core::BackupKeeper &keeper;
    };

    explicit SaveStatus(const Context &context, QObject *parent = nullptr);

    /// Another file is open, or none: what was said holds no more.
    void reset();

    /// Says it again, after the language has changed.
    void update();

private:
    void noteSaved();
    [[nodiscard]] QString backupText() const;
    void noteRefused(const core::Error &error);

    Context m_context;
    QTime m_savedAt; ///< local; invalid = nothing has been written yet
    std::optional<core::ErrorKind> m_trouble; ///< why the last write did not reach the file
};

} // namespace ui

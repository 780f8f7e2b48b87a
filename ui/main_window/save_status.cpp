// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/save_status.h"

#include "core/wording/error_text.h"
#include "ui/edits/editor.h"
#include "ui/main_window/status_line.h"

#include <QLocale>

namespace ui {

SaveStatus::SaveStatus(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_context.editor, &Editor::written, this, &SaveStatus::noteSaved);
    connect(&m_context.editor, &Editor::refused, this, &SaveStatus::noteRefused);
    connect(&m_context.editor, &Editor::pendingCountChanged, this, &SaveStatus::update);
    connect(&m_context.keeper, &core::BackupKeeper::backedUp, this, &SaveStatus::update);
}

void SaveStatus::reset()
{
    m_savedAt = {};
    m_trouble.reset();
    update();
}

void SaveStatus::noteSaved()
{
    m_savedAt = m_context.clock.now().toLocalTime().time();
    m_trouble.reset();
}

void SaveStatus::noteRefused(const core::Error &error)
{
    // What the user typed wrongly is said where it was typed; here only trouble with the file.
    if (core::exitCodeOf(error.kind) == core::ExitCode::FileUnusable)
        m_trouble = error.kind;
}

/// The time of today's, the day of an older one.
QString SaveStatus::backupText() const
{
    const std::optional<QDateTime> &newest = m_context.keeper.newest();
    if (!newest)
        return {};
    const bool isOfToday = newest->date() == m_context.clock.now().toLocalTime().date();
    return tr("Backup %1")
        .arg(isOfToday ? QLocale().toString(newest->time(), tr("hh:mm"))
                       : newest->date().toString(Qt::ISODate));
}

void SaveStatus::update()
{
    m_context.line.setBackedUp(backupText());
    const int pending = m_context.editor.pendingCount();
    StatusLine &line = m_context.line;
    if (pending > 0)
        return line.setSaved(tr("Writing %1…").arg(pending));
    if (m_trouble)
        return line.setNotSaved(*m_trouble == core::ErrorKind::DiskFull
                                    ? tr("Not saved: the disk is full")
                                    : tr("Not saved"));
    line.setSaved(m_savedAt.isValid()
                      ? tr("Saved %1").arg(QLocale().toString(m_savedAt, tr("hh:mm")))
                      : QString());
}

} // namespace ui

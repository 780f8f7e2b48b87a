// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

namespace ui {

/// What the reminders of a file said last: kept for each user, as showing them changes no file and
/// every seat is to see them once.
struct ShownReminders
{
    QString path; ///< of the file
    QDate day; ///< day they were shown last
    QDate before; ///< day they were shown before that; invalid = never
    QStringList steps; ///< what was said on that day: task and step each

    bool operator==(const ShownReminders &) const = default;
};

/// The files shown last, the newest first.
using ShownReminderList = QList<ShownReminders>;

/// The last day before @p today on which the reminders of @p path were shown; invalid = never.
[[nodiscard]] QDate shownBefore(const ShownReminderList &shown, const QString &path, QDate today);

/// What has been said of @p path on @p today.
[[nodiscard]] QStringList shownOn(const ShownReminderList &shown, const QString &path, QDate today);

/// @p shown after @p steps of @p path have been said on @p today; the oldest files are forgotten.
[[nodiscard]] ShownReminderList
withShown(ShownReminderList shown, const QString &path, QDate today, const QStringList &steps);

} // namespace ui

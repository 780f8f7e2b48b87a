// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/shown_reminders.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kMostFiles = 20;

ShownReminders entryOf(const ShownReminderList &shown, const QString &path)
{
    const auto entry
        = std::find_if(shown.cbegin(), shown.cend(), [&path](const ShownReminders &each) {
              return each.path == path;
          });
    return entry == shown.cend() ? ShownReminders {path, {}, {}, {}} : *entry;
}

} // namespace

QDate shownBefore(const ShownReminderList &shown, const QString &path, QDate today)
{
    const ShownReminders entry = entryOf(shown, path);
    return entry.day < today ? entry.day : entry.before;
}

QStringList shownOn(const ShownReminderList &shown, const QString &path, QDate today)
{
    const ShownReminders entry = entryOf(shown, path);
    return entry.day == today ? entry.steps : QStringList();
}

ShownReminderList
withShown(ShownReminderList shown, const QString &path, QDate today, const QStringList &steps)
{
    const ShownReminders entry {
        path, today, shownBefore(shown, path, today), shownOn(shown, path, today) + steps};
    shown.removeIf([&path](const ShownReminders &each) { return each.path == path; });
    shown.prepend(entry);
    if (shown.size() > kMostFiles)
        shown.resize(kMostFiles);
    return shown;
}

} // namespace ui

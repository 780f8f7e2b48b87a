// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/column_mappings.h"
#include "ui/ledger/table_setups.h"
#include "ui/main_window/recent_file.h"
#include "ui/main_window/shown_reminders.h"
#include "ui/main_window/silenced_files.h"
#include "ui/printing/page_setup.h"

#include <QSettings>
#include <QVariant>

namespace app {

/// Everything the program remembers for a user between two runs; nothing of it is needed to read a
/// file.
enum class SettingKey
{
    WindowGeometry,
    LastFile, ///< path of the file that was open last; empty = none
    RecentFiles,
    Operator, ///< name of the person at the keyboard
    Theme, ///< key of ui::ThemeChoice
    Scale, ///< of everything on the screen, per cent
    Language, ///< as Translators names it; empty = never chosen
    SilencedFiles, ///< day and paths of ui::SilencedFiles
    ShownReminders, ///< ui::ShownReminderList
    PageSetups, ///< ui::PageSetups
    WallCharts, ///< how those of them are spread and coloured that are wall charts
    TableSetups, ///< ui::TableSetups
    TableRows, ///< heights of rows in them
    ColumnMappings, ///< ui::ColumnMappings
    TableZoom, ///< of the table of 台账, per cent
    Timeline, ///< ui::TimelineSetup as a text
    Printer ///< name of the printer chosen last; empty = the system's
};

/// The settings of a user, in an INI file in the folder the desktop has for configuration.
class Settings
{
public:
    Settings();

    /// @param path of the INI file.
    explicit Settings(const QString &path);

    /// Path of the INI file.
    [[nodiscard]] QString path() const { return m_settings.fileName(); }

    [[nodiscard]] QVariant value(SettingKey key) const;
    void setValue(SettingKey key, const QVariant &value);

    [[nodiscard]] QList<ui::RecentFile> recentFiles() const;
    void setRecentFiles(const QList<ui::RecentFile> &files);

    [[nodiscard]] ui::SilencedFiles silencedFiles() const;
    void setSilencedFiles(const ui::SilencedFiles &files);

    [[nodiscard]] ui::ShownReminderList shownReminders() const;
    void setShownReminders(const ui::ShownReminderList &shown);

    [[nodiscard]] ui::PageSetups pageSetups() const;
    void setPageSetups(const ui::PageSetups &setups);

    [[nodiscard]] ui::TableSetups tableSetups() const;
    void setTableSetups(const ui::TableSetups &setups);

    [[nodiscard]] ui::ColumnMappings columnMappings() const;
    void setColumnMappings(const ui::ColumnMappings &mappings);

private:
    [[nodiscard]] core::WallChartSetup wallChart(const QString &document) const;

    QSettings m_settings;
};

} // namespace app

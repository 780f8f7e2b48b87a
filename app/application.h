// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/settings.h"
#include "app/settings_form.h"
#include "core/base/id_source.h"
#include "core/calendar/work_calendar.h"
#include "ui/main_window/main_window.h"
#include "ui/prompts/widget_prompts.h"
#include "ui/style/theme_switch.h"

namespace app {

/// Opens the window on what the command line names (`duban [--as-of DATE] [FILE]`) and runs until
/// it is closed. Returns the exit code of the program.
[[nodiscard]] int runWindow(int argc, char **argv);

/// The program with a window: ties what it remembers to the window. Members are made in this order
/// and go in the reverse one. Needs a QApplication.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// @param clock and @p settings must outlive the application.
    Application(const core::Clock &clock, Settings &settings);

    [[nodiscard]] ui::MainWindow &window() { return m_window; }

    /// Shows the window as it was left.
    void show();

    /// Opens @p path; without one the file that was open last, if it is still there.
    void openFirst(const QString &path);

    /// Ends the program as closing the window does, whatever box is open; asks nothing.
    void end();

private:
    void connectLanguage();
    void useLanguage(const QString &language);
    void connectTheme();
    void connectSettings();
    void use(const Preferences &chosen);
    void restore();
    void remember();
    void rememberFile(const QString &path);

    Settings &m_settings;
    Translators m_translators;
    ui::ThemeSwitch m_theme;
    const core::Clock &m_clock;
    core::TimeOrderedIdSource m_ids;
    ui::WidgetPrompts m_prompts;
    ui::MainWindow m_window;
};

} // namespace app

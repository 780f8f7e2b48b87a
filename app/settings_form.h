// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "ui/prompts/form.h"
#include "ui/style/theme_switch.h"

namespace app {

/// What users choose for themselves; it changes nothing in a file.
struct Preferences
{
    QString language; ///< as Translators names it
    ui::ThemeChoice theme = ui::ThemeChoice::System;
    int scale = 100; ///< per cent, one of screenScales()

    bool operator==(const Preferences &) const = default;
};

/// Asks for them, and shows which fonts are really used and where the program keeps its files.
/// @param paths of the program's own files, with a name before each.
/// @param chosen is called with what was chosen.
[[nodiscard]] ui::Form settingsForm(const Preferences &current,
                                    const QStringList &paths,
                                    std::function<void(const Preferences &)> chosen);

/// The fonts of screen and paper, one a line, each with what stands in for it.
[[nodiscard]] QStringList fontsInUse();

/// The program's own files and folders, one a line.
[[nodiscard]] QStringList pathsInUse(const Settings &settings);

/// Where backups lie, when they are made and how long they are kept, one a line.
[[nodiscard]] QStringList backupFacts();

} // namespace app

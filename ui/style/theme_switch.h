// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"
#include "ui/drawing/palette.h"

#include <QObject>

namespace ui {

/// What the user wants to see.
enum class ThemeChoice
{
    System, ///< as the desktop, also when it changes
    Light,
    Dark
};

/// Gives the application the palette of the theme chosen and keeps it when the desktop's changes.
class ThemeSwitch final : public QObject
{
    Q_OBJECT

public:
    /// @param application tells of changes of the system's palette; must outlive the switch.
    explicit ThemeSwitch(QObject &application, QObject *parent = nullptr);

    /// Takes effect at once, on every window.
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_isApplying = false;
};

} // namespace ui

namespace core {

template <> struct EnumKeys<ui::ThemeChoice>
{
    static constexpr EnumKeyTable<ui::ThemeChoice, 3> values {{
        {ui::ThemeChoice::System, QLatin1String("system")},
        {ui::ThemeChoice::Light, QLatin1String("light")},
        {ui::ThemeChoice::Dark, QLatin1String("dark")},
    }};
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme_switch.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace ui {

namespace {

/// The theme of the desktop. An application that has set its own palette is not told the desktop's
/// any more, so it is put back for a moment; QStyleHints::colorScheme() exists from Qt 6.5 only.
Theme systemTheme()
{
    QApplication::setPalette(QPalette());
    return themeOf(QApplication::palette());
}

Theme themeFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return systemTheme();
    case ThemeChoice::Light: return Theme::Light;
    case ThemeChoice::Dark: return Theme::Dark;
    }
    Q_UNREACHABLE();
}

} // namespace

ThemeSwitch::ThemeSwitch(QObject &application, QObject *parent)
    : QObject(parent)
{
    // By a pointer: clazy 1.11 ends in a fault of its own at a reference.
    QObject *source = &application;
    source->installEventFilter(this);
    apply();
}

void ThemeSwitch::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_isApplying)
        apply();
    return QObject::eventFilter(watched, event);
}

void ThemeSwitch::apply()
{
    const QScopedValueRollback guard(m_isApplying, true);
    QApplication::setPalette(paletteFor(themeFor(m_choice)));
}

} // namespace ui

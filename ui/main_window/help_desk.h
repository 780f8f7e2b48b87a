// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace ui {

class Actions;
class ManualWindow;
class Prompts;

/// The menu 帮助: the manual, opened at the page in front, the first five minutes, keys, about.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    /// What the desk works with; the references must outlive it.
    struct Context
    {
        const core::Clock &clock;
        Prompts &prompts;
        const Actions &actions;
        QWidget &window; ///< the manual belongs to it
        std::function<QString()> chapter; ///< of the page in front
    };

    explicit HelpDesk(const Context &context, QObject *parent = nullptr);

private:
    void openManual(const QString &chapter);

    Context m_context;
    QPointer<ManualWindow> m_manual; ///< made when it is first asked for
};

} // namespace ui

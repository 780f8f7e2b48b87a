// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/sample_copy.h"
#include "ui/style/background.h"

#include <QObject>

#include <optional>

namespace ui {

class FileDesk;
class Prompts;

/// Opens samples: makes a copy of the user's own and opens that.
class SampleDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; the references must outlive it.
    struct Context
    {
        FileDesk &desk;
        Prompts &prompts;
        const core::Clock &clock; ///< of the machine: samples are laid out on the day it is
        core::IdSource &ids;
        const core::WorkCalendar &calendar;
        core::Actor actor;
        QString folder; ///< where copies go; empty = that of the program's own data
    };

    explicit SampleDesk(const Context &context, QObject *parent = nullptr);

    void open(const Sample &sample);

    /// Who is written into the log of the copies.
    void setOperator(const QString &name) { m_context.actor.person = name; }

    /// The sample that is open; nothing once another file is.
    [[nodiscard]] const std::optional<SampleCopy> &current() const { return m_current; }

Q_SIGNALS:
    /// A copy is open: it should be looked at on @p asOf (invalid = today).
    void opened(QDate asOf);

private:
    void noteOpened();

    Context m_context;
    std::optional<SampleCopy> m_waiting; ///< is being opened
    std::optional<SampleCopy> m_current;
    Background m_background;
};

} // namespace ui

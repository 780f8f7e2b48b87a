// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "ui/prompts/ledger_form.h"

#include <QObject>

#include <optional>

namespace core {
struct Error;
}

namespace ui {

class FileDesk;
class Prompts;

/// Makes a new file with a ledger that has no tasks yet: asks for unit, year, person and sections,
/// then where to save.
class LedgerMaker final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; the references must outlive it.
    struct Context
    {
        FileDesk &desk;
        Prompts &prompts;
        core::IdSource &ids;
        const core::Clock &clock;
    };

    explicit LedgerMaker(const Context &context, QObject *parent = nullptr);

    /// @param person who is at the keyboard as far as it is known.
    void ask(const QString &person);

Q_SIGNALS:
    /// The form named the person at the keyboard.
    void personNamed(const QString &person);

    /// The ledger is in the file.
    void made();

private:
    void askWhereToSave(const LedgerForm &form);
    void fillOpened();
    void tell(const core::Error &error);

    Context m_context;
    std::optional<LedgerForm> m_waiting; ///< to be written once the new file is open
};

} // namespace ui

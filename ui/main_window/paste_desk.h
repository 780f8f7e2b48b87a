// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

class QMimeData;
class QShortcut;
class QWidget;

namespace ui {

class Actions;
class FileActions;
class TableImport;

/// Brings in what was copied in another program: from the menu, and by the key that pastes wherever
/// nothing else is pasted.
class PasteDesk final : public QObject
{
    Q_OBJECT

public:
    /// What is needed for it; the references must outlive the desk.
    struct Context
    {
        const Actions &actions;
        TableImport &import;
        FileActions &files;
        const core::Clock &clock;
        QWidget &window; ///< in which the key is pressed
    };

    explicit PasteDesk(const Context &context, QObject *parent = nullptr);

    /// Whether the key that pastes brings in a table, as nothing else is pasted there.
    void setKeyEnabled(bool isEnabled);

    /// Opens or imports a file that was copied; imports a table.
    void take(const QMimeData &data);

private:
    void paste();

    Context m_context;
    QShortcut *m_key; ///< owned by the window
};

} // namespace ui

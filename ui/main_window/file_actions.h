// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/prompts/prompts.h"

#include <QObject>

namespace ui {

class Actions;
class FileDesk;
class TableImport;
struct DroppedFiles;

/// What the menu 文件 does: ask which file, then have it opened, made, imported, copied or closed.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    /// What the actions work on; the references must outlive them.
    struct Context
    {
        const Actions &actions;
        FileDesk &desk;
        TableImport &import;
        Prompts &prompts;
        const core::Clock &clock;
    };

    explicit FileActions(const Context &context, QObject *parent = nullptr);

    void open(const QString &path);

    /// Opens a ledger; imports a table, into the open file or into a new one.
    void take(const DroppedFiles &files);

Q_SIGNALS:
    /// Something was done that the status bar should say.
    void reported(const QString &text);

private:
    void chooseLedger();
    void chooseTable(bool isForNewFile);
    void backUp();
    void writeBackup(const QString &path);

    Context m_context;
};

} // namespace ui

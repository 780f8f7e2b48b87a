// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/edits/editor.h"
#include "ui/prompts/form.h"
#include "ui/style/background.h"

namespace ui {

class Prompts;

/// Attaches files to a task as its evidence, whatever state it is in: asks for them, reads them in
/// the background, and keeps them in the file as one step to undo.
class EvidenceAttaching final : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive this object.
    struct Context
    {
        const core::LedgerModel &model;
        Editor &editor;
        Prompts &prompts;
    };

    explicit EvidenceAttaching(const Context &context, QObject *parent = nullptr);

    /// Asks for the files of @p task.
    void ask(core::Id task);

Q_SIGNALS:
    /// NotFound while the texts of the task are not loaded.
    void failed(const core::Error &error);

private:
    void readAndWrite(core::Id task, const QStringList &paths, const FormAnswer &done);

    Context m_context;
    Background m_background;
};

} // namespace ui

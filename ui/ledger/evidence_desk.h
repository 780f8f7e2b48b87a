// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment.h"
#include "core/store/store_thread.h"
#include "ui/style/background.h"

#include <QTemporaryDir>

#include <memory>

namespace ui {

class Prompts;

/// Shows attachments in the programs the system has for them: each as a copy of its own that only
/// its owner can read and nobody can write, gone when the program ends. What may hold programs is
/// opened after a question only. Source: trust.md T9.
class EvidenceDesk final : public QObject
{
    Q_OBJECT

public:
    /// @param store, @p prompts must outlive the desk.
    EvidenceDesk(core::StoreThread &store, Prompts &prompts);

    void open(const core::Attachment &attachment);

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    void fetch(const core::Attachment &attachment);
    void copyAndShow(const core::Attachment &attachment, const QByteArray &bytes);

    core::StoreThread &m_store;
    Prompts &m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder; ///< made with the first copy
    Background m_background;
};

} // namespace ui

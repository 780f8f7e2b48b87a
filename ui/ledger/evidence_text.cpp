// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/evidence_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::EvidenceTexts)
};

} // namespace

QString attachmentText(const core::Attachment &attachment)
{
    const QString size
        = QLocale::c().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat);
    //: %1: name of a file, %2: its size
    return EvidenceTexts::tr("%1 (%2)").arg(attachment.name, size);
}

} // namespace ui

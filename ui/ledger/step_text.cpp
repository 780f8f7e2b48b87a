// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/step_text.h"

#include "core/wording/terms.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct StepTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::StepTexts)
};

QString headline(const core::Event &event)
{
    const QString step = core::termOf(event.kind);
    if (core::movesDeadline(event.kind) || !event.newPhrase.isEmpty())
        return StepTexts::tr("%1: %2 → %3").arg(step, event.oldPhrase, event.newPhrase);
    //: %1: Close and strike off, %2: the closing number
    return event.closingNumber.isEmpty() ? step
                                         : StepTexts::tr("%1 %2").arg(step, event.closingNumber);
}

} // namespace

QString stepText(const core::Event &event)
{
    QStringList lines {headline(event)};
    const std::pair<QString, QString> parts[] {
        {StepTexts::tr("Reason: %1"), event.reason},
        {StepTexts::tr("Verified by %1"), event.verifiedBy},
        {StepTexts::tr("Opinion: %1"), event.opinion},
        {core::tellsRisk(event.kind) ? StepTexts::tr("Said by %1") : StepTexts::tr("Decided by %1"),
         event.decidedBy},
        {StepTexts::tr("Document: %1"), event.document},
        {StepTexts::tr("Evidence: %1"), event.evidence},
        {QStringLiteral("%1"), event.note}};
    for (const auto &[pattern, text] : parts) {
        if (!text.isEmpty())
            lines.append(QString(pattern).replace(QStringLiteral("%1"), text));
    }
    return lines.join(u'\n');
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/ledger.h"

#include <QJsonArray>

namespace core {

/// A ledger written as JSON: one object with "office", "as_of", "ledger", "units", "people" and
/// "tasks". Records are objects of their fields by name, lists of a task stand in it under the
/// names that `duban export` writes; tasks with "tasks" in them are objectives. Units and persons
/// are named instead of numbered, days may be distances (LaidDay), "quote" holds the sentence of a
/// source word for word. Only the head is understood here; draftDocument() reads the rest.
struct LedgerDocument
{
    QString office; ///< full name; never empty
    QDate asOf; ///< the day to look at it on; invalid = the day it is opened
    Ledger ledger; ///< without id
    QJsonArray units;
    QJsonArray people;
    QJsonArray tasks;

    bool operator==(const LedgerDocument &) const = default;
};

/// Reads @p path. Error kinds: InputMissing, InputUnreadable, InputEmpty, InputTooLarge,
/// InputDamaged.
[[nodiscard]] Result<LedgerDocument> readLedgerDocument(const QString &path);

/// Reads @p bytes; @p subject is what errors call them. Error kind: InputDamaged.
[[nodiscard]] Result<LedgerDocument> ledgerDocument(const QByteArray &bytes,
                                                    const QString &subject);

} // namespace core

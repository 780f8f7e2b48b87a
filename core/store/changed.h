// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/records/record_source.h"

#include <QHash>
#include <QMetaType>
#include <QSet>

namespace core {

/// What a change did to the records of one kind.
struct ChangedIds
{
    QList<Id> inserted;
    QList<Id> updated;
    QList<Id> removed;

    bool operator==(const ChangedIds &) const = default;
};

/// The one message from the store: what has just been written, after it has been written.
struct Changed
{
    ChangeNumber number = 0;
    ChangeKind kind = ChangeKind::Edit;
    bool everything = false; ///< more than 5,000 tasks, or another process: read all again
    QHash<RecordKind, ChangedIds> records; ///< empty when everything
    QSet<Id> tasks; ///< tasks changed, themselves or in what they own; empty when everything
    /// Of no more than kMostWritten records what they were and are, whole and in the order they
    /// were written; empty of more.
    QList<RecordChange> written {};

    /// A few edits at once; what follows from more is better read than handed around.
    static constexpr int kMostWritten = 100;

    bool operator==(const Changed &) const = default;
};

} // namespace core

Q_DECLARE_METATYPE(core::Changed)

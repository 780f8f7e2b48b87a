// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_kind.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace core {

/// What is read of tasks and of what they own. By itself: the tasks alone, whole.
struct BundleParts
{
    QSet<RecordKind> owned {}; ///< kinds of records of a TaskBundle
    /// The fields that are read of the records of a kind, besides "id" and "task", by their names
    /// in fieldsOf(); the others are empty. A kind that is not named is read whole.
    QHash<RecordKind, QSet<QString>> fields {};

    bool operator==(const BundleParts &) const = default;
};

} // namespace core

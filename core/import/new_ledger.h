// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/record_source.h"

#include <QStringList>

namespace core {

/// What somebody says of a ledger that begins without tasks.
struct NewLedger
{
    QString title; ///< never empty
    int year = 0;
    QStringList
        units; ///< sections and institutions of the office; those known are left as they are
};

/// The change that puts @p wanted into @p file. Error kinds: InvalidValue, and those of
/// RecordSource.
[[nodiscard]] Result<ChangeSet>
newLedger(const NewLedger &wanted, const RecordSource &file, IdSource &ids);

/// The names in @p text, one a line as they are pasted: no blanks round them, no empty ones, each
/// once.
[[nodiscard]] QStringList namesIn(const QString &text);

} // namespace core

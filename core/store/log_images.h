// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_delta.h"

namespace core {

/// The two texts a row of the log keeps, as they are stored: JSON, absent for a side that is not
/// there.
///
/// An edit has on each side an object of its changed fields; an insert or removal on its one side
/// an object of lists by kind, `{"task": [{…}], "measure": [{…}, …]}`, in which absent and empty
/// fields are left out.
struct LogImages
{
    QVariant before;
    QVariant after;

    bool operator==(const LogImages &) const = default;
};

/// The images of one row: deltas as endOfLogRow() keeps them together.
[[nodiscard]] LogImages imagesOf(const QList<RecordDelta> &row);

/// The deltas of a row of kind @p kind about record @p id. FileDamaged if the texts say no change.
[[nodiscard]] Result<QList<RecordDelta>> deltasIn(RecordKind kind, Id id, const LogImages &images);

} // namespace core

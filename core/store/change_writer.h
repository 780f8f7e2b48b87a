// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_log.h"
#include "core/store/changed.h"

namespace core {

/// Bytes of attachments by contentKey().
using Contents = QHash<QString, QByteArray>;

/// Writes @p deltas, the bytes they refer to and their log in one transaction: all or nothing.
/// Every record is validated as it comes to stand in the table; every field that changes must still
/// have its before value. Error kinds of Store::apply.
[[nodiscard]] Result<Changed> writeChange(const Connection &connection,
                                          const ChangeHead &head,
                                          const QList<RecordDelta> &deltas,
                                          const Contents &contents = {});

/// InvalidValue (arguments: field, fault) for the first fault of @p record that @p before, the
/// record as it was, did not have.
[[nodiscard]] Result<void> checkValid(const Record &record, const RecordImage &before = {});

} // namespace core

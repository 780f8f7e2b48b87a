// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/text_question.h"

namespace core {

class Connection;

/// RecordSource::texts. Error kinds: those of RowCursor.
[[nodiscard]] Result<void>
readTexts(const Connection &connection, const TextQuestion &question, const TextVisitor &visit);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pinyin_readings.h"
#include "core/records/column_field.h"
#include "core/records/record_kind.h"

#include <QSet>

namespace core {

/// What of a TaskBundle, besides the task, the values of a column are made of; for Light and
/// Remaining those of the light of an entry.
[[nodiscard]] QSet<RecordKind> partsOf(ColumnField field);

/// How the texts of a column are read aloud: names of persons have readings of their own.
[[nodiscard]] PinyinKind pinyinKindOf(ColumnField field);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pinyin_readings.h"
#include "core/records/bundle_parts.h"
#include "core/records/column_field.h"

#include <optional>

namespace core {

/// A text of a record, by the name of its field.
struct NamedField
{
    RecordKind kind;
    const char *name;
};

/// The one field that a column shows of every record of a kind; none if there is more to it.
[[nodiscard]] std::optional<NamedField> namedField(ColumnField field);

/// What the values of columns are made of; for Light and Remaining what the light of an entry is
/// made of. Of tasks, measures and outcomes their named texts alone.
[[nodiscard]] BundleParts partsOf(const QList<ColumnField> &fields);

/// How the texts of a column are read aloud: names of persons have readings of their own.
[[nodiscard]] PinyinKind pinyinKindOf(ColumnField field);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace core {

/// Any record as JSON: every field under its name, ids as strings of digits, what is absent as
/// null.
[[nodiscard]] QJsonObject recordJson(const Record &record);

/// The names of the fields of @p kind, in the order of the record.
[[nodiscard]] QStringList recordColumns(RecordKind kind);

/// A text as JSON: null when empty.
[[nodiscard]] QJsonValue textJson(const QString &text);

/// A day as JSON: yyyy-MM-dd, null when there is none.
[[nodiscard]] QJsonValue dateJson(QDate day);

/// A figure as JSON, null when there is none.
[[nodiscard]] QJsonValue numberJson(std::optional<int> number);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/sheet_form.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core {

inline constexpr int kLastFormColumn = 16'383; ///< of a sheet, from 0
inline constexpr int kLastFormRow = 1'048'576; ///< of a sheet, from 1

/// Whether @p column can be one of a sheet, counted from 0.
[[nodiscard]] constexpr bool isFormColumn(int column)
{
    return column >= 0 && column <= kLastFormColumn;
}

/// The parts that the forms of sheets and of tasks have in common, as JSON. Keys are short: large
/// ledgers have many.
[[nodiscard]] QJsonValue writtenJson(const WrittenText &written);
[[nodiscard]] WrittenText writtenFromJson(const QJsonValue &json);
[[nodiscard]] QJsonArray areasJson(const QList<FormArea> &areas);
/// Leaves out what no sheet can have.
[[nodiscard]] QList<FormArea> areasFromJson(const QJsonValue &json);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/sheet_form.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core {

/// The parts that the forms of sheets and of tasks have in common, as JSON. Keys are short: large
/// ledgers have many.
[[nodiscard]] QJsonValue writtenJson(const WrittenText &written);
[[nodiscard]] WrittenText writtenFromJson(const QJsonValue &json);
[[nodiscard]] QJsonArray areasJson(const QList<FormArea> &areas);
[[nodiscard]] QList<FormArea> areasFromJson(const QJsonValue &json);

} // namespace core

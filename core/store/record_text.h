// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/fields.h"

#include <QString>

namespace core {

// What is written into the log is JSON, letter by letter what QJsonDocument makes of it and
// jsonText() of that. Of a large import it is most of what is written, and an object for every
// record takes several times as long as its text.

/// Appends @p text to @p json as a string.
void appendJson(QString &json, QStringView text);

/// Appends @p value of @p field to @p json as a member of an object: "name":value, null for an
/// absent one.
void appendJson(QString &json, const Field &field, const QVariant &value);

/// Appends what @p record says to @p json as an object: fields by name, in the order of these;
/// absent values and empty texts are left out.
void appendJson(QString &json, const Record &record);

} // namespace core

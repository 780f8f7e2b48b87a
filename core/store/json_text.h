// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>

namespace core {

/// A JSON document as text that reads back exactly: Qt's reader drops a byte order mark at the
/// start of a string unless it is escaped.
[[nodiscard]] QString jsonText(const QJsonDocument &document);

} // namespace core

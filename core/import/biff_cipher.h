// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace core {

/// The records of @p stream in plain bytes, where they are encrypted with the password that Excel
/// and WPS set by themselves when a user protects nothing but the structure of a workbook: whoever
/// opens such a file is asked for none. None where the password is another one, or the encryption
/// not the one of Excel 97 to 2003. Source: [MS-XLS] 2.2.10, [MS-OFFCRYPTO] 2.3.6.
[[nodiscard]] std::optional<QByteArray> withoutStructurePassword(QByteArrayView stream);

} // namespace core

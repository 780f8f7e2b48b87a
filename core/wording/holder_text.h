// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace core {

/// Who has a file open, as far as that is known: "张某（办公室一号机）", the machine alone, or
/// another program.
[[nodiscard]] QString holderName(const QString &person, const QString &machine);

/// A moment of the local day, the same in every language: "2026-11-28 09:12". Empty if @p at is
/// invalid.
[[nodiscard]] QString momentText(const QDateTime &at);

/// Who wrote something and when: "李红 2026-11-28 09:12", or when alone.
[[nodiscard]] QString writerText(const QString &who, const QDateTime &at);

} // namespace core

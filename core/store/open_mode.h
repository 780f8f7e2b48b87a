// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// What a ledger file is opened for.
enum class OpenMode
{
    ReadWrite,
    ReadOnly
};

} // namespace core

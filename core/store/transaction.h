// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core {

class Connection;

/// A transaction that is taken back when it goes out of scope without a commit().
class Transaction final
{
public:
    enum class Kind
    {
        Read, ///< one state of the file for several questions
        Write ///< the only writer, from the beginning
    };

    /// Begins; FileLocked if another program holds the file for longer than two seconds. Within a
    /// transaction that is under way, one that reads is a part of it.
    [[nodiscard]] static Result<Transaction> begin(const Connection &connection, Kind kind);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    /// Ends it for good. After an error nothing of it is there.
    [[nodiscard]] Result<void> commit();

private:
    Transaction();
    explicit Transaction(const Connection &connection);

    const Connection *m_connection; ///< null where there is nothing to end
};

} // namespace core

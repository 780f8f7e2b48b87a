// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace core {

/// Either the value asked for or the Error that says why there is none.
///
/// tl::expected carries no [[nodiscard]], so every function that returns a Result is declared
/// [[nodiscard]] itself; tests/checks refuses one that is not.
template <typename T> using Result = tl::expected<T, Error>;

/// Builds the failing side of a Result: `return fail(ErrorKind::FileMissing, path);`.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// @overload
[[nodiscard]] inline tl::unexpected<Error>
fail(ErrorKind kind, QString subject = {}, QString detail = {})
{
    return fail(Error {kind, std::move(subject), {}, std::move(detail)});
}

} // namespace core

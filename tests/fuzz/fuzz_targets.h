// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace tests {

/// A reader that takes any bytes. Beside what the sanitizers find, it ends the program where the
/// answer is neither tables within their limits nor an error of the input.
struct FuzzTarget
{
    const char *name; ///< of its folder in tests/fuzz/corpus
    void (*run)(const QByteArray &bytes);
};

/// One for each reader: delimited, html, xlsx, xls, ods, docx, xml, package.
[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

} // namespace tests

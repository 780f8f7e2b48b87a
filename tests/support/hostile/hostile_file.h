// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace tests {

/// A file that is large when unpacked or can be said in a line, so that it is made when a test
/// needs it. What an import makes of it stands in tests/data/import/hostile/manifest.json.
struct HostileFile
{
    const char *name;
    std::function<bool(const QString &path)> write; ///< writes it anew; whether that succeeded
};

/// Workbooks whose XML is hostile.
[[nodiscard]] QList<HostileFile> hostileWorkbooks();

/// Zip packages that are hostile before their parts are read.
[[nodiscard]] QList<HostileFile> hostilePackages();

/// Word documents and OpenDocument spreadsheets.
[[nodiscard]] QList<HostileFile> hostileDocuments();

/// Web pages.
[[nodiscard]] QList<HostileFile> hostilePages();

/// Delimited text, and what is no table at all.
[[nodiscard]] QList<HostileFile> hostileTexts();

/// Writes @p bytes to a new file.
[[nodiscard]] bool writeBytes(const QString &path, const QByteArray &bytes);

} // namespace tests

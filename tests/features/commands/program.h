// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// How a run of the program ended; the exit code is −1 if it crashed or did not end.
struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// The built program, and what it is to know of the world around it: no display, the home of its
/// user and the language of its texts.
[[nodiscard]] QString programPath();
[[nodiscard]] QProcessEnvironment programEnvironment(const QString &home, const QString &language);

/// Runs the built duban with @p arguments: no display, a home of its own, texts in English unless
/// @p language (LC_MESSAGES) says otherwise; all else is of the place that LC_ALL names.
[[nodiscard]] Run runDuban(const QStringList &arguments,
                           const QString &language = QStringLiteral("C.UTF-8"));

/// Runs it for the user whose home is @p home.
[[nodiscard]] Run runDubanAt(const QString &home, const QStringList &arguments);

/// Runs it with no more than @p bytes of memory of its own, if the sanitizers' does not count.
[[nodiscard]] Run runDubanWithin(qint64 bytes, const QStringList &arguments);

/// The words of @p line, "%1" … standing for @p values: words("list %1 --what tasks", {path}).
[[nodiscard]] QStringList words(const char *line, const QStringList &values = {});

/// Writes @p bytes to a new file or over an old one.
void writeFile(const QString &path, const QByteArray &bytes);

/// The published annex in the form of @p suffix, as a workbook and as a text table.
[[nodiscard]] QString daying(const char *suffix);
[[nodiscard]] QString dayingWorkbook();
[[nodiscard]] QString dayingTable();

/// What a run wrote, as JSON; empty if it is no object or no list.
[[nodiscard]] QJsonObject objectOf(const Run &run);
[[nodiscard]] QJsonArray listOf(const Run &run);

/// A folder of its own with the imported annex in it.
class ImportedFile
{
public:
    ImportedFile();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.duban")); }
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString other(const QString &name) const { return m_folder.filePath(name); }

    /// Lists from the file as JSON.
    [[nodiscard]] QJsonArray list(const QString &what, const QStringList &options = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace tests

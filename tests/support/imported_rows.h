// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_issue.h"
#include "core/records/record_source.h"

#include <QJsonArray>
#include <QStringList>

namespace tests {

/// The leaf tasks of every ledger in their order, each in one line: what is not empty of it as
/// "field=text", the fields sorted, the entries of a list between " / ".
[[nodiscard]] QStringList importedRows(const core::RecordSource &file);

/// What a person wrote down of a file to be imported (tests/data/import/README.md): its columns
/// and rows as importedRows() tells them.
class ExpectedImport
{
public:
    /// Reads @p path, which must be such a file.
    [[nodiscard]] static ExpectedImport read(const QString &path);

    [[nodiscard]] static ExpectedImport of(const QJsonObject &object);

    [[nodiscard]] const QString &ledger() const { return m_ledger; }
    [[nodiscard]] const QStringList &rows() const { return m_rows; }

    /// Name, rows of the header and number of tasks of each sheet: "Sheet1 2,3 9".
    [[nodiscard]] const QStringList &sheets() const { return m_sheets; }

    /// Kind and place of each issue, sorted: "deadline_unknown Sheet1!D5".
    [[nodiscard]] const QStringList &issues() const { return m_issues; }

private:
    QString m_ledger;
    QStringList m_rows;
    QStringList m_sheets;
    QStringList m_issues;
};

/// Kind and place of each issue as ExpectedImport::issues().
[[nodiscard]] QStringList issueLines(const QList<core::ImportIssue> &issues);

/// The sheets of `import --json`, or of the file of an expectation, as ExpectedImport::sheets().
[[nodiscard]] QStringList sheetLines(const QJsonArray &sheets);

/// The place of an issue as spreadsheets write it: 一季度!D7, the sheet alone, or the cell alone.
[[nodiscard]] QString placeOf(const QString &sheet, const QString &column, int row);

} // namespace tests

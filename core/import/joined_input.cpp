// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/joined_input.h"

#include <QDir>
#include <QFileInfo>

namespace core {

namespace {

/// What @p options says of the file called @p name.
ImportOptions optionsFor(const ImportOptions &options, const QString &name)
{
    ImportOptions own = options;
    own.columns.removeIf([&name](const ImportOptions::Column &column) {
        return !column.file.isEmpty() && column.file != name;
    });
    // It is said of all of them together.
    own.heading = {};
    own.showsRawText = false;
    return own;
}

} // namespace

QStringList namesAmong(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    QStringList among = names;
    for (qsizetype place = 0; place < paths.size(); ++place) {
        if (names.count(names.at(place)) > 1)
            among[place]
                = QFileInfo(paths.at(place)).absoluteDir().dirName() + u'/' + names.at(place);
    }
    return among;
}

ImportInput joinedInput(const QList<ImportInput> &inputs, const QStringList &names)
{
    ImportInput joined;
    joined.file = names.join(u'、');
    for (qsizetype place = 0; place < inputs.size(); ++place) {
        const ImportInput &input = inputs.at(place);
        for (const ImportTable &table : input.tables) {
            joined.tables.append(table);
            joined.tables.last().file = names.at(place);
        }
        for (const ImportIssue &issue : input.issues) {
            joined.issues.append(issue);
            joined.issues.last().file = names.at(place);
        }
    }
    joined.heading = wholeHeading(joined.tables);
    if (joined.heading.title.isEmpty() && !inputs.isEmpty())
        joined.heading.title = inputs.constFirst().ledgerTitle();
    return joined;
}

Result<ImportInput>
readImports(const QStringList &paths, const ImportOptions &options, const Job *job)
{
    if (paths.size() == 1)
        return readImport(paths.constFirst(), options, job);
    const QStringList names = namesAmong(paths);
    QList<ImportInput> inputs;
    for (qsizetype place = 0; place < paths.size(); ++place) {
        auto input = readImport(paths.at(place), optionsFor(options, names.at(place)), job);
        if (!input)
            return input;
        if (input->document)
            return fail(
                {ErrorKind::InputUnsupported, paths.at(place), {QStringLiteral("ledger")}, {}});
        inputs.append(*std::move(input));
    }
    ImportInput joined = joinedInput(inputs, names);
    correctHeadings(joined, options.heading);
    return joined;
}

} // namespace core

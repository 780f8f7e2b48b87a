// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/import_json.h"
#include "app/commands/import_run.h"
#include "app/commands/move_options.h"
#include "core/import/typed_heading.h"
#include "core/wording/error_text.h"
#include "core/wording/import_issue_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace core;

namespace {

void addImportOptions(CommandLine &line)
{
    for (const char *option : {"to",
                               "ledger",
                               "sheet",
                               "map",
                               "unit",
                               "year",
                               "date",
                               "basis",
                               "encoding",
                               "separator",
                               "conflicts"})
        line.addOption(QString::fromLatin1(option), QStringLiteral("VALUE"));
    addMoveOptions(line);
    line.addOption(QStringLiteral("dry-run"));
    line.addOption(QStringLiteral("json"));
}

[[nodiscard]] Result<ImportOptions::Column> columnOf(const QString &mapping)
{
    const QString key = mapping.section(u'=', 0, 0);
    const QString name = mapping.section(u'=', 1);
    if (key.isEmpty() || name.isEmpty()) {
        return fail(ErrorKind::WrongUsage,
                    sentence(QCoreApplication::translate(
                                 "app::import", "“--map %1” is not of the form FIELD=COLUMN"),
                             {mapping}));
    }
    const auto field = valueOfKey<ColumnField>(key);
    if (!field) {
        return fail(ErrorKind::WrongUsage,
                    sentence(QCoreApplication::translate(
                                 "app::import", "“--map %1”: “%2” is no field. The fields are: %3"),
                             {mapping, key, fieldNames().join(QStringLiteral(", "))}));
    }
    return ImportOptions::Column {*field, name};
}

/// The value of the enumeration that @p option names by its key; none if it was not given.
template <typename E>
[[nodiscard]] Result<std::optional<E>> valueOf(const CommandLine &line, const QString &option)
{
    if (!line.has(option))
        return std::optional<E> {};
    QStringList keys;
    for (const auto &[value, key] : EnumKeys<E>::values)
        keys.append(key);
    const auto word = line.oneOf(option, keys);
    if (!word)
        return tl::unexpected(word.error());
    return valueOfKey<E>(*word);
}

[[nodiscard]] Result<TextForm> textFormOf(const CommandLine &line)
{
    const auto encoding = valueOf<TextEncoding>(line, QStringLiteral("encoding"));
    if (!encoding)
        return tl::unexpected(encoding.error());
    const auto separator = valueOf<TextSeparator>(line, QStringLiteral("separator"));
    if (!separator)
        return tl::unexpected(separator.error());
    return TextForm {*encoding, *separator};
}

/// What is said in place of what stands above the tables.
[[nodiscard]] Result<HeadingCorrections> headingOf(const CommandLine &line)
{
    HeadingCorrections heading;
    const QString unit = line.value(QStringLiteral("unit")).trimmed();
    if (!unit.isEmpty())
        heading.units = {{unit}};
    if (const QString year = QStringLiteral("year"); line.has(year)) {
        heading.years = typedYears(line.value(year));
        if (heading.years->first == 0) {
            return line.wrong(sentence(
                QCoreApplication::translate(
                    "app::import", "“--year %1” is no year; write it like 2026 or 2025-2026"),
                {line.value(year)}));
        }
    }
    const auto date = line.date(QStringLiteral("date"));
    if (!date)
        return tl::unexpected(date.error());
    heading.date = *date;
    return heading;
}

[[nodiscard]] Result<ImportOptions> optionsOf(const CommandLine &line)
{
    ImportOptions options;
    options.ledger = line.value(QStringLiteral("ledger"));
    options.sheet = line.value(QStringLiteral("sheet"));
    for (const QString &mapping : line.values(QStringLiteral("map"))) {
        const auto column = columnOf(mapping);
        if (!column)
            return tl::unexpected(column.error());
        options.columns.append(*column);
    }
    const auto heading = headingOf(line);
    if (!heading)
        return tl::unexpected(heading.error());
    options.heading = *heading;
    const auto basis = line.date(QStringLiteral("basis"));
    if (!basis)
        return tl::unexpected(basis.error());
    options.basis = basis->value_or(QDate());
    const auto text = textFormOf(line);
    if (!text)
        return tl::unexpected(text.error());
    options.text = *text;
    return options;
}

[[nodiscard]] Result<ConflictAnswer> answerOf(const CommandLine &line)
{
    const auto choice = valueOf<ConflictChoice>(line, QStringLiteral("conflicts"));
    if (!choice)
        return tl::unexpected(choice.error());
    const auto how = moveOf(line);
    if (!how)
        return tl::unexpected(how.error());
    return ConflictAnswer {*choice, *how};
}

QString issueLine(const ImportIssue &issue)
{
    const QString place = placeText({issue.sheet, issue.row, issue.column});
    const QStringList parts {
        place, importIssueText(keyOf(issue.kind)), issue.value, issue.arguments.value(0)};
    if (issue.value.isEmpty())
        return sentence(QCoreApplication::translate("app::import", "%1: %2"), parts);
    if (!issue.arguments.isEmpty())
        return sentence(QCoreApplication::translate("app::import", "%1: %2 (%3 → %4)"), parts);
    return sentence(QCoreApplication::translate("app::import", "%1: %2 (%3)"), parts);
}

void writeConflicts(const QList<ImportConflict> &conflicts, Terminal terminal)
{
    for (const ImportConflict &conflict : conflicts)
        terminal.err << conflictLine(conflict) << '\n';
}

/// How many cells hold what the ledger had, and how many what the table has.
QString choiceLine(qsizetype count, ConflictChoice choice)
{
    const bool isTaken = choice == ConflictChoice::Take;
    return sentence(
        QCoreApplication::translate(
            "app::import", "Conflicts: %1; the ledger's value kept: %2, the table's taken: %3."),
        {QString::number(count),
         QString::number(isTaken ? 0 : count),
         QString::number(isTaken ? count : 0)});
}

void writeText(const QList<ImportPlan> &plans, const ImportRun &run, Terminal terminal)
{
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const ImportPlan &plan = plans.at(i);
        const QList<ImportConflict> conflicts = run.found().value(i).conflicts;
        terminal.out << sentence(
            QCoreApplication::translate("app::import",
                                        "%1 into “%2”: %3 added, %4 updated, %5 unchanged."),
            {plan.file,
             plan.ledger.title,
             QString::number(plan.added),
             QString::number(plan.updated),
             QString::number(plan.unchanged)})
                     << '\n';
        if (!conflicts.isEmpty() && run.choice())
            terminal.out << choiceLine(conflicts.size(), *run.choice()) << '\n';
        writeConflicts(conflicts, terminal);
        for (const ImportIssue &issue : plan.issues)
            terminal.err << issueLine(issue) << '\n';
    }
}

/// What there is to choose is listed; a text may have no header only because it was read in another
/// way than it was written.
ExitCode failed(const Error &error, const ImportRun &run, Terminal terminal)
{
    if (error.kind == ErrorKind::ImportUndecided) {
        const ExitCode code = terminal.fail(error);
        for (const FoundConflicts &found : run.found())
            writeConflicts(found.conflicts, terminal);
        return code;
    }
    if (error.kind != ErrorKind::InputNoHeader || error.arguments.size() != 2)
        return terminal.fail(error);
    terminal.err << sentence(
        QCoreApplication::translate("app::import",
                                    "%1 It was read as text in %2 with the separator %3; "
                                    "--encoding and --separator say otherwise."),
        QStringList {errorText(error)} + error.arguments)
                 << '\n';
    return exitCodeOf(error.kind);
}

/// What is to be said of the file beside what was imported: once, or nobody hears of it again.
void writeRemarks(const ImportRun &run, Terminal terminal)
{
    if (!run.remark().isEmpty())
        terminal.err << run.remark() << '\n';
    if (run.backupFailure())
        terminal.err << sentence(
            QCoreApplication::translate("app::import", "Imported without a backup before it: %1"),
            {errorText(*run.backupFailure())})
                     << '\n';
}

bool hasIssues(const QList<ImportPlan> &plans)
{
    return std::any_of(plans.cbegin(), plans.cend(), [](const ImportPlan &plan) {
        return !plan.issues.isEmpty();
    });
}

} // namespace

QStringList fieldNames()
{
    QStringList names;
    for (const auto &[field, key] : EnumKeys<ColumnField>::values)
        names.append(key);
    return names;
}

ExitCode importCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("import")));
    addImportOptions(line);
    if (const auto read = line.read(arguments, 1, -1); !read)
        return terminal.fail(read.error());
    const auto target = line.required(QStringLiteral("to"));
    if (!target)
        return terminal.fail(target.error());
    const auto options = optionsOf(line);
    if (!options)
        return terminal.fail(options.error());
    const auto answer = answerOf(line);
    if (!answer)
        return terminal.fail(answer.error());
    ImportRun import(*target, *options, *answer, line.has(QStringLiteral("dry-run")));
    const auto plans = import.run(line.operands());
    if (!plans) {
        const ExitCode code = failed(plans.error(), import, terminal);
        writeRemarks(import, terminal);
        return code;
    }
    writeRemarks(import, terminal);
    if (line.has(QStringLiteral("json"))) {
        terminal.out << QString::fromUtf8(importJson(*plans, import, *target));
    } else {
        if (import.hasCreated()) {
            terminal.out << sentence(QCoreApplication::translate("app::import", "Created “%1”."),
                                     {*target})
                         << '\n';
        }
        writeText(*plans, import, terminal);
    }
    return hasIssues(*plans) ? ExitCode::DoneWithIssues : ExitCode::Done;
}

} // namespace app

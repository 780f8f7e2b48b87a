// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_table.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

const QList<Command> &commands()
{
    static const QList<Command> table {
        {QStringLiteral("create"),
         QStringLiteral("create FILE --title T --unit U --year Y"),
         false,
         createCommand},
        {QStringLiteral("import"),
         QStringLiteral("import INPUT… --to FILE [--ledger TITLE] [--sheet NAME] "
                        "[--map FIELD=COLUMN]… [--unit U] [--year Y] [--date DATE] "
                        "[--basis DATE] [--encoding utf-8|utf-16|gb18030] "
                        "[--separator comma|semicolon|tab|bar] [--conflicts keep|take] "
                        "[--deadlines correction|extension|adjustment] [--reason TEXT] "
                        "[--decided-by WHO] [--filed DATE] [--document TEXT] "
                        "[--dry-run] [--json]"),
         false,
         importCommand},
        {QStringLiteral("list"),
         QStringLiteral(
             "list FILE --what ledgers|tasks|responsibilities|measures|deadlines|outcomes|"
             "units|people|alerts|changes [--ledger TITLE] [--unit U] [--light L] "
             "[--match TEXT] [--as-of DATE] [--format table|csv|json]"),
         false,
         listCommand},
        {QStringLiteral("due"),
         QStringLiteral("due PHRASE… [--basis DATE] [--json]"),
         false,
         dueCommand},
        {QStringLiteral("print"),
         QStringLiteral("print FILE --document NAME [--period P] [--ledger TITLE] [--unit U] "
                        "[--as-of DATE] [--frame internal|annex] [--paper a4|a3|a2|a1|a0] "
                        "[--sheets 4x3] [--least-type POINTS] [--grey] [--no-cut-marks] "
                        "--output OUT.pdf|.png"),
         true,
         printCommand},
        {QStringLiteral("export"),
         QStringLiteral("export FILE [--document NAME [--period P]] [--ledger TITLE] [--unit U] "
                        "[--as-of DATE] [--form imported|own] [--by-unit] "
                        "--output OUT.xlsx|.docx|.csv|.json"),
         false,
         exportCommand},
        {QStringLiteral("check"), QStringLiteral("check FILE"), false, checkCommand},
        {QStringLiteral("backup"),
         QStringLiteral("backup FILE --output COPY"),
         false,
         backupCommand},
        {QStringLiteral("restore"),
         QStringLiteral("restore COPY --to FILE"),
         false,
         restoreCommand},
        {QStringLiteral("documents"), QStringLiteral("documents"), false, documentsCommand},
    };
    return table;
}

const Command *findCommand(const QString &name)
{
    const auto found
        = std::find_if(commands().cbegin(), commands().cend(), [&name](const Command &command) {
              return command.name == name;
          });
    return found == commands().cend() ? nullptr : &*found;
}

QString usageOf(const QString &verb)
{
    const Command *command = findCommand(verb);
    return command ? command->usage : QString();
}

QString helpText()
{
    QString text = QCoreApplication::translate(
        "app::help", "Duban keeps the ledger of a year's tasks and gets them done on time.\n\n");
    text += QStringLiteral("duban [FILE]\n");
    for (const Command &command : commands())
        text += QStringLiteral("duban ") + command.usage + u'\n';
    text += QStringLiteral("duban --help | --version\n\n");
    text += QCoreApplication::translate("app::help",
                                        "Dates are written like 2021-12-31, weeks like 2021-W30, "
                                        "stretches of months like 2026-03..2026-09. "
                                        "Exit codes: 0 done, 1 wrong usage, "
                                        "2 input refused and nothing changed, 3 the file cannot be "
                                        "used, 4 done with issues to look "
                                        "at.\n");
    text += core::sentence(
        QCoreApplication::translate(
            "app::help",
            "Paper is across: a4 (or a4-landscape) and a3, for the document wall-chart also a2, a1 "
            "and a0; the document back-schedule is upright (a4-portrait) unless told. Fields for "
            "--map: %1.\n"),
        {fieldNames().join(QStringLiteral(", "))});
    return text;
}

QString versionText()
{
    return QStringLiteral("duban ") + QCoreApplication::applicationVersion() + u'\n';
}

} // namespace app

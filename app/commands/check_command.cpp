// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/open_file.h"
#include "core/wording/field_term.h"
#include "core/wording/sentence.h"
#include "core/wording/terms.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

QString findingText(const CheckFinding &finding)
{
    const QStringList arguments {termOf(finding.kind),
                                 finding.id.toString(),
                                 fieldTerm(finding.field),
                                 QString::number(finding.change)};
    if (!finding.id.isSet()) {
        return sentence(QCoreApplication::translate(
                            "app::check", "Change %4 of the log is not as it was written."),
                        arguments);
    }
    if (finding.field.isEmpty()) {
        return sentence(
            QCoreApplication::translate("app::check", "%1 %2 differs from the log (change %4)."),
            arguments);
    }
    return sentence(
        QCoreApplication::translate("app::check", "%1 %2: %3 differs from the log (change %4)."),
        arguments);
}

/// %1 stands for the file.
QString soundText(int changes)
{
    return QCoreApplication::translate(
        "app::check", "“%1” is sound: %n change(s) agree with what it holds.", nullptr, changes);
}

} // namespace

ExitCode checkCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("check")));
    if (const auto read = line.read(arguments, 1, 1); !read)
        return terminal.fail(read.error());
    const auto file = OpenFile::open(line.operand(0), OpenMode::ReadOnly);
    if (!file)
        return terminal.fail(file.error());
    const auto report = (*file)->store().check();
    if (!report)
        return terminal.fail(report.error());
    if (report->findings.isEmpty()) {
        terminal.out << sentence(soundText(static_cast<int>(report->changes)), {line.operand(0)})
                     << '\n';
        return ExitCode::Done;
    }
    const ExitCode code = terminal.fail({ErrorKind::FileDamaged, line.operand(0), {}, {}});
    for (const CheckFinding &finding : report->findings)
        terminal.err << findingText(finding) << '\n';
    return code;
}

} // namespace app

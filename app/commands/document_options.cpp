// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/document_options.h"

#include "core/views/ledgers_in_use.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace core;

void addDocumentOptions(CommandLine &line)
{
    for (const char *option : {"document", "period", "ledger", "unit", "as-of", "output"})
        line.addOption(QString::fromLatin1(option), QStringLiteral("VALUE"));
}

namespace {

bool hasPeriod(const QString &document)
{
    const QList<DocumentType> &types = documentTypes();
    return std::any_of(types.cbegin(), types.cend(), [&document](const DocumentType &type) {
        return type.name == document && type.period != PeriodKind::None;
    });
}

// The period is the one part of a request that a user can write wrongly.
Error asMisuse(const Error &error, const CommandLine &line)
{
    if (error.kind != ErrorKind::WrongUsage)
        return error;
    const QString document = line.value(QStringLiteral("document"));
    if (!hasPeriod(document)) {
        return line
            .wrong(sentence(QCoreApplication::translate(
                                "app::document", "“%1” has no period; choose its day with --as-of"),
                            {document}))
            .value();
    }
    return line
        .wrong(sentence(QCoreApplication::translate(
                            "app::document", "“--period %1” is no week; write it like 2021-W30"),
                        {line.value(QStringLiteral("period"))}))
        .value();
}

} // namespace

Result<Report>
requestedReport(const CommandLine &line, const OpenFile &file, PaperFrame frame, PaperSize paper)
{
    const auto document = line.required(QStringLiteral("document"));
    if (!document)
        return tl::unexpected(document.error());
    const auto asOf = line.date(QStringLiteral("as-of"));
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto scope
        = file.scope(line.value(QStringLiteral("ledger")), line.value(QStringLiteral("unit")));
    if (!scope)
        return tl::unexpected(scope.error());
    return makeReport(*document,
                      {.source = file.store(),
                       .calendar = file.calendar(),
                       .clock = file.clock(),
                       .ledgers = idsOf(scope->ledgers),
                       .unit = scope->unit.value_or(Id {}),
                       .period = line.value(QStringLiteral("period")),
                       .asOf = *asOf,
                       .frame = frame,
                       .paper = paper,
                       .annex = {}})
        .map_error([&line](const Error &error) { return asMisuse(error, line); });
}

} // namespace app

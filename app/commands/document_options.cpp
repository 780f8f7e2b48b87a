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

PeriodKind periodOf(const QString &document)
{
    const QList<DocumentType> &types = documentTypes();
    const auto type
        = std::find_if(types.cbegin(), types.cend(), [&document](const DocumentType &each) {
              return each.name == document;
          });
    return type == types.cend() ? PeriodKind::None : type->period;
}

/// What is wrong with a period of @p kind, %1 standing for what was written.
QString wrongPeriod(PeriodKind kind)
{
    if (kind == PeriodKind::Months)
        return QCoreApplication::translate(
            "app::document",
            "“--period %1” is no stretch of months; write it like 2026-03..2026-09, 2026-03 or "
            "2026");
    return QCoreApplication::translate("app::document",
                                       "“--period %1” is no week; write it like 2021-W30");
}

// The period is the one part of a request that a user can write wrongly.
Error asMisuse(const Error &error, const CommandLine &line)
{
    if (error.kind != ErrorKind::WrongUsage)
        return error;
    const QString document = line.value(QStringLiteral("document"));
    const PeriodKind kind = periodOf(document);
    if (kind == PeriodKind::None) {
        return line
            .wrong(sentence(QCoreApplication::translate(
                                "app::document", "“%1” has no period; choose its day with --as-of"),
                            {document}))
            .value();
    }
    return line.wrong(sentence(wrongPeriod(kind), {line.value(QStringLiteral("period"))})).value();
}

} // namespace

Result<Report>
requestedReport(const CommandLine &line, const OpenFile &file, const PaperLayout &layout)
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
                       .ledgers = line.value(QStringLiteral("ledger")).isEmpty()
                           ? QList<Id>()
                           : idsOf(scope->ledgers),
                       .unit = scope->unit.value_or(Id {}),
                       .period = line.value(QStringLiteral("period")),
                       .asOf = *asOf,
                       .frame = layout.frame,
                       .paper = layout.paper,
                       .annex = {},
                       .wallChart = layout.wallChart})
        .map_error([&line](const Error &error) { return asMisuse(error, line); });
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/document_options.h"

namespace app {

using namespace core;

void addDocumentOptions(CommandLine &line)
{
    for (const char *option : {"document", "period", "ledger", "unit", "as-of", "output"})
        line.addOption(QString::fromLatin1(option), QStringLiteral("VALUE"));
}

Result<Report> requestedReport(const CommandLine &line, const OpenFile &file)
{
    const auto document = line.required(QStringLiteral("document"));
    if (!document)
        return tl::unexpected(document.error());
    const auto asOf = line.date(QStringLiteral("as-of"));
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto ledgers = file.ledgers(line.value(QStringLiteral("ledger")));
    if (!ledgers)
        return tl::unexpected(ledgers.error());
    const auto unit = file.unit(line.value(QStringLiteral("unit")));
    if (!unit)
        return tl::unexpected(unit.error());
    return makeReport(*document,
                      {.source = file.store(),
                       .calendar = file.calendar(),
                       .clock = file.clock(),
                       .ledgers = idsOf(*ledgers),
                       .unit = unit->value_or(Id {}),
                       .period = line.value(QStringLiteral("period")),
                       .asOf = *asOf,
                       .frame = PaperFrame::Internal,
                       .paper = PaperSize::A4Landscape,
                       .annex = {}});
}

} // namespace app

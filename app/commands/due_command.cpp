// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/commands.h"
#include "app/work_days.h"
#include "core/base/clock.h"
#include "core/calendar/due_phrase.h"
#include "core/export/listing_text.h"
#include "core/export/record_json.h"

namespace app {

using namespace core;

namespace {

QJsonObject readingJson(const QString &phrase, const DueReading &reading)
{
    return {{QStringLiteral("phrase"), phrase},
            {QStringLiteral("start"), dateJson(reading.range.start)},
            {QStringLiteral("end"), dateJson(reading.range.end)},
            {QStringLiteral("due"), dateJson(reading.due)},
            {QStringLiteral("precision"), keyOf(reading.precision)},
            {QStringLiteral("confirm"), reading.needsConfirmation}};
}

Listing readingsOf(const QStringList &phrases, PhraseBasis basis, const WorkCalendar &calendar)
{
    Listing result {QStringLiteral("phrase start end due precision confirm").split(u' '), {}};
    for (const QString &phrase : phrases)
        result.rows.append(readingJson(phrase, readDuePhrase(phrase, basis, calendar)));
    return result;
}

// Without a basis nothing is known but the year: 1 January of this one, as for a ledger.
PhraseBasis basisOf(std::optional<QDate> given)
{
    if (given)
        return {*given, true};
    return {QDate(SystemClock().today().year(), 1, 1), false};
}

} // namespace

ExitCode dueCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("due")));
    line.addOption(QStringLiteral("basis"), QStringLiteral("DATE"));
    line.addOption(QStringLiteral("json"));
    if (const auto read = line.read(arguments, 1, -1); !read)
        return terminal.fail(read.error());
    const auto basis = line.date(QStringLiteral("basis"));
    if (!basis)
        return terminal.fail(basis.error());
    const auto calendar = localCalendar();
    if (!calendar)
        return terminal.fail(calendar.error());
    const Listing readings = readingsOf(line.operands(), basisOf(*basis), *calendar);
    if (line.has(QStringLiteral("json")))
        terminal.out << QString::fromUtf8(listingJson(readings));
    else
        terminal.out << listingTable(readings);
    return ExitCode::Done;
}

} // namespace app

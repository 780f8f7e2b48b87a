// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/open_file.h"
#include "core/export/listing_text.h"
#include "core/views/ledgers_in_use.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

template <typename E> QStringList keysOf()
{
    QStringList keys;
    for (const auto &[value, key] : EnumKeys<E>::values)
        keys.append(key);
    return keys;
}

void addListOptions(CommandLine &line)
{
    for (const char *option : {"what", "ledger", "unit", "light", "match", "as-of", "format"})
        line.addOption(QString::fromLatin1(option), QStringLiteral("VALUE"));
}

/// What was asked for, as far as it can be told without the file.
struct Wanted
{
    ListingKind kind = ListingKind::Tasks;
    std::optional<LightColour> light;
    std::optional<QDate> asOf;
    QString format;
};

[[nodiscard]] Result<Wanted> wantedOf(const CommandLine &line)
{
    const auto what = line.oneOf(QStringLiteral("what"), keysOf<ListingKind>());
    const auto light = line.oneOf(QStringLiteral("light"), keysOf<LightColour>());
    const auto format
        = line.oneOf(QStringLiteral("format"),
                     {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")});
    const auto given = line.required(QStringLiteral("what"));
    for (const auto *value : {&given, &what, &light, &format}) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    const auto asOf = line.date(QStringLiteral("as-of"));
    if (!asOf)
        return tl::unexpected(asOf.error());
    Wanted wanted {*valueOfKey<ListingKind>(*what), {}, *asOf, *format};
    if (line.has(QStringLiteral("light")))
        wanted.light = valueOfKey<LightColour>(*light);
    return wanted;
}

[[nodiscard]] Result<Listing> listed(const CommandLine &line, const Wanted &wanted)
{
    const auto file = OpenFile::open(line.operand(0), OpenMode::ReadOnly, wanted.asOf);
    if (!file)
        return tl::unexpected(file.error());
    const auto scope
        = (*file)->scope(line.value(QStringLiteral("ledger")), line.value(QStringLiteral("unit")));
    if (!scope)
        return tl::unexpected(scope.error());
    return listing(wanted.kind,
                   {(*file)->store(),
                    (*file)->calendar(),
                    (*file)->clock().today(),
                    idsOf(scope->ledgers),
                    scope->unit,
                    wanted.light,
                    line.value(QStringLiteral("match"))});
}

QString written(const Listing &rows, const QString &format)
{
    if (format == QStringLiteral("json"))
        return QString::fromUtf8(listingJson(rows));
    if (format == QStringLiteral("csv"))
        return QString::fromUtf8(listingCsv(rows));
    return listingTable(rows);
}

// Workdays counted over years whose notice is not published are told apart from those that are
// sure.
void remarkOnYears(const QList<int> &years, Terminal terminal)
{
    if (years.isEmpty())
        return;
    const QString first = QString::number(years.first());
    const QString span = years.size() == 1 ? first : first + u'–' + QString::number(years.last());
    terminal.err << sentence(
        QCoreApplication::translate("app::list",
                                    "The public holidays of %1 are not known yet: Monday to Friday "
                                    "count as workdays."),
        {span}) << '\n';
}

} // namespace

ExitCode listCommand(const QStringList &arguments, Terminal terminal)
{
    CommandLine line(usageOf(QStringLiteral("list")));
    addListOptions(line);
    if (const auto read = line.read(arguments, 1, 1); !read)
        return terminal.fail(read.error());
    const auto wanted = wantedOf(line);
    if (!wanted)
        return terminal.fail(wanted.error());
    const auto rows = listed(line, *wanted);
    if (!rows)
        return terminal.fail(rows.error());
    terminal.out << written(*rows, wanted->format);
    remarkOnYears(rows->unknownYears, terminal);
    return ExitCode::Done;
}

} // namespace app

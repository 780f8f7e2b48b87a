// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/open_file.h"
#include "core/import/new_ledger.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QFile>

namespace app {

using namespace core;

namespace {

struct NewFile
{
    QString path;
    QString unit;
    NewLedger ledger;
};

[[nodiscard]] Result<NewFile> readArguments(const QStringList &arguments)
{
    CommandLine line(usageOf(QStringLiteral("create")));
    line.addOption(QStringLiteral("title"), QStringLiteral("T"));
    line.addOption(QStringLiteral("unit"), QStringLiteral("U"));
    line.addOption(QStringLiteral("year"), QStringLiteral("Y"));
    if (const auto read = line.read(arguments, 1, 1); !read)
        return tl::unexpected(read.error());
    const auto title = line.required(QStringLiteral("title"));
    const auto unit = line.required(QStringLiteral("unit"));
    const auto year = line.required(QStringLiteral("year"));
    for (const auto *value : {&title, &unit, &year}) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    const int number = year->toInt();
    if (number == 0) {
        return line.wrong(sentence(QCoreApplication::translate(
                                       "app::create", "“--year %1” is no year; write it like 2026"),
                                   {*year}));
    }
    return NewFile {line.operand(0), *unit, {*title, number, {}}};
}

[[nodiscard]] Result<void> writeLedger(OpenFile &file, const NewLedger &wanted)
{
    const auto set = newLedger(wanted, file.store(), file.ids());
    if (!set)
        return tl::unexpected(set.error());
    return file.store().apply(*set).map([](ChangeNumber) {});
}

} // namespace

ExitCode createCommand(const QStringList &arguments, Terminal terminal)
{
    const auto wanted = readArguments(arguments);
    if (!wanted)
        return terminal.fail(wanted.error());
    auto file = OpenFile::create(wanted->path, wanted->unit);
    if (!file)
        return terminal.fail(file.error());
    // A ledger that cannot be stored must not leave a file behind.
    if (const auto written = writeLedger(**file, wanted->ledger); !written) {
        file->reset();
        QFile::remove(wanted->path);
        return terminal.fail(written.error());
    }
    terminal.out << sentence(QCoreApplication::translate("app::create", "Created “%1”."),
                             {wanted->path})
                 << '\n';
    return ExitCode::Done;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("app::CommandLine", text);
}

// Qt ends its sentences itself.
QString withoutStop(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'。') ? text.chopped(1) : text;
}
} // namespace

CommandLine::CommandLine(const QString &usage)
    : m_usage(usage)
{
}

void CommandLine::addOption(const QString &name, const QString &value)
{
    m_parser.addOption(QCommandLineOption(name, QString(), value));
}

core::Result<void> CommandLine::read(const QStringList &arguments, int least, int most)
{
    if (!m_parser.parse(QStringList {QStringLiteral("duban")} + arguments))
        return wrong(m_parser.errorText());
    const qsizetype count = operands().size();
    if (count < least)
        return wrong(translated(QT_TRANSLATE_NOOP("app::CommandLine", "Something is missing")));
    if (most >= 0 && count > most) {
        return wrong(
            core::sentence(translated(QT_TRANSLATE_NOOP("app::CommandLine", "“%1” is too much")),
                           {operand(most)}));
    }
    return {};
}

core::Result<QString> CommandLine::required(const QString &option) const
{
    if (!has(option)) {
        return wrong(core::sentence(
            translated(QT_TRANSLATE_NOOP("app::CommandLine", "“--%1” is missing")), {option}));
    }
    return value(option);
}

core::Result<std::optional<QDate>> CommandLine::date(const QString &option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid()) {
        return wrong(core::sentence(
            translated(QT_TRANSLATE_NOOP("app::CommandLine",
                                         "“--%1 %2” is no day; write it like 2021-12-31")),
            {option, value(option)}));
    }
    return std::optional<QDate>(day);
}

core::Result<QString> CommandLine::oneOf(const QString &option, const QStringList &allowed) const
{
    if (!has(option))
        return allowed.first();
    if (!allowed.contains(value(option))) {
        return wrong(core::sentence(
            translated(QT_TRANSLATE_NOOP("app::CommandLine", "“--%1” takes one of: %2")),
            {option, allowed.join(QStringLiteral(", "))}));
    }
    return value(option);
}

tl::unexpected<core::Error> CommandLine::wrong(const QString &what) const
{
    return core::fail(core::ErrorKind::WrongUsage, withoutStop(what), m_usage);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QDate>
#include <QStringList>

#include <optional>

namespace app {

/// The words of one verb: operands and options, declared first, then read.
class CommandLine
{
public:
    /// @param usage the verb with its operands as the help shows them: "import INPUT… --to FILE".
    explicit CommandLine(const QString &usage);

    /// Declares --@p name, followed by a value called @p value, or a plain switch without one.
    void addOption(const QString &name, const QString &value = {});

    /// Reads @p arguments (without program and verb) and requires @p least to @p most operands (no
    /// upper bound below zero). Error kind: WrongUsage.
    [[nodiscard]] core::Result<void> read(const QStringList &arguments, int least, int most);

    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString operand(int index) const { return operands().value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_parser.values(option);
    }

    /// The value of @p option; WrongUsage if it was not given.
    [[nodiscard]] core::Result<QString> required(const QString &option) const;

    /// A day written yyyy-MM-dd; empty if not given; WrongUsage if it is no day.
    [[nodiscard]] core::Result<std::optional<QDate>> date(const QString &option) const;

    /// The word of @p option out of @p allowed, the first one if not given; WrongUsage for any
    /// other.
    [[nodiscard]] core::Result<QString> oneOf(const QString &option,
                                              const QStringList &allowed) const;

    /// WrongUsage: @p what was wrong, with how the verb is used.
    [[nodiscard]] tl::unexpected<core::Error> wrong(const QString &what) const;

private:
    QString m_usage;
    QCommandLineParser m_parser;
};

} // namespace app

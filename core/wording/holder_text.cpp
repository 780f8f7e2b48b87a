// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/holder_text.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QDateTime>

namespace core {

QString holderName(const QString &person, const QString &machine)
{
    if (person.isEmpty() && machine.isEmpty())
        return QCoreApplication::translate("core::holders", "another program");
    if (machine.isEmpty())
        return person;
    if (person.isEmpty()) {
        //: %1 is the name of a computer
        return sentence(QCoreApplication::translate("core::holders", "someone on %1"), {machine});
    }
    //: %1 is a person, %2 the name of a computer
    return sentence(QCoreApplication::translate("core::holders", "%1 (on %2)"), {person, machine});
}

QString momentText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString writerText(const QString &who, const QDateTime &at)
{
    return who.isEmpty() ? momentText(at) : who + u' ' + momentText(at);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/cell_text.h"

#include "core/wording/sentence.h"
#include "core/wording/terms.h"

#include <QCoreApplication>

namespace core {

namespace {

QString stateText(const QString &key)
{
    const auto state = valueOfKey<TaskState>(key);
    return state ? termOf(*state) : key;
}

QString phraseText(const QString &phrase, const QString &days)
{
    if (phrase.isEmpty())
        return days;
    return sentence(QCoreApplication::translate("core::cells", "%1 (%2)", "phrase, day"),
                    {phrase, days});
}

} // namespace

QString cellText(ColumnField field, const CellParts &parts)
{
    if (field == ColumnField::State)
        return stateText(parts.text);
    if (!parts.prefix.isEmpty() && !parts.text.isEmpty()) {
        return sentence(QCoreApplication::translate("core::cells", "%1 %2", "date, report"),
                        {parts.prefix, parts.text});
    }
    if (parts.second.isEmpty())
        return parts.text;
    return phraseText(parts.text, QString(parts.second).replace(u'\n', QStringLiteral("、")));
}

QString columnName(ColumnField field, const QString &header)
{
    if (!header.isEmpty())
        return header.simplified();
    return field == ColumnField::Extra
        ? QCoreApplication::translate("core::cells", "Other", "a column of no field")
        : columnHeader(field);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/derived_words.h"

#include "core/rules/completion_ratio.h"

#include <QStringList>

namespace core {

namespace {

/// What a deadline is called in the tale of its extensions: its day, else its phrase.
QString placeOf(QDate due, const QString &phrase, int year)
{
    return due.isValid() ? officeDay(due, year) : phrase;
}

} // namespace

QString officeDay(QDate day, int year)
{
    const QString inYear = QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
    return day.year() == year ? inYear : QStringLiteral("%1年").arg(day.year()) + inYear;
}

QString extensionText(const Event &event, int year)
{
    return QStringLiteral("%1延至%2")
        .arg(placeOf(event.oldDue, event.oldPhrase, year),
             placeOf(event.newDue, event.newPhrase, year));
}

QString extensionTale(const TaskBundle &bundle, QDate asOf, int year)
{
    QStringList lines;
    int count = 0;
    for (const Event &event : bundle.events) {
        if (event.kind != EventKind::DueExtended || event.date > asOf)
            continue;
        lines.append(extensionText(event, year));
        lines.append(QStringLiteral("第%1次，%2批准")
                         .arg(QString::number(++count), officeDay(event.date, year)));
    }
    return lines.join(u'\n');
}

QString completionRateText(const Outcome &outcome)
{
    const std::optional<double> ratio = completionRatio(outcome.target, outcome.actual);
    return ratio ? QString::number(*ratio, 'f', 1) + u'%' : QString();
}

} // namespace core

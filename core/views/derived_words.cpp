// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/derived_words.h"

#include "core/rules/completion_ratio.h"

#include <QHash>
#include <QStringList>

namespace core {

namespace {

/// What a deadline is called in the tale of its extensions: its day, else its phrase.
QString placeOf(QDate due, const QString &phrase, int year)
{
    return due.isValid() ? officeDay(due, year) : phrase;
}

/// 第1次，局党组8月12日批准; without who where nobody is noted.
QString grantText(const Event &event, int count, int year)
{
    return QStringLiteral("第%1次，%2%3批准")
        .arg(QString::number(count), event.decidedBy.simplified(), officeDay(event.date, year));
}

/// The name of a node before its extension; the day the task is due needs none.
QString nodeOf(const TaskBundle &bundle, Id deadline)
{
    for (const Deadline &entry : bundle.deadlines) {
        if (entry.id == deadline && !entry.isFinal && !entry.stage.isEmpty())
            return entry.stage + u'：';
    }
    return {};
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

QString extensionTale(const TaskBundle &bundle, Id deadline, QDate asOf, int year)
{
    QStringList lines;
    QHash<Id, int> counts;
    for (const Event &event : bundle.events) {
        if (event.kind != EventKind::DueExtended || event.date > asOf)
            continue;
        const int count = ++counts[event.deadline];
        if (deadline.isSet() && event.deadline.isSet() && event.deadline != deadline)
            continue;
        const QString node = deadline.isSet() ? QString() : nodeOf(bundle, event.deadline);
        lines.append(node + extensionText(event, year));
        lines.append(grantText(event, count, year));
        if (const QString reason = event.reason.simplified(); !reason.isEmpty())
            lines.append(QStringLiteral("理由：") + reason);
    }
    return lines.join(u'\n');
}

QString completionRateText(const Outcome &outcome)
{
    const std::optional<double> ratio = completionRatio(outcome.target, outcome.actual);
    return ratio ? QString::number(*ratio, 'f', 1) + u'%' : QString();
}

} // namespace core

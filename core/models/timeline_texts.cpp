// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/timeline_texts.h"

#include "core/views/responsible_persons.h"
#include "core/wording/alert_text.h"
#include "core/wording/bar_text.h"
#include "core/wording/light_text.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::TimelineModel)
};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString unitName(const QList<Unit> &units, Id id)
{
    for (const Unit &unit : units) {
        if (unit.id == id)
            return unit.shortName.isEmpty() ? unit.name : unit.shortName;
    }
    return Texts::tr("No section named");
}

QString personName(const TimelineKey &key, const QList<Person> &people)
{
    for (const Person &person : people) {
        if (person.id == key.id)
            return person.name;
    }
    return key.name.isEmpty() ? Texts::tr("Nobody named") : key.name;
}

QString planText(const TimelineBar &bar)
{
    if (bar.hasPlan())
        return sentence(Texts::tr("Plan: %1 to %2"), {dayText(bar.start), dayText(bar.due)});
    if (bar.due.isValid())
        return sentence(Texts::tr("Deadline: %1"), {dayText(bar.due)});
    return {};
}

QString actualText(const TimelineBar &bar)
{
    if (bar.closedOn.isValid())
        return sentence(Texts::tr("Actual: closed on %1"), {dayText(bar.closedOn)});
    if (bar.light.percent)
        return sentence(Texts::tr("Actual: %1% reported"), {QString::number(*bar.light.percent)});
    return {};
}

QString reasonText(const Light &light)
{
    const QString reason = lightReasonText(light.reason);
    const QString rest = remainingSentence(light);
    return rest.isEmpty() || rest == reason ? reason
                                            : sentence(Texts::tr("%1: %2"), {reason, rest});
}

/// The newest report known on @p asOf that says something.
QString reportText(const TaskBundle &texts, QDate asOf)
{
    const auto newest = std::find_if(
        texts.reports.crbegin(), texts.reports.crend(), [asOf](const Progress &report) {
            return report.date <= asOf && !report.text.isEmpty();
        });
    if (newest == texts.reports.crend())
        return {};
    return sentence(Texts::tr("Last report, %1: %2"), {dayText(newest->date), newest->text});
}

} // namespace

QString timelineGroupName(const TimelineKey &key,
                          TimelineGrouping grouping,
                          const LedgerSnapshot &names,
                          const TaskBundle *objective)
{
    switch (grouping) {
    case TimelineGrouping::Unit: return unitName(names.units, key.id);
    case TimelineGrouping::Person: return personName(key, names.people);
    case TimelineGrouping::Objective: break;
    }
    if (!key.id.isSet())
        return Texts::tr("Without an objective");
    return objective ? objective->task.displayName() : QString();
}

TimelineLine timelineGroupLine(const TimelineGroup &group, const QString &name)
{
    TimelineLine line;
    line.isGroup = true;
    line.name = name;
    line.red
        = redCountText({group.overdue, group.red - group.overdue - group.atRisk, group.atRisk});
    line.yellow = yellowCountText(group.yellow);
    line.count = Texts::tr("%n tasks in all", nullptr, static_cast<int>(group.bars.size()));
    return line;
}

TimelineLine timelineTaskLine(const TimelineBar &bar, const TaskBundle *texts, QDate asOf)
{
    TimelineLine line;
    line.bar = bar;
    line.due = dayText(bar.due);
    line.remark = barRemark(bar.light);
    line.elsewhere = barElsewhere(bar.light, bar.closedOn);
    if (texts) {
        line.name = texts->task.displayName().simplified();
        line.person = personsOf(*texts, asOf);
    }
    return line;
}

QString
timelineToolTip(const TimelineBar &bar, const TaskBundle &texts, const LedgerSnapshot &names)
{
    const QDate asOf = names.facts.asOf();
    const QString person = personsOf(texts, asOf);
    QStringList lines {texts.task.displayName(), unitName(names.units, texts.task.unit)};
    if (!person.isEmpty())
        lines.append(sentence(Texts::tr("Responsible: %1"), {person}));
    lines.append(planText(bar));
    lines.append(actualText(bar));
    lines.append(reasonText(bar.light));
    lines.append(reportText(texts, asOf));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace core

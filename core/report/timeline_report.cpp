// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline_report.h"

#include "core/report/countdown_line.h"
#include "core/report/issuer.h"
#include "core/report/print_text.h"
#include "core/report/timeline_words.h"

#include <algorithm>

namespace core {

namespace {

/// Everything the timeline is printed from, read once.
struct Content
{
    QList<Ledger> ledgers;
    TimelineNames names;
    Timeline timeline;
    QHash<Id, TaskBundle> texts;
    ChangeNumber version = 0;
    QList<CountdownDays> countdowns;
};

[[nodiscard]] Result<void> readNames(const TimelineRequest &request, Content &content)
{
    const auto ledgers = request.source.ledgers();
    if (!ledgers)
        return fail(ledgers.error());
    for (const Ledger &ledger : *ledgers) {
        if (request.ledgers.contains(ledger.id))
            content.ledgers.append(ledger);
    }
    if (content.ledgers.isEmpty())
        return fail(ErrorKind::NotFound);
    auto units = request.source.units();
    if (!units)
        return fail(std::move(units.error()));
    auto people = request.source.people();
    if (!people)
        return fail(std::move(people.error()));
    content.names = {std::move(*units), std::move(*people)};
    const auto settings = request.source.settings();
    if (!settings)
        return fail(settings.error());
    content.countdowns
        = countdownsOf(*settings, request.ledgers, request.clock.today(), request.calendar);
    const auto newest = newestChange(request.source);
    if (!newest)
        return fail(newest.error());
    content.version = *newest;
    return {};
}

[[nodiscard]] Result<void> readTasks(const TimelineRequest &request, Content &content)
{
    const QDate asOf = request.clock.today();
    const auto facts = LedgerFacts::read(request.source, request.ledgers, asOf, request.calendar);
    if (!facts)
        return fail(facts.error());
    QList<Id> ids;
    for (const TaskFacts &task : facts->tasks())
        ids.append(task.id);
    const auto bundles = request.source.bundles(ids);
    if (!bundles)
        return fail(bundles.error());
    ResponsibleKeys persons;
    for (const TaskBundle &task : *bundles) {
        persons.insert(task.task.id, responsibleKey(task, asOf));
        content.texts.insert(task.task.id, task);
    }
    content.timeline = makeTimeline({*facts, request.filter, request.grouping, persons});
    return {};
}

QList<TimelineLine> linesOf(const TimelineRequest &request, const Content &content)
{
    QList<TimelineLine> lines;
    for (const TimelineGroup &group : content.timeline.groups) {
        const TaskBundle objective = content.texts.value(group.key.id);
        lines.append(printedGroup(
            group, printedGroupName(group.key, request.grouping, content.names, objective)));
        lines.last().isCollapsed = request.collapsed.contains(group.key);
        if (lines.last().isCollapsed)
            continue;
        for (const TimelineBar &bar : group.bars)
            lines.append(printedTask(bar, content.texts.value(bar.task), content.timeline.asOf));
    }
    return lines;
}

/// What stands over every sheet: the ledger, or the office where there are several.
QString titleOf(const Content &content)
{
    const QString name = content.ledgers.size() == 1
        ? printedPunctuation(content.ledgers.first().title)
        : officeOf(content.names.units);
    return name + QStringLiteral("挂图");
}

/// What stands beside the day the timeline is judged on.
QString noteOf(const Content &content, const WorkCalendar &calendar)
{
    QStringList notes;
    for (const MarkedDay &mark : printedMarks(content.countdowns, content.timeline.asOf.year()))
        notes.append(mark.text);
    const RowCounts counts = content.timeline.counts;
    if (counts.shown < counts.all)
        notes.append(QStringLiteral("已筛选%1/%2项").arg(counts.shown).arg(counts.all));
    if (!calendar.knowsYear(content.timeline.asOf.year())
        || !knowsYearsOf(content.countdowns, calendar))
        notes.append(QStringLiteral("放假安排尚未录入，暂按双休日计算"));
    return notes.join(QStringLiteral("；"));
}

} // namespace

Result<TimelineReport> timelineReport(const TimelineRequest &request)
{
    Content content;
    if (auto names = readNames(request, content); !names)
        return fail(std::move(names.error()));
    if (auto tasks = readTasks(request, content); !tasks)
        return fail(std::move(tasks.error()));
    TimelineReport report;
    report.title = titleOf(content);
    report.today = content.timeline.asOf;
    report.asOf = printedAsOf(report.today);
    report.note = noteOf(content, request.calendar);
    report.stamp = printedStamp(report.title, request.clock, content.version);
    report.headers = {QStringLiteral("任务"), QStringLiteral("责任人"), QStringLiteral("完成时限")};
    report.lines = linesOf(request, content);
    report.days = content.timeline.days;
    report.marks = printedMarks(content.countdowns, report.today.year());
    report.fileName = report.title + QStringLiteral("（%1）").arg(printedDate(report.today));
    report.properties = {officeOf(content.names.units), report.stamp, request.clock.now()};
    return report;
}

} // namespace core

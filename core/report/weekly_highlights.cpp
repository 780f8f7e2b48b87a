// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/highlight_text.h"
#include "core/report/print_text.h"
#include "core/report/task_texts.h"
#include "core/report/weekly_blocks.h"
#include "core/report/weekly_proposals.h"
#include "core/rules/held_due.h"
#include "core/rules/severity.h"
#include "core/views/derived_words.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// Something that falls due on a day.
struct DueThing
{
    QDate day;
    QString text;
};

/// How many tasks of a unit are late.
struct UnitCount
{
    QString unit;
    int count = 0;
};

QStringList inOrderOfDays(QList<DueThing> things)
{
    std::stable_sort(things.begin(), things.end(), [](const DueThing &one, const DueThing &other) {
        return one.day < other.day;
    });
    QStringList texts;
    for (const DueThing &thing : std::as_const(things))
        texts.append(thing.text);
    return texts;
}

/// 逾期19个工作日; in days where only days off have passed.
QString lateness(const Light &light)
{
    const int workdays = qAbs(light.workdays.value_or(0));
    if (workdays > 0)
        return QStringLiteral("逾期%1个工作日").arg(workdays);
    return QStringLiteral("逾期%1天").arg(qAbs(light.calendarDays.value_or(0)));
}

/// Works out what every line of the block says; a line without anything to say is empty.
class Highlights
{
public:
    Highlights(const WeeklyData &data, const WorkCalendar &calendar)
        : m_data(data)
        , m_calendar(calendar)
        , m_week(data.week.days())
        , m_ahead({std::max(m_week.start, data.asOf), m_week.end})
        , m_nextWeek({m_week.end.addDays(1), m_week.end.addDays(7)})
    {
    }

    [[nodiscard]] DateSpan ahead() const { return m_ahead; }
    [[nodiscard]] DateSpan nextWeek() const { return m_nextWeek; }

    /// Which sections are late with how much, and what is late the longest: block A has the rest.
    [[nodiscard]] QString overdue() const
    {
        const QList<const WeeklyTask *> late
            = open([](const WeeklyTask &task) { return task.light.isOverdue; });
        if (late.isEmpty())
            return {};
        const WeeklyTask *worst = *std::min_element(
            late.cbegin(), late.cend(), [](const WeeklyTask *one, const WeeklyTask *other) {
                return isWorse(one->light, other->light);
            });
        const QString longest = highlightedTask(*worst, m_data, lateness(worst->light));
        if (late.size() == 1)
            return listedThings({longest});
        QStringList parts {QStringLiteral("%1项").arg(late.size()) + unitsOf(late)};
        const auto added = std::count_if(late.cbegin(), late.cend(), [](const WeeklyTask *task) {
            return !task->lastWeekLight.isOverdue;
        });
        if (added > 0)
            parts.append(QStringLiteral("其中本周新逾期%1项").arg(added));
        parts.append(QStringLiteral("逾期最长的是") + longest);
        return parts.join(u'，') + u'。';
    }

    /// Nodes that were to be reached and were not, of tasks that are not late themselves.
    [[nodiscard]] QString overdueNodes() const
    {
        const auto isLate = [this](const WeeklyTask &task, const Deadline &node) {
            const LightRules &rules = task.facts.rules;
            return rules.nodeRule != NodeRule::Off && !task.light.isOverdue
                && heldDue(node.due, rules.dayOffRule, m_calendar) < m_data.asOf;
        };
        return listedThings(nodes(isLate));
    }

    [[nodiscard]] QString nodesIn(DateSpan days) const
    {
        const auto isIn = [days](const WeeklyTask &task, const Deadline &node) {
            return days.contains(node.due) && node.due != task.light.due;
        };
        return listedThings(nodes(isIn));
    }

    [[nodiscard]] QString dueIn(DateSpan days) const
    {
        QList<DueThing> things;
        const auto isDue = [days](const WeeklyTask &task) {
            const Light &light = task.light;
            return light.due.isValid() && !light.isOverdue && days.contains(light.due);
        };
        for (const WeeklyTask *task : open(isDue)) {
            const QDate due = task->light.due;
            things.append({due, highlightedTask(*task, m_data, printedDay(due, *task))});
        }
        return listedThings(inOrderOfDays(things));
    }

    [[nodiscard]] QString missingReports() const
    {
        QList<DueThing> things;
        for (const WeeklyTask *task :
             open([](const WeeklyTask &each) { return each.light.reportDue.isValid(); })) {
            const QDate day = task->light.reportDue;
            const QString detail
                = QStringLiteral("应于%1反馈").arg(printedDayInYear(day, task->ledgerYear));
            things.append({day, highlightedTask(*task, m_data, detail)});
        }
        return listedThings(inOrderOfDays(things));
    }

    /// What units say will not be done in time, with their reason.
    [[nodiscard]] QString declaredRisks() const
    {
        QStringList things;
        for (const WeeklyTask *task :
             open([](const WeeklyTask &each) { return !each.light.risk.isEmpty(); }))
            things.append(
                highlightedTask(*task, m_data, printedPunctuation(inSentence(task->light.risk))));
        return listedThings(things);
    }

    /// Late or nearly due, and nobody has said a word since last Monday.
    [[nodiscard]] QString silent() const
    {
        const DateSpan days {m_data.week.previous().days().start, m_data.asOf};
        const auto isSilent = [days](const WeeklyTask &task) {
            const QList<ReportPoint> &reports = task.facts.reports;
            return (task.light.isOverdue || task.light.isDueSoon)
                && std::none_of(reports.cbegin(), reports.cend(), [days](ReportPoint report) {
                       return days.contains(report.date);
                   });
        };
        QStringList things;
        for (const WeeklyTask *task : open(isSilent))
            things.append(highlightedTask(*task, m_data, {}));
        if (things.isEmpty())
            return {};
        return QStringLiteral("逾期、临期而上周以来没有进展的") + listedThings(things);
    }

    /// Deadlines that were put off this week.
    [[nodiscard]] QString extensions() const
    {
        const DateSpan days {m_week.start, m_data.asOf};
        QStringList things;
        for (const WeeklyTask *task : open([](const WeeklyTask &) { return true; })) {
            for (const Event &event : task->bundle.events) {
                if (event.kind == EventKind::DueExtended && days.contains(event.date))
                    things.append(
                        highlightedTask(*task, m_data, extensionText(event, task->ledgerYear)));
            }
        }
        return listedThings(things);
    }

private:
    template <typename Predicate>
    [[nodiscard]] QList<const WeeklyTask *> open(Predicate isWanted) const
    {
        QList<const WeeklyTask *> tasks;
        for (const WeeklyTask &task : m_data.tasks) {
            if (task.isOpen && isWanted(task))
                tasks.append(&task);
        }
        return tasks;
    }

    template <typename Predicate> [[nodiscard]] QStringList nodes(Predicate isWanted) const
    {
        QList<DueThing> things;
        for (const WeeklyTask *task : open([](const WeeklyTask &) { return true; })) {
            for (const Deadline &node : task->bundle.deadlines) {
                const bool isReached = node.actual.isValid() && node.actual <= m_data.asOf;
                if (!node.isFinal && !isReached && node.due.isValid() && isWanted(*task, node))
                    things.append({node.due, nodeText(*task, node)});
            }
        }
        return inOrderOfDays(things);
    }

    /// A node with its task; a stage without a name is told by its task alone.
    [[nodiscard]] QString nodeText(const WeeklyTask &task, const Deadline &node) const
    {
        const QString day = printedDay(node.due, task);
        if (node.stage.isEmpty())
            return highlightedTask(task, m_data, day);
        return namedThing(node.stage,
                          {inSentence(printedName(task)),
                           printedUnit(m_data.issuer.units, task.facts.unit),
                           day});
    }

    /// A day still to come that is off is told with the last workday before it.
    [[nodiscard]] QString printedDay(QDate day, const WeeklyTask &task) const
    {
        QString text = printedDayInYear(day, task.ledgerYear);
        if (day < m_data.asOf || m_calendar.isWorkday(day))
            return text;
        return text + QStringLiteral("，末工作日")
            + printedMonthDay(m_calendar.workdayOnOrBefore(day));
    }

    /// （社会救助科2项、办公室1项）: the most first, then in the order of the units. Empty where no
    /// task has a unit.
    [[nodiscard]] QString unitsOf(const QList<const WeeklyTask *> &tasks) const
    {
        QList<UnitCount> counts;
        for (const Unit &unit : m_data.issuer.units)
            counts.append({printedUnit(unit), countOf(tasks, unit.id)});
        const int named = std::accumulate(
            counts.cbegin(), counts.cend(), 0, [](int sum, const UnitCount &each) {
                return sum + each.count;
            });
        if (named == 0)
            return {};
        counts.append({QStringLiteral("未明确科室"), static_cast<int>(tasks.size()) - named});
        std::stable_sort(
            counts.begin(), counts.end(), [](const UnitCount &one, const UnitCount &other) {
                return one.count > other.count;
            });
        QStringList texts;
        for (const UnitCount &each : std::as_const(counts)) {
            if (each.count > 0)
                texts.append(each.unit + QStringLiteral("%1项").arg(each.count));
        }
        return QStringLiteral("（%1）").arg(texts.join(u'、'));
    }

    [[nodiscard]] static int countOf(const QList<const WeeklyTask *> &tasks, Id unit)
    {
        return static_cast<int>(
            std::count_if(tasks.cbegin(), tasks.cend(), [unit](const WeeklyTask *task) {
                return task->facts.unit == unit;
            }));
    }

    const WeeklyData &m_data;
    const WorkCalendar &m_calendar;
    DateSpan m_week;
    DateSpan m_ahead;
    DateSpan m_nextWeek;
};

/// An extension is to be asked for before the day comes. Source: domain.md c.2.
QString withAdvice(const QString &dueThisWeek)
{
    if (dueThisWeek.isEmpty())
        return {};
    return dueThisWeek + QStringLiteral("预计不能按期办结的，须在到期前申请延期。");
}

} // namespace

ReportBlock highlightsBlock(const WeeklyData &data, const WorkCalendar &calendar)
{
    ReportBlock block;
    block.heading = QStringLiteral("本周重点提示");
    block.columns = {{QStringLiteral("序号"), 2.3},
                     {QStringLiteral("事项"), 5},
                     {QStringLiteral("提示内容"), 40, ReportAlignment::Justify, false, true}};
    const Highlights highlights(data, calendar);
    const auto add = [&block](const QString &subject, const QString &text) {
        if (!text.isEmpty())
            block.rows.append(
                {{{QString::number(block.rows.size() + 1), {}}, {subject, {}}, {text, {}}}});
    };
    add(QStringLiteral("逾期未办结"), highlights.overdue());
    add(QStringLiteral("节点逾期"), highlights.overdueNodes());
    add(QStringLiteral("自报风险"), highlights.declaredRisks());
    add(QStringLiteral("本周到期"), withAdvice(highlights.dueIn(highlights.ahead())));
    add(QStringLiteral("本周节点"), highlights.nodesIn(highlights.ahead()));
    add(QStringLiteral("下周到期"), highlights.dueIn(highlights.nextWeek()));
    add(QStringLiteral("下周节点"), highlights.nodesIn(highlights.nextWeek()));
    add(QStringLiteral("督办建议"), printedProposals(data, calendar));
    add(QStringLiteral("未按期反馈"), highlights.missingReports());
    add(QStringLiteral("未报进展"), highlights.silent());
    add(QStringLiteral("本周延期"), highlights.extensions());
    return block;
}

} // namespace core

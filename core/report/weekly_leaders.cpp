// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_span.h"
#include "core/base/text.h"
#include "core/report/print_text.h"
#include "core/report/task_texts.h"
#include "core/report/weekly_blocks.h"

#include <QHash>

namespace core {

namespace {

/// One leading official and the open tasks he or she leads.
struct Leader
{
    QString name; ///< as written where it first stands
    QList<const WeeklyTask *> tasks;
};

/// Finds the officials of the sheet: the persons of the file in their order, which is that of rank
/// where the office keeps it so, then names that mean no person, in the order they come.
class Leaders
{
public:
    explicit Leaders(const WeeklyData &data)
        : m_asOf(data.asOf)
    {
        for (const Person &person : data.people) {
            m_byPerson.insert(person.id, m_leaders.size());
            m_leaders.append({person.name, {}});
        }
        for (const WeeklyTask &task : data.tasks) {
            if (task.isOpen)
                take(task);
        }
    }

    [[nodiscard]] const QList<Leader> &all() const { return m_leaders; }

private:
    void take(const WeeklyTask &task)
    {
        for (const Responsibility &each : task.bundle.responsibilities) {
            if (each.role != ResponsibilityRole::Leader
                || !DateSpan {each.from, each.to}.contains(m_asOf))
                continue;
            Leader &leader = leaderOf(each);
            if (leader.tasks.isEmpty())
                leader.name = each.text;
            if (!leader.tasks.contains(&task))
                leader.tasks.append(&task);
        }
    }

    Leader &leaderOf(const Responsibility &entry)
    {
        if (const auto found = m_byPerson.constFind(entry.person); found != m_byPerson.cend())
            return m_leaders[*found];
        const QString name = foldForMatching(entry.text);
        if (!m_byName.contains(name)) {
            m_byName.insert(name, m_leaders.size());
            m_leaders.append({entry.text, {}});
        }
        return m_leaders[m_byName.value(name)];
    }

    QDate m_asOf;
    QList<Leader> m_leaders;
    QHash<Id, qsizetype> m_byPerson;
    QHash<QString, qsizetype> m_byName;
};

/// Wide enough to write a sentence or two by hand; the reports take what is left.
QList<ReportColumn> leaderColumns(PaperFrame frame)
{
    const bool isAnnex = frame == PaperFrame::Annex;
    constexpr ReportAlignment kText = ReportAlignment::Justify;
    return {
        {QStringLiteral("班子成员"), 4.4, ReportAlignment::Centre, true},
        {QStringLiteral("领衔事项"), isAnnex ? 19.0 : 22.0, kText},
        {QStringLiteral("本周进展"), 18, kText, false, true},
        {QStringLiteral("点评"), 13, ReportAlignment::Centre, true},
    };
}

QString weeklyReportText(const Progress &report)
{
    if (report.text.isEmpty() && report.percent)
        return QStringLiteral("进度%1%").arg(*report.percent);
    return printedPunctuation(report.text);
}

/// What was reported within @p days, a line each; several of them bear their days.
QString weeklyReportsOf(const WeeklyTask &task, DateSpan days)
{
    QStringList lines;
    QStringList dated;
    for (const Progress &report : task.bundle.reports) {
        const QString text = weeklyReportText(report);
        if (text.isEmpty() || !days.contains(report.date))
            continue;
        lines.append(text);
        dated.append(printedDayInYear(report.date, task.ledgerYear) + u'：' + text);
    }
    return orEmptyMark((lines.size() > 1 ? dated : lines).join(u'\n'));
}

void appendLeader(ReportBlock &block, const Leader &leader, DateSpan days)
{
    block.groups.append(
        {static_cast<int>(block.rows.size()), static_cast<int>(leader.tasks.size())});
    QString name = printedPunctuation(leader.name);
    for (const WeeklyTask *task : leader.tasks) {
        block.rows.append(
            {{{name, {}}, {printedName(*task), {}}, {weeklyReportsOf(*task, days), {}}, {{}, {}}}});
        name.clear();
    }
}

} // namespace

ReportBlock leadersBlock(const WeeklyData &data, PaperFrame frame)
{
    ReportBlock block;
    block.heading = QStringLiteral("班子成员领衔事项");
    block.columns = leaderColumns(frame);
    const DateSpan days {data.week.days().start, data.asOf};
    const Leaders leaders(data);
    for (const Leader &leader : leaders.all()) {
        if (!leader.tasks.isEmpty())
            appendLeader(block, leader, days);
    }
    return block;
}

} // namespace core

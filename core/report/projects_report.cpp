// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/report/print_text.h"
#include "core/report/task_texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

const QString kTenThousandYuan = QStringLiteral("万元"); // the unit the headers name

/// What a column of money is found by among the indicators and the columns of an office's own.
struct MoneyWords
{
    QStringList words;
    bool isPlanned = false; ///< the target counts before what was reached
};

/// A sum as written, with its unit where that is not the header's.
QString withUnit(const QString &sum, const QString &unit)
{
    return sum.isEmpty() || unit == kTenThousandYuan ? sum : sum + unit;
}

bool isKnown(const Outcome &outcome, QDate asOf)
{
    return !outcome.asOf.isValid() || outcome.asOf <= asOf;
}

QString sumOf(const Outcome &outcome, bool isPlanned, QDate asOf)
{
    const QString reached = isKnown(outcome, asOf) ? outcome.actual : QString();
    const bool isTarget = isPlanned && !outcome.target.isEmpty();
    return withUnit(isTarget ? outcome.target : reached, outcome.indicatorUnit);
}

/// A sum in a column of the office's own, with the unit its header names in brackets; a text that
/// is more than a number tells its unit itself.
QString sumOf(const Extra &extra)
{
    static const QRegularExpression number(QStringLiteral("^[0-9.,，]+$"));
    static const QRegularExpression unit(QStringLiteral("[（(]([^（）()]*元)[）)]"));
    if (!number.match(extra.text).hasMatch())
        return extra.text;
    return withUnit(extra.text, unit.match(extra.header).captured(1));
}

bool namesOne(const QString &name, const QStringList &words)
{
    return std::any_of(
        words.cbegin(), words.cend(), [&name](const QString &word) { return name.contains(word); });
}

/// Whether a name is one of money, and not of a share of it.
bool namesMoney(const QString &name, const MoneyWords &money)
{
    const bool isPlain = money.isPlanned && name == QStringLiteral("投资");
    const bool isShare = namesOne(name, {QStringLiteral("率"), QStringLiteral("比例")});
    return !isShare && (isPlain || namesOne(name, money.words));
}

ReportText moneyCell(const ReportedEntry &entry, const MoneyWords &money)
{
    QStringList sums;
    for (const Outcome &outcome : entry.task.bundle.outcomes) {
        if (namesMoney(outcome.indicator, money))
            sums.append(sumOf(outcome, money.isPlanned, entry.list.asOf));
    }
    for (const Extra &extra : entry.task.bundle.extras) {
        if (namesMoney(extra.header, money))
            sums.append(sumOf(extra));
    }
    sums.removeAll(QString());
    return plainCell(sums.join(u'\n'));
}

ReportText totalCell(const ReportedEntry &entry)
{
    return moneyCell(entry, {{QStringLiteral("总投资"), QStringLiteral("投资总额")}, true});
}

ReportText fundsCell(const ReportedEntry &entry)
{
    return moneyCell(entry, {{QStringLiteral("到位资金"), QStringLiteral("资金到位")}, false});
}

ReportText spentCell(const ReportedEntry &entry)
{
    return moneyCell(entry, {{QStringLiteral("完成投资"), QStringLiteral("投资完成")}, false});
}

/// What was reached, figure by figure: 建成农村敬老院177所.
QStringList figuresReached(const ReportedEntry &entry)
{
    QStringList figures;
    for (const Outcome &outcome : entry.task.bundle.outcomes) {
        const bool isMoney
            = namesOne(outcome.indicator, {QStringLiteral("投资"), QStringLiteral("资金")});
        if (isKnown(outcome, entry.list.asOf) && !isMoney && !outcome.indicator.isEmpty()
            && !outcome.actual.isEmpty())
            figures.append(outcome.indicator + outcome.actual + outcome.indicatorUnit);
    }
    return figures;
}

/// How far the work is: in per cent, in words and in the figures reached.
ReportText progressCell(const ReportedEntry &entry)
{
    const std::optional<int> percent = entry.task.light.percent;
    QStringList lines;
    if (percent)
        lines.append(QStringLiteral("进度%1%").arg(*percent));
    lines.append(printedReport(entry.task, entry.list.asOf));
    lines += figuresReached(entry);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return plainCell(lines.join(u'\n'));
}

/// The day of the node that puts the project to use.
ReportText useCell(const ReportedEntry &entry)
{
    for (const Deadline &node : entry.task.bundle.deadlines) {
        const bool isUse = namesOne(
            node.stage,
            {QStringLiteral("投用"), QStringLiteral("投入使用"), QStringLiteral("启用")});
        if (isUse)
            return plainCell(printedDeadline(node, entry.task.ledgerYear));
    }
    return plainCell({});
}

ReportText coordinationCell(const ReportedEntry &entry)
{
    QStringList matters;
    for (const Measure &measure : entry.task.bundle.measures)
        matters.append(measure.coordination);
    matters.removeAll(QString());
    matters.removeDuplicates();
    return plainCell(matters.join(u'\n'));
}

} // namespace

Result<Report> projectsReport(const ReportRequest &request)
{
    Result<ReportedList> list = readReportedList(request);
    if (!list)
        return fail(std::move(list).error());
    list->tasks.removeIf([](const ReportedListTask &task) {
        return task.bundle.task.taskClass != TaskClass::PriorityProject;
    });
    const ListDocument document {
        QStringLiteral("projects"),
        QStringLiteral("重点项目进度表"),
        {{textColumn(u"项目名称", 7),
          [](const ReportedEntry &entry) { return plainCell(headingOf(entry.task)); }},
         {growingColumn(u"建设内容", 8),
          [](const ReportedEntry &entry) { return plainCell(contentUnderHeading(entry.task)); }},
         {{QStringLiteral("总投资\n（万元）"), 4}, totalCell},
         {{QStringLiteral("到位资金\n（万元）"), 4}, fundsCell},
         {{QStringLiteral("完成投资\n（万元）"), 4}, spentCell},
         {textColumn(u"形象进度", 8), progressCell},
         dueColumn(QStringLiteral("建成时间")),
         {{QStringLiteral("投用时间"), 4.6}, useCell},
         {textColumn(u"协调部门\n（事项）", 6), coordinationCell},
         leaderColumn(),
         unitColumn(QStringLiteral("责任科室")),
         noteColumn()},
        ListGrouping::Row,
        nullptr,
        {{QStringLiteral(
              "注：投资取成效清单中名为总投资、到位资金、完成投资的指标和同名的自有栏目；投用时"
              "间取名称含“投用”“投入使用”“启用”的节点。"),
          {}}}};
    Report report = listReportOf(document, request, *list);
    report.blocks.first().emptyText = QStringLiteral("没有类别为“重点项目”的任务。");
    return report;
}

} // namespace core

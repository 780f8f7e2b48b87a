// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_report.h"

#include "core/report/days_off.h"
#include "core/report/print_text.h"
#include "core/report/shown_tasks.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

/// What a ledger is about: its title without the office, the kind of paper and a remark.
QString subjectOf(const Ledger &ledger, const QString &office)
{
    QString subject = ledger.title;
    if (subject.startsWith(office))
        subject.remove(0, office.size());
    static const QRegularExpression remark(QStringLiteral("[（(][^（）()]*[）)]$"));
    static const QRegularExpression paper(QStringLiteral("(台账|清单|一览表)$"));
    return subject.remove(remark).remove(paper);
}

/// 2026年重点工作 for one ledger, 2026年 for several of a year, else nothing.
QString subjectOf(const Issuer &issuer)
{
    const QList<Ledger> &ledgers = issuer.ledgers;
    if (ledgers.size() == 1)
        return subjectOf(ledgers.first(), issuer.office);
    const bool isOneYear = !ledgers.isEmpty() && ledgers.first().year > 0
        && std::all_of(ledgers.cbegin(), ledgers.cend(), [&ledgers](const Ledger &ledger) {
               return ledger.year == ledgers.first().year;
           });
    return isOneYear ? QStringLiteral("%1年").arg(ledgers.first().year) : QString();
}

/// What a list of @p kind about @p subject is called; a word that ends the one and begins the other
/// is said once: 八项任务清单.
QString titleOf(QString subject, const QString &kind)
{
    constexpr qsizetype kWord = 2;
    // 对标竞进工作 is what the list of that name is about.
    if (kind.startsWith(subject))
        return kind;
    if (subject.endsWith(kind.left(kWord)))
        subject.chop(kWord);
    return subject + kind;
}

double longestLineOf(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &line : text.split(u'\n'))
        longest = std::max(longest, line.size());
    return static_cast<double>(longest);
}

/// Whether no row says anything in @p column. Where a hand is to fill it in every row is blank, of
/// a merged one the rows that go on.
bool saysNothing(const ReportBlock &block, qsizetype column)
{
    bool isSaidEmpty = false;
    for (const ReportRow &row : block.rows) {
        const ReportText &cell = row.cells.at(column);
        const bool isEmptyMark = cell.text == emptyMark() && !cell.mark && cell.nodes.isEmpty();
        isSaidEmpty = isSaidEmpty || isEmptyMark;
        if (!isEmptyMark && !(block.columns.at(column).isMerged && cell == ReportText {}))
            return false;
    }
    return isSaidEmpty;
}

/// Makes the rows of a list.
class ReportedListTable
{
public:
    ReportedListTable(const ListDocument &document, const ReportedList &list)
        : m_document(document)
        , m_list(list)
    {
        const bool isMerged = document.grouping != ListGrouping::Row;
        m_block.columns.append(
            {QStringLiteral("序号"), 2.1, ReportAlignment::Centre, isMerged, false});
        for (const ReportedColumn &column : document.columns)
            m_block.columns.append(column.column);
        m_block.emptyText = QStringLiteral("没有可列的任务。");
        m_block.keepGroupsWhole = document.grouping == ListGrouping::Objective;
    }

    [[nodiscard]] ReportBlock block()
    {
        for (const ReportedListTask &task : m_list.tasks) {
            if (startsGroup(task))
                beginGroup();
            const qsizetype rows = m_document.rowsOf ? m_document.rowsOf(task.bundle) : 1;
            for (int entry = 0; entry < std::max<qsizetype>(rows, 1); ++entry)
                addRow({task, entry, m_list});
            m_objective = task.objective.id;
        }
        narrowEmptyColumns();
        return m_block;
    }

private:
    [[nodiscard]] bool startsGroup(const ReportedListTask &task) const
    {
        const bool isSame = m_document.grouping == ListGrouping::Objective
            && task.objective.id.isSet() && task.objective.id == m_objective;
        return !isSame;
    }

    void beginGroup()
    {
        ++m_number;
        m_isFirst = true;
        if (m_document.grouping != ListGrouping::Row)
            m_block.groups.append({static_cast<int>(m_block.rows.size()), 0});
    }

    void addRow(const ReportedEntry &entry)
    {
        ReportRow row;
        row.cells.append({m_isFirst ? QString::number(m_number) : QString(), {}});
        for (const ReportedColumn &column : m_document.columns) {
            const bool isSaid = m_isFirst || !column.column.isMerged;
            row.cells.append(isSaid ? column.text(entry) : ReportText {});
        }
        m_block.rows.append(row);
        m_isFirst = false;
        if (!m_block.groups.isEmpty())
            ++m_block.groups.last().rowCount;
    }

    /// A column that says nothing has room for its header; the others read better for it.
    void narrowEmptyColumns()
    {
        for (qsizetype i = 0; i < m_block.columns.size(); ++i) {
            ReportColumn &column = m_block.columns[i];
            if (!saysNothing(m_block, i))
                continue;
            column.grows = false;
            column.characters = std::min(column.characters, longestLineOf(column.header));
        }
    }

    const ListDocument &m_document;
    const ReportedList &m_list;
    ReportBlock m_block;
    Id m_objective; ///< of the row before
    int m_number = 0;
    bool m_isFirst = true; ///< the row begins a group
};

/// Whether the days off are known for every year in which workdays are counted.
bool knowsDaysOff(const ReportedList &list, const WorkCalendar &calendar)
{
    return std::all_of(list.tasks.cbegin(), list.tasks.cend(), [&](const auto &task) {
        const int due = task.light.due.year();
        return !task.isOpen || !task.light.workdays
            || (calendar.knowsYear(list.asOf.year()) && calendar.knowsYear(due));
    });
}

} // namespace

Result<Report> listReport(const ListDocument &document, const ReportRequest &request)
{
    return readReportedList(request).map(
        [&](const ReportedList &list) { return listReportOf(document, request, list); });
}

Report
listReportOf(const ListDocument &document, const ReportRequest &request, const ReportedList &list)
{
    const QString title = titleOf(printedPunctuation(subjectOf(list.issuer)), document.title);
    const QString unit = request.unit.isSet() ? list.issuer.reporter : QString();
    const QString filter = request.shown ? printedFilter(*request.shown, unit) : QString();
    // The foot of every page and the name of the file say as well that it is not all.
    QString occasion = printedDate(list.asOf);
    if (!filter.isEmpty())
        occasion += QStringLiteral("，已筛选");
    Report report = emptyReport(request, list.issuer, {document.name, title, occasion, list.asOf});
    report.countLine = filter;
    report.headCentre = printedAsOf(list.asOf);
    report.headRight = QStringLiteral("填报日期：") + printedDate(request.clock.today());
    report.blocks = {ReportedListTable(document, list).block()};
    report.note = document.note;
    if (document.countsWorkdays && !knowsDaysOff(list, request.calendar))
        report.note.append({printedUnknownDaysOff(), {}});
    return report;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/section_workbook.h"

#include "core/export/ledger_cells.h"
#include "core/export/ledger_widths.h"
#include "core/report/issuer.h"
#include "core/report/print_text.h"
#include "core/rules/known_facts.h"
#include "core/views/office_headers.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr int kRowsForNewTasks = 10;
constexpr double kReportWidth = 18; ///< characters: columns to fill in are empty, and need room
constexpr double kRemarkWidth = 12;
constexpr double kDayWidth = 6;

/// A column of the sheet: what it holds, and whether the section fills it in.
struct SectionColumn
{
    ColumnField field = ColumnField::Extra;
    bool isFilledIn = false;
    double characters = 0; ///< at least; 0 = as its texts are
};

constexpr SectionColumn kColumns[] {
    {ColumnField::Code},
    {ColumnField::Objective},
    {ColumnField::Content},
    {ColumnField::Measure},
    {ColumnField::Person},
    {ColumnField::Deadline},
    {ColumnField::Report, true, kReportWidth},
    {ColumnField::Percent, true},
    {ColumnField::Problem, true, kRemarkWidth},
    {ColumnField::CompletedOn, true, kDayWidth},
};

/// Not the newest report of all, as in a ledger: this week's.
QString reportHeader()
{
    return QStringLiteral("进展情况");
}

/// A column no field holds: it comes back under its header.
QString nextWeekHeader()
{
    return QStringLiteral("下周计划");
}

bool isOpenTask(const LedgerFacts &facts, const TaskFacts &task)
{
    return !task.hasChildren && isOpen(knownOn(task, facts.asOf()).state);
}

/// Makes the sheet of one section.
class SectionSheetMaker
{
public:
    SectionSheetMaker(const SectionRequest &request, const Ledger &ledger, const Unit &unit)
        : m_request(request)
        , m_ledger(ledger)
        , m_unit(unit)
    {
    }

    [[nodiscard]] Result<Worksheet> make()
    {
        if (auto read = readTasks(); !read)
            return fail(std::move(read).error());
        Worksheet sheet;
        sheet.name = m_unit.name;
        sheet.title = m_ledger.title;
        sheet.head = {QStringLiteral("填报单位：") + m_unit.name,
                      QString(),
                      QStringLiteral("填报日期：") + printedDate(m_request.reportDay)};
        setColumns(sheet);
        setRows(sheet);
        // Below the rows it would be in the way of new ones, and be read as one.
        sheet.countLine
            = QStringLiteral("白色栏目由科室填写，灰色栏目不改；要调整时限、责任或任务，"
                             "请另行说明。新增任务写在下面的空行。");
        sheet.isProtected = true;
        sheet.rowsToFill = kRowsForNewTasks;
        fitColumns(sheet);
        widen(sheet);
        return sheet;
    }

private:
    [[nodiscard]] Result<void> readTasks()
    {
        auto units = m_request.source.units();
        if (!units)
            return fail(std::move(units).error());
        m_units = *std::move(units);
        auto facts = LedgerFacts::read(
            m_request.source, {m_ledger.id}, m_request.clock.today(), m_request.calendar);
        if (!facts)
            return fail(std::move(facts).error());
        m_facts = *std::move(facts);
        QSet<Id> wanted;
        for (const TaskFacts &task : m_facts.tasks()) {
            if (task.unit != m_unit.id || !isOpenTask(m_facts, task))
                continue;
            m_tasks.append(task.id);
            wanted += {task.id, m_facts.parentOf(task.id)};
        }
        const auto bundles = m_request.source.bundles(wanted.values());
        if (!bundles)
            return fail(bundles.error());
        for (const TaskBundle &bundle : *bundles)
            m_texts.insert(bundle.task.id, bundle);
        return {};
    }

    static void setColumns(Worksheet &sheet)
    {
        for (const SectionColumn &column : kColumns) {
            WorksheetColumn &added = sheet.columns.emplaceBack();
            added.header
                = column.field == ColumnField::Report ? reportHeader() : officeHeader(column.field);
            added.isLocked = !column.isFilledIn;
            const bool isText = column.field == ColumnField::Objective
                || column.field == ColumnField::Content || column.field == ColumnField::Measure
                || column.characters > kDayWidth;
            if (isText)
                added.alignment = ReportAlignment::Justify;
        }
        sheet.columns.append({nextWeekHeader(), kRemarkWidth, ReportAlignment::Justify});
        WorksheetColumn &number = sheet.columns.emplaceBack();
        number.header = exportedHeader(ExportedColumn::SectionTaskId);
        number.isHidden = true;
        number.isLocked = true;
    }

    /// Reports are of their day: last week's stands in no cell of this one's.
    void setRows(Worksheet &sheet) const
    {
        const LedgerCells cells(m_facts, m_texts, m_units, m_request.calendar);
        for (const Id task : m_tasks) {
            QList<WorksheetCell> line;
            for (const SectionColumn &column : kColumns) {
                const bool isKnown = !column.isFilledIn || column.field == ColumnField::Problem;
                line.append(isKnown
                                ? cells.cell({task, {}, {}}, {column.field, {}, SpanLevel::Task})
                                : WorksheetCell {});
                // A task that has a name alone is told by it.
                if (column.field == ColumnField::Content && line.constLast().text.isEmpty())
                    line.last().text = m_texts.value(task).task.displayName();
            }
            line.append({{}, {task.toString()}});
            sheet.rows.append(line);
        }
    }

    static void widen(Worksheet &sheet)
    {
        for (qsizetype column = 0; column < std::ssize(kColumns); ++column)
            sheet.columns[column].characters
                = std::max(sheet.columns.at(column).characters,
                           kColumns[static_cast<size_t>(column)].characters);
    }

    const SectionRequest &m_request;
    const Ledger &m_ledger;
    const Unit &m_unit;
    QList<Unit> m_units;
    LedgerFacts m_facts;
    QList<Id> m_tasks;
    QHash<Id, TaskBundle> m_texts;
};

template <typename R> [[nodiscard]] Result<R> found(const Result<QList<R>> &all, Id id)
{
    if (!all)
        return fail(all.error());
    const auto place
        = std::find_if(all->cbegin(), all->cend(), [id](const R &each) { return each.id == id; });
    if (place == all->cend())
        return fail(ErrorKind::NotFound, id.toString());
    return *place;
}

} // namespace

Result<QList<Unit>>
sectionsOf(const RecordSource &source, Id ledger, const WorkCalendar &calendar, QDate asOf)
{
    auto units = source.units();
    if (!units)
        return fail(std::move(units).error());
    const auto facts = LedgerFacts::read(source, {ledger}, asOf, calendar);
    if (!facts)
        return fail(facts.error());
    QSet<Id> leading;
    for (const TaskFacts &task : facts->tasks()) {
        if (isOpenTask(*facts, task))
            leading.insert(task.unit);
    }
    units->removeIf([&leading](const Unit &unit) { return !leading.contains(unit.id); });
    return *std::move(units);
}

Result<Workbook> sectionWorkbook(const SectionRequest &request)
{
    const auto ledger = found(request.source.ledgers(), request.ledger);
    if (!ledger)
        return fail(ledger.error());
    const auto unit = found(request.source.units(), request.unit);
    if (!unit)
        return fail(unit.error());
    auto sheet = SectionSheetMaker(request, *ledger, *unit).make();
    if (!sheet)
        return fail(std::move(sheet).error());
    Workbook workbook;
    workbook.title = ledger->title;
    workbook.fileName = QStringLiteral("%1_%2_%3")
                            .arg(unit->name, ledger->title, request.reportDay.toString(u"MMdd"));
    workbook.sheets.append(*std::move(sheet));
    workbook.properties = {unit->name, ledger->title, request.clock.now()};
    return workbook;
}

} // namespace core

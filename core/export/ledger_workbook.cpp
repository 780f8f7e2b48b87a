// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_workbook.h"

#include "core/export/column_choices.h"
#include "core/export/form_sheet.h"
#include "core/export/ledger_cells.h"
#include "core/export/ledger_widths.h"
#include "core/report/issuer.h"
#include "core/report/print_text.h"

#include <QSet>

namespace core {

namespace {

/// Everything a worksheet is made from, read once.
struct LedgerContent
{
    QList<Unit> units;
    QString office;
    QDate asOf;
    bool hasSeveralLedgers = false;
};

/// Makes the worksheet of one ledger.
class LedgerSheetMaker
{
public:
    LedgerSheetMaker(const LedgerRequest &request,
                     const LedgerContent &content,
                     const Ledger &ledger)
        : m_request(request)
        , m_content(content)
        , m_ledger(ledger)
        , m_columns(exportColumns(request.list, columnsFromText(ledger.columns)))
    {
        if (request.form == TableForm::Imported && request.list == ListKind::Whole)
            m_forms = sheetFormsFromText(ledger.form);
    }

    /// One sheet, as many as the ledger came from, or those for each unit.
    [[nodiscard]] Result<QList<Worksheet>> make()
    {
        if (auto read = readRows(); !read)
            return fail(std::move(read).error());
        if (auto read = readTexts(); !read)
            return fail(std::move(read).error());
        const bool isDivided = m_request.division == SheetDivision::Units && m_rows.count() > 0;
        return isDivided ? unitSheets() : sheetsOf(m_rows);
    }

private:
    [[nodiscard]] QList<Worksheet> sheetsOf(const RowList &rows) const
    {
        return m_forms.isEmpty() ? QList<Worksheet> {ownSheet(rows)} : importedSheets(rows);
    }

    [[nodiscard]] QList<Worksheet> unitSheets() const
    {
        const Worksheet whole = m_forms.isEmpty() ? ownSheet(m_rows) : Worksheet {};
        const QList<Unit> units = leadingUnits();
        QList<Worksheet> all;
        for (const Unit &unit : units) {
            RowFilter filter = m_request.filter;
            filter.unit = unit.id;
            QList<Worksheet> sheets = sheetsOf(listed(filter));
            const bool isOneOfSeveral = sheets.size() > 1 || m_content.hasSeveralLedgers;
            for (Worksheet &sheet : sheets) {
                sheet.name = isOneOfSeveral ? unit.name + u' ' + sheet.name : unit.name;
                sheet.heading = unit.name;
                if (m_forms.isEmpty())
                    fitTo(whole, sheet);
            }
            all.append(sheets);
        }
        return all;
    }

    /// Those of the tasks that are listed, in their order; last one without an id for tasks that no
    /// unit leads.
    [[nodiscard]] QList<Unit> leadingUnits() const
    {
        QSet<Id> leading;
        for (const ListRow &row : m_rows.rows()) {
            if (const TaskFacts *task = m_facts.find(row.task))
                leading.insert(task->unit);
        }
        QList<Unit> units = m_content.units;
        units.removeIf([&leading](const Unit &unit) { return !leading.contains(unit.id); });
        if (leading.contains(Id {})) {
            Unit none;
            none.name = QStringLiteral("未分配");
            units.append(none);
        }
        return units;
    }

    /// Lays a sheet of the tasks of one unit out as the sheet of all; every page says whose it is.
    void fitTo(const Worksheet &whole, Worksheet &sheet) const
    {
        sheet.columns = whole.columns;
        sheet.paper = whole.paper;
        sheet.foot = pageFoot({m_ledger.title, sheet.heading});
    }

    [[nodiscard]] QString pageFoot(const QStringList &names) const
    {
        return names.join(u'\u3000') + u'\u3000' + printedAsOf(m_content.asOf);
    }

    [[nodiscard]] RowList listed(const RowFilter &filter) const
    {
        return RowList({m_request.list, m_facts, m_entries, filter});
    }

    [[nodiscard]] QList<Worksheet> importedSheets(const RowList &rows) const
    {
        QList<Worksheet> sheets = formSheets(m_forms, {m_facts, rows, m_texts, m_content.units});
        for (Worksheet &sheet : sheets) {
            sheet.title = m_ledger.title;
            if (sheet.name.isEmpty())
                sheet.name = m_ledger.title;
        }
        return sheets;
    }

    [[nodiscard]] Worksheet ownSheet(const RowList &rows) const
    {
        Worksheet sheet;
        sheet.name = m_ledger.title;
        sheet.title = m_ledger.title;
        setHead(sheet, rows);
        for (const ExportColumn &column : std::as_const(m_columns))
            sheet.columns.append(sheetColumn(column));
        setRows(sheet, rows);
        setMerges(sheet, rows);
        sheet.emptyText = QStringLiteral("没有可列的任务。");
        fitColumns(sheet);
        return sheet;
    }

    [[nodiscard]] Result<void> readRows()
    {
        auto facts = LedgerFacts::read(
            m_request.source, {m_ledger.id}, m_content.asOf, m_request.calendar);
        if (!facts)
            return fail(std::move(facts).error());
        m_facts = *std::move(facts);
        if (const auto kind = entryKindOf(m_request.list)) {
            auto heads = m_request.source.entries(*kind, m_ledger.id);
            if (!heads)
                return fail(std::move(heads).error());
            m_entries = *std::move(heads);
        }
        m_rows = listed(m_request.filter);
        return {};
    }

    [[nodiscard]] Result<void> readTexts()
    {
        QSet<Id> wanted;
        for (const ListRow &row : m_rows.rows()) {
            wanted.insert(row.task);
            // The highest ones are headings of a table.
            const QList<Id> above = m_facts.ancestorsOf(row.task);
            wanted.unite(QSet<Id>(above.cbegin(), above.cend()));
        }
        const auto bundles = m_request.source.bundles(wanted.values());
        if (!bundles)
            return fail(bundles.error());
        for (const TaskBundle &bundle : *bundles)
            m_texts.insert(bundle.task.id, bundle);
        return {};
    }

    // The day the data are of stands in the foot: in a cell an import would take it for the day of
    // the table, and read phrases against it.
    void setHead(Worksheet &sheet, const RowList &rows) const
    {
        QString filtered;
        const RowCounts counts = rows.counts();
        if (m_request.filter.isActive() && m_request.choices.isEmpty())
            filtered = QStringLiteral("已筛选%1/%2项").arg(counts.shown).arg(counts.all);
        else if (m_request.filter.isActive())
            sheet.countLine = QStringLiteral("已筛选 %1/%2：")
                                  .arg(QString::number(counts.shown), QString::number(counts.all))
                + m_request.choices.join(u'；');
        const QString office = m_content.office.isEmpty()
            ? QString()
            : QStringLiteral("填报单位：") + m_content.office;
        sheet.head = {office, QString(), filtered};
        sheet.foot = pageFoot({m_ledger.title});
    }

    [[nodiscard]] WorksheetColumn sheetColumn(const ExportColumn &column) const
    {
        WorksheetColumn result {column.header};
        if (!column.added && isRunningText(column.field))
            result.alignment = ReportAlignment::Justify;
        if (!column.added)
            result.choices = columnChoices(column.field, m_content.units);
        result.isHidden = column.added == ExportedColumn::TaskId;
        return result;
    }

    void setRows(Worksheet &sheet, const RowList &rows) const
    {
        const LedgerCells cells(m_facts, m_texts, m_content.units, m_request.calendar);
        for (int row = 0; row < rows.count(); ++row) {
            QList<WorksheetCell> line;
            for (const ExportColumn &column : m_columns) {
                const bool isFirst = rows.spanTop(row, column.span) == row;
                line.append(isFirst ? cells.cell(rows.at(row), column) : WorksheetCell {});
            }
            sheet.rows.append(line);
        }
    }

    void setMerges(Worksheet &sheet, const RowList &rows) const
    {
        for (int column = 0; column < m_columns.size(); ++column) {
            const SpanLevel span = m_columns.at(column).span;
            for (int row = 0; row < rows.count(); row += rows.spanRows(row, span)) {
                if (const int height = rows.spanRows(row, span); height > 1)
                    sheet.merges.append({column, row, height});
            }
        }
    }

    const LedgerRequest &m_request;
    const LedgerContent &m_content;
    const Ledger &m_ledger;
    QList<ExportColumn> m_columns;
    QList<SheetForm> m_forms; ///< empty = it is written in the program's own form
    LedgerFacts m_facts;
    QList<EntryHead> m_entries; ///< of lists of entries
    RowList m_rows; ///< all that is exported
    QHash<Id, TaskBundle> m_texts;
};

QString titleOf(const QList<Ledger> &ledgers, const QString &office)
{
    return ledgers.size() == 1 ? ledgers.first().title : office + QStringLiteral("台账");
}

/// Which part of the ledgers it is; empty for all of them.
QString partOf(const QList<Unit> &units, const RowFilter &filter)
{
    const bool isUnitAlone
        = filter.unit && !filter.hits && !filter.light && !filter.chosen && !filter.leftOut;
    for (const Unit &unit : units) {
        if (isUnitAlone && unit.id == *filter.unit)
            return unit.name;
    }
    return filter.isActive() ? QStringLiteral("已筛选") : QString();
}

} // namespace

QString ledgerFileName(const QList<Ledger> &ledgers,
                       const QList<Unit> &units,
                       QDate day,
                       const RowFilter &filter,
                       SheetDivision division)
{
    QStringList parts {printedDate(day), partOf(units, filter)};
    if (division == SheetDivision::Units)
        parts.append(QStringLiteral("分科室"));
    parts.removeAll(QString());
    return titleOf(ledgers, officeOf(units)) + QStringLiteral("（%1）").arg(parts.join(u'，'));
}

Result<Workbook> ledgerWorkbook(const LedgerRequest &request)
{
    const auto ledgers = requestedLedgers(request);
    if (!ledgers)
        return fail(ledgers.error());
    auto units = request.source.units();
    if (!units)
        return fail(std::move(units).error());
    const LedgerContent content {
        *units, officeOf(*units), request.clock.today(), ledgers->size() > 1};
    Workbook workbook;
    workbook.title = titleOf(*ledgers, content.office);
    workbook.fileName
        = ledgerFileName(*ledgers, *units, content.asOf, request.filter, request.division);
    workbook.properties = {content.office, workbook.title, request.clock.now()};
    for (const Ledger &ledger : *ledgers) {
        auto sheets = LedgerSheetMaker(request, content, ledger).make();
        if (!sheets)
            return fail(std::move(sheets).error());
        workbook.sheets.append(*std::move(sheets));
    }
    if (workbook.sheets.isEmpty()) {
        Worksheet empty;
        empty.name = empty.title = workbook.title;
        workbook.sheets.append(empty);
    }
    return workbook;
}

} // namespace core

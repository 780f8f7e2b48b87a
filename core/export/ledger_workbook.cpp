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

    /// One sheet, or as many as the ledger came from.
    [[nodiscard]] Result<QList<Worksheet>> make()
    {
        if (auto read = readRows(); !read)
            return fail(std::move(read).error());
        if (auto read = readTexts(); !read)
            return fail(std::move(read).error());
        return m_forms.isEmpty() ? QList<Worksheet> {ownSheet()} : importedSheets();
    }

private:
    [[nodiscard]] QList<Worksheet> importedSheets() const
    {
        QList<Worksheet> sheets = formSheets(m_forms, {m_facts, m_rows, m_texts, m_content.units});
        for (Worksheet &sheet : sheets) {
            sheet.title = m_ledger.title;
            if (sheet.name.isEmpty())
                sheet.name = m_ledger.title;
        }
        return sheets;
    }

    [[nodiscard]] Worksheet ownSheet() const
    {
        Worksheet sheet;
        sheet.name = m_ledger.title;
        sheet.title = m_ledger.title;
        setHead(sheet);
        for (const ExportColumn &column : std::as_const(m_columns))
            sheet.columns.append(sheetColumn(column));
        setRows(sheet);
        setMerges(sheet);
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
        QList<EntryHead> entries;
        if (const auto kind = entryKindOf(m_request.list)) {
            auto heads = m_request.source.entries(*kind, m_ledger.id);
            if (!heads)
                return fail(std::move(heads).error());
            entries = *std::move(heads);
        }
        m_rows = RowList({m_request.list, m_facts, entries, m_request.filter});
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
    void setHead(Worksheet &sheet) const
    {
        QString filtered;
        if (m_request.filter.isActive())
            filtered = QStringLiteral("已筛选%1/%2项")
                           .arg(m_rows.counts().shown)
                           .arg(m_rows.counts().all);
        const QString office = m_content.office.isEmpty()
            ? QString()
            : QStringLiteral("填报单位：") + m_content.office;
        sheet.head = {office, QString(), filtered};
        sheet.foot = m_ledger.title + u'\u3000' + printedAsOf(m_content.asOf);
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

    void setRows(Worksheet &sheet) const
    {
        const LedgerCells cells(m_facts, m_texts, m_content.units, m_request.calendar);
        for (int row = 0; row < m_rows.count(); ++row) {
            QList<WorksheetCell> line;
            for (const ExportColumn &column : m_columns) {
                const bool isFirst = m_rows.spanTop(row, column.span) == row;
                line.append(isFirst ? cells.cell(m_rows.at(row), column) : WorksheetCell {});
            }
            sheet.rows.append(line);
        }
    }

    void setMerges(Worksheet &sheet) const
    {
        for (int column = 0; column < m_columns.size(); ++column) {
            const SpanLevel span = m_columns.at(column).span;
            for (int row = 0; row < m_rows.count(); row += m_rows.spanRows(row, span)) {
                if (const int rows = m_rows.spanRows(row, span); rows > 1)
                    sheet.merges.append({column, row, rows});
            }
        }
    }

    const LedgerRequest &m_request;
    const LedgerContent &m_content;
    const Ledger &m_ledger;
    QList<ExportColumn> m_columns;
    QList<SheetForm> m_forms; ///< empty = it is written in the program's own form
    LedgerFacts m_facts;
    RowList m_rows;
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
                       const RowFilter &filter)
{
    const QString part = partOf(units, filter);
    return titleOf(ledgers, officeOf(units))
        + QStringLiteral("（%1%2）")
              .arg(printedDate(day), part.isEmpty() ? QString() : u'，' + part);
}

Result<Workbook> ledgerWorkbook(const LedgerRequest &request)
{
    const auto ledgers = requestedLedgers(request);
    if (!ledgers)
        return fail(ledgers.error());
    auto units = request.source.units();
    if (!units)
        return fail(std::move(units).error());
    const LedgerContent content {*units, officeOf(*units), request.clock.today()};
    Workbook workbook;
    workbook.title = titleOf(*ledgers, content.office);
    workbook.fileName = ledgerFileName(*ledgers, *units, content.asOf, request.filter);
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

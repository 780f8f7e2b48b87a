// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_input.h"

#include "core/base/text.h"
#include "core/import/file_reader.h"

#include <QFileInfo>

namespace core {

namespace {

bool isColumnOf(const ImportTable &table, const QString &name)
{
    const auto letters = columnFromLetters(name);
    if (letters && *letters < table.grid.columnCount())
        return true;
    const QList<MappedColumn> &columns = table.header.columns();
    return std::any_of(columns.cbegin(), columns.cend(), [&name](const MappedColumn &column) {
        return foldForMatching(column.header) == foldForMatching(name);
    });
}

/// Whether no section is called so: it may be a 办公室 or a 部 as well as an office.
bool isNoSectionName(const QString &name)
{
    return isOfficeName(name)
        && (name.endsWith(u'局') || name.endsWith(u'厅') || name.endsWith(QStringLiteral("委员会"))
            || name.endsWith(QStringLiteral("政府")));
}

void correctUnit(SheetHeading &heading, const QString &name)
{
    heading.unit = name;
    // A section's name says nothing of the office it belongs to.
    const bool isOffice = heading.office.isEmpty() ? isOfficeName(name) : isNoSectionName(name);
    if (name.isEmpty() || isOffice)
        heading.office = name;
}

class InputReader
{
public:
    InputReader(const InputNames &names, const ImportOptions &options)
        : m_path(names.path)
        , m_options(options)
    {
        m_input.file = names.file;
    }

    [[nodiscard]] Result<ImportInput> read(const QList<SheetGrid> &grids)
    {
        for (const SheetGrid &grid : grids)
            takeSheet(grid);
        if (!m_options.sheet.isEmpty() && !m_sawSheet)
            return fail({ErrorKind::NotFound, m_options.sheet, {QStringLiteral("sheet")}, {}});
        if (m_input.tables.isEmpty())
            return fail(ErrorKind::InputNoHeader, m_path);
        for (const ImportOptions::Column &column : m_options.columns) {
            if (!isKnown(column.name))
                return fail({ErrorKind::NotFound, column.name, {QStringLiteral("column")}, {}});
        }
        m_input.heading = wholeHeading(m_input.tables);
        correctHeadings(m_input, m_options.heading);
        return m_input;
    }

private:
    void takeSheet(const SheetGrid &grid)
    {
        const bool isNamed = !m_options.sheet.isEmpty();
        if (isNamed && grid.name() != m_options.sheet)
            return;
        m_sawSheet = true;
        if (grid.isEmpty())
            return;
        auto header = findHeader(grid, HeaderWords::standard(), m_options.columns);
        if (!header) {
            if (!grid.isHidden())
                m_input.issues.append({ImportIssueKind::SheetWithoutTable, grid.name()});
            return;
        }
        if (grid.isHidden() && !isNamed) {
            m_input.issues.append({ImportIssueKind::SheetHidden, grid.name()});
            return;
        }
        SheetHeading heading = readHeading(grid, header->firstRow());
        // A sheet that a section was sent says which rows are its own.
        if (!header->isReturned() && !isOfficeName(heading.reporter))
            heading.unit = heading.reporter;
        m_input.tables.append({grid, *header, heading});
    }

    [[nodiscard]] bool isKnown(const QString &name) const
    {
        return std::any_of(m_input.tables.cbegin(),
                           m_input.tables.cend(),
                           [&name](const ImportTable &table) { return isColumnOf(table, name); });
    }

    QString m_path;
    const ImportOptions &m_options;
    ImportInput m_input;
    bool m_sawSheet = false;
};

/// The lines of a text without a header.
ImportInput rawInput(const SheetGrid &grid, const QString &file)
{
    ImportInput input;
    input.file = file;
    input.tables.append({grid, HeaderMap(0, -1, {}), {}});
    return input;
}

[[nodiscard]] Result<ImportInput> readDocument(const QString &path)
{
    auto document = readLedgerDocument(path);
    if (!document)
        return fail(document.error());
    return inputOf(*std::move(document), QFileInfo(path).fileName());
}

} // namespace

SheetHeading wholeHeading(const QList<ImportTable> &tables)
{
    SheetHeading whole;
    for (const ImportTable &table : tables) {
        const SheetHeading &heading = table.heading;
        if (whole.title.isEmpty()) {
            whole.title = heading.title;
            whole.year = heading.year;
            whole.lastYear = heading.lastYear;
        }
        if (whole.office.isEmpty())
            whole.office = heading.office;
        if (!whole.date.isValid()) {
            whole.date = heading.date;
            whole.dateText = heading.dateText;
        }
    }
    return whole;
}

Result<ImportInput>
inputOf(const QList<SheetGrid> &grids, const InputNames &names, const ImportOptions &options)
{
    return InputReader(names, options).read(grids);
}

ImportInput inputOf(LedgerDocument document, const QString &file)
{
    ImportInput input;
    input.file = file;
    input.heading.title = document.ledger.title;
    input.heading.office = document.office;
    input.heading.year = document.ledger.year;
    input.heading.lastYear = document.ledger.lastYear;
    input.document = std::move(document);
    return input;
}

void correctHeadings(ImportInput &input, const HeadingCorrections &corrections)
{
    if (corrections.isEmpty() || input.document)
        return;
    for (ImportTable &table : input.tables) {
        for (const HeadingCorrections::SheetUnit &unit : corrections.units) {
            if (unit.isOf(table.file, table.grid.name()))
                correctUnit(table.heading, unit.name);
        }
        table.heading.date = corrections.date.value_or(table.heading.date);
    }
    input.heading = wholeHeading(input.tables);
    if (corrections.years) {
        input.heading.year = corrections.years->first;
        input.heading.lastYear = corrections.years->last;
    }
}

QString ImportInput::ledgerTitle() const
{
    return heading.title.isEmpty() ? QFileInfo(file).completeBaseName() : heading.title;
}

Result<ImportInput> readImport(const QString &path, const ImportOptions &options, const Job *job)
{
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return readDocument(path);
    const auto tables = readFile(path, options.text, job);
    if (!tables)
        return fail(tables.error());
    const QString file = QFileInfo(path).fileName();
    auto input = inputOf(tables->grids, {path, file}, options);
    const bool isRaw = !input && input.error().kind == ErrorKind::InputNoHeader;
    if (isRaw && tables->form && options.showsRawText)
        input = rawInput(tables->grids.constFirst(), file);
    if (input)
        input->text = tables->form;
    return input;
}

} // namespace core

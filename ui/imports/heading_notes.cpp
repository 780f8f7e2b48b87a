// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/heading_notes.h"

#include "core/import/name_split.h"
#include "core/import/phrase_basis.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct HeadingNotes
{
    Q_DECLARE_TR_FUNCTIONS(ui::HeadingNotes)
};

constexpr qsizetype kMostQuoted = 24;
constexpr int kMostPhrases = 200; ///< rows looked at
constexpr int kMostCounted = 2000; ///< rows; as many phrases are read in some 20 ms

QString placeText(const QString &line, const core::SheetHeading &heading)
{
    if (line == heading.title)
        return HeadingNotes::tr("the title");
    const bool isLong = line.size() > kMostQuoted;
    const QString quoted = isLong ? line.left(kMostQuoted) + u'…' : line;
    return HeadingNotes::tr("“%1”").arg(quoted);
}

/// The cells of @p column below the header that are not blank; none where there are too many rows.
QList<core::GridCell> cellsBelowHeader(const core::ImportTable &table, int column)
{
    QList<core::GridCell> cells;
    const int first = table.header.lastRow() + 1;
    if (table.grid.rowCount() - first > kMostCounted)
        return cells;
    for (int row = first; row < table.grid.rowCount(); ++row) {
        const core::GridCell &cell = table.grid.cell({row, column});
        if (!cell.isBlank())
            cells.append(cell);
    }
    return cells;
}

bool isUnderstood(const core::GridCell &cell,
                  core::PhraseBasis basis,
                  const core::WorkCalendar &calendar)
{
    if (cell.kind == core::CellKind::Date)
        return true;
    const core::DueReading reading = core::readDuePhrase(cell.text.simplified(), basis, calendar);
    return !reading.needsConfirmation
        && (reading.due.isValid() || reading.precision == core::Precision::OpenEnded
            || reading.precision == core::Precision::Recurring);
}

bool meansDay(const QString &phrase, core::PhraseBasis basis, const core::WorkCalendar &calendar)
{
    return core::readDuePhrase(phrase, basis, calendar).due.isValid();
}

QString
reasonText(const core::Ledger &ledger, const core::SheetHeading &heading, core::PhraseBasis basis)
{
    const QString day = basis.date.toString(Qt::ISODate);
    if (ledger.sourceDate.isValid())
        return HeadingNotes::tr("by the date of the ledger's own document, %1").arg(day);
    if (heading.date.isValid())
        return HeadingNotes::tr("by the file date, %1").arg(day);
    return HeadingNotes::tr("by the year, %1").arg(basis.date.year());
}

} // namespace

QString foundText(const core::ImportTable &table, const core::SheetHeading &whole)
{
    const core::SheetHeading &heading = table.heading;
    QStringList parts;
    const QString unit = heading.unitText;
    if (heading.year != 0 && unit == heading.title)
        parts.append(HeadingNotes::tr("unit and year in the title"));
    else if (!unit.isEmpty())
        parts.append(HeadingNotes::tr("unit in %1").arg(placeText(unit, heading)));
    if (heading.year != 0 && unit != heading.title)
        parts.append(HeadingNotes::tr("year in the title"));
    if (!whole.dateText.isEmpty())
        parts.append(HeadingNotes::tr("date in %1").arg(placeText(whole.dateText, heading)));
    if (parts.isEmpty())
        return HeadingNotes::tr("Neither unit nor year nor date stand above the table.");
    return HeadingNotes::tr("Found above the table: %1.")
        .arg(parts.join(HeadingNotes::tr(", ", "between the parts of a sentence")));
}

QString samplePhrase(const core::ImportTable &table, int column, const core::WorkCalendar &calendar)
{
    const int first = table.header.lastRow() + 1;
    const int end = std::min(table.grid.rowCount(), first + kMostPhrases);
    const core::PhraseBasis any {QDate(2000, 1, 1), true};
    for (int row = first; row < end; ++row) {
        const core::GridCell &cell = table.grid.cell({row, column});
        QString phrase = cell.text.simplified();
        if (cell.kind == core::CellKind::Text && !meansDay(phrase, {}, calendar)
            && meansDay(phrase, any, calendar))
            return phrase;
    }
    return {};
}

QString basisText(const QString &phrase,
                  const core::Ledger &ledger,
                  const core::SheetHeading &heading,
                  const core::WorkCalendar &calendar)
{
    const core::PhraseBasis basis = core::phraseBasis(ledger, heading);
    const QDate due = core::readDuePhrase(phrase, basis, calendar).due;
    if (!due.isValid())
        return HeadingNotes::tr("“%1” means no day without a year or a file date.").arg(phrase);
    return HeadingNotes::tr("“%1” is read as %2, %3.")
        .arg(phrase, due.toString(Qt::ISODate), reasonText(ledger, heading, basis));
}

QString deadlinesText(const core::ImportTable &table,
                      int column,
                      core::PhraseBasis basis,
                      const core::WorkCalendar &calendar)
{
    const QList<core::GridCell> cells = cellsBelowHeader(table, column);
    if (cells.isEmpty())
        return {};
    const auto doubtful = static_cast<int>(
        std::count_if(cells.cbegin(), cells.cend(), [&](const core::GridCell &cell) {
            return !isUnderstood(cell, basis, calendar);
        }));
    const auto count = static_cast<int>(cells.size());
    return doubtful == 0 ? HeadingNotes::tr("%n, all understood", nullptr, count)
                         : HeadingNotes::tr("%n, %1 doubtful", nullptr, count).arg(doubtful);
}

QString personsText(const core::ImportTable &table, int column)
{
    QSet<QString> names;
    const QList<core::GridCell> cells = cellsBelowHeader(table, column);
    for (const core::GridCell &cell : cells) {
        const QStringList persons = core::splitPersons(cell.text);
        for (const QString &person : persons)
            names.insert(core::plainName(person));
    }
    return names.isEmpty()
        ? QString()
        : HeadingNotes::tr("%n person(s)", nullptr, static_cast<int>(names.size()));
}

} // namespace ui

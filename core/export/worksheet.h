// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QList>

#include <optional>

namespace core {

/// A cell of a worksheet. Plain text: nothing in it is a formula, an address or markup.
struct WorksheetCell
{
    QString text; ///< as it is read; U+000A breaks the line
    QDate day {}; ///< a spreadsheet gets the day itself, written as the text is
    std::optional<double> number {}; ///< the same for a number
    std::optional<ReportMark> mark {}; ///< stands before the text
    bool isMarkAbove = false; ///< in running text it stands in a line of its own
    QString numberFormat {}; ///< how a spreadsheet shows day or number; empty = as it usually does

    bool operator==(const WorksheetCell &) const = default;
};

/// A column of a worksheet.
struct WorksheetColumn
{
    QString header; ///< breaks only where U+000A stands
    double characters = 2; ///< room for so many full-width characters of the body
    ReportAlignment alignment = ReportAlignment::Centre;
    QStringList choices {}; ///< offered in its cells; other texts may be typed as well
    bool isHidden = false;
    bool isLocked = false; ///< on a protected sheet: grey, and not to be changed

    bool operator==(const WorksheetColumn &) const = default;
};

/// Cells that are one; the text stands in the first.
struct WorksheetMerge
{
    int column = 0;
    int firstRow = 0;
    int rowCount = 1;
    int columnCount = 1;

    bool operator==(const WorksheetMerge &) const = default;
};

/// What stands above the rows of a table of somebody else's form, down to its header.
struct WorksheetHead
{
    QList<QList<WorksheetCell>> rows; ///< the last headerRows of them are the header
    QList<WorksheetMerge> merges;
    int headerRows = 1;
    int titleRow = -1; ///< place of the title; −1 = none
    QList<double> heights {}; ///< of its rows, in points; 0 or none = as their texts ask

    bool operator==(const WorksheetHead &) const = default;
};

/// One sheet: a table with what stands above and below it.
struct Worksheet
{
    QString name; ///< what its tab is called; need be neither short nor clean
    QString annex; ///< 附件1; empty = none
    QString title;
    QStringList head; ///< at the left, in the centre, at the right; may be empty
    QString countLine; ///< may be empty
    QString heading; ///< 一、…; may be empty
    std::optional<WorksheetHead> ownHead {}; ///< stands in place of all that and of the headers
    QList<WorksheetColumn> columns;
    QList<QList<WorksheetCell>> rows;
    QList<WorksheetMerge> merges;
    QString emptyText; ///< stands in place of the rows where there are none
    QString note; ///< may be empty
    QStringList signLine; ///< its parts; may be empty
    QString foot; ///< at the left of the foot of every page; may be empty
    PaperFrame frame = PaperFrame::Internal;
    PaperSize paper = PaperSize::A4Landscape;
    bool isProtected = false; ///< without a password: a guard against slips
    int rowsToFill = 0; ///< empty ones below the others, to be filled in
    bool keepsGroupsWhole = false; ///< running text breaks a page before merged rows, not in them
    bool continues = false; ///< in running text it stands below the sheet before it, title left out

    bool operator==(const Worksheet &) const = default;
};

/// What is exported, as values: everything a spreadsheet or delimited text shows, nothing of how
/// they are written.
struct Workbook
{
    QString title;
    QString fileName; ///< what a file of it is called, without suffix
    QList<Worksheet> sheets; ///< at least one
    ReportProperties properties;

    bool operator==(const Workbook &) const = default;
};

} // namespace core

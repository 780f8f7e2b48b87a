// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wall_chart.h"
#include "core/rules/light.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace core {

/// The frame a document is printed in. Source: look/paper.md 1.
enum class PaperFrame
{
    Internal, ///< 内部工作表: colour marks, 第 x 页 共 y 页, stamp
    Annex ///< 公文附件: black only, page number turned at the left edge, no stamp
};

template <> struct EnumKeys<PaperFrame>
{
    static constexpr EnumKeyTable<PaperFrame, 2> values {{
        {PaperFrame::Internal, QLatin1String("internal")},
        {PaperFrame::Annex, QLatin1String("annex")},
    }};
};

/// The sheet, as it is read.
enum class PaperSize
{
    A4Landscape,
    A3Landscape,
    A2Landscape,
    A1Landscape,
    A0Landscape,
    A4Portrait ///< only for documents that are made for it
};

template <> struct EnumKeys<PaperSize>
{
    static constexpr EnumKeyTable<PaperSize, 6> values {{
        {PaperSize::A4Landscape, QLatin1String("a4-landscape")},
        {PaperSize::A3Landscape, QLatin1String("a3-landscape")},
        {PaperSize::A2Landscape, QLatin1String("a2-landscape")},
        {PaperSize::A1Landscape, QLatin1String("a1-landscape")},
        {PaperSize::A0Landscape, QLatin1String("a0-landscape")},
        {PaperSize::A4Portrait, QLatin1String("a4-portrait")},
    }};
};

/// Whether a sheet is higher than it is wide.
[[nodiscard]] constexpr bool standsUpright(PaperSize paper)
{
    return paper == PaperSize::A4Portrait;
}

/// How a node on the way to a deadline stands.
enum class ReportNodeState
{
    Done, ///< reached
    Overdue, ///< its day has passed and it is not reached
    ToCome
};

/// The mark of a light, or of a node, before a text; the drawing decides shape and colour.
struct ReportMark
{
    LightColour colour = LightColour::Green;
    LightReason reason = LightReason::Normal;
    std::optional<ReportNodeState> node {}; ///< of a node instead of a light

    bool operator==(const ReportMark &) const = default;
};

/// A node in a line of its own: its mark and name at the left, its day at the right.
struct ReportNode
{
    ReportNodeState state = ReportNodeState::ToCome;
    QString name;
    QString day;

    bool operator==(const ReportNode &) const = default;
};

/// A piece of text with the mark that stands before it, if any. U+000A breaks the line. Plain text:
/// nothing in it is markup.
struct ReportText
{
    QString text; ///< "—" = nothing to say here; empty = left blank, to be filled in by hand
    std::optional<ReportMark> mark;
    QList<ReportNode> nodes {}; ///< stand in place of the text
    QDate day {}; ///< the day that the text says; invalid = it says none, or more than a day

    bool operator==(const ReportText &) const = default;
};

/// How the lines of a cell stand. "—" stands centred in every column.
enum class ReportAlignment
{
    Centre, ///< numbers, names, units, dates
    Justify, ///< running text; its columns are a whole number of characters wide
    Left, ///< a mark and its words
    Right ///< percentages and differences
};

/// A column of a table.
struct ReportColumn
{
    QString header; ///< breaks only where U+000A stands
    double characters = 2; ///< room for so many full-width characters of the body size
    ReportAlignment alignment = ReportAlignment::Centre;
    bool isMerged = false; ///< the cells of a group are one; the text stands in its first row
    bool grows = false; ///< takes what the other columns leave; at most one column

    bool operator==(const ReportColumn &) const = default;
};

/// A row: one cell for each column.
struct ReportRow
{
    QList<ReportText> cells;

    bool operator==(const ReportRow &) const = default;
};

/// Rows that belong together; groups stand in order and cover all rows, or there are none.
struct ReportGroup
{
    int firstRow = 0;
    int rowCount = 1;

    bool operator==(const ReportGroup &) const = default;
};

/// A table with its heading.
struct ReportBlock
{
    QString heading; ///< 一、…; may be empty
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QList<ReportGroup> groups;
    bool keepGroupsWhole = false; ///< break before a group where that costs no page
    QString emptyText; ///< printed in place of the table where there is no row

    bool operator==(const ReportBlock &) const = default;
};

/// What the file of a printed document says about itself.
struct ReportProperties
{
    QString author; ///< the unit that reports
    QString subject; ///< period and version of the ledger
    QDateTime created; ///< UTC

    bool operator==(const ReportProperties &) const = default;
};

/// A document as values: everything that is printed, nothing about how. Texts are Chinese data
/// whatever language the interface speaks.
struct Report
{
    QString name; ///< its name in the registry: weekly
    QString annex; ///< 附件1; empty = none
    QString title;
    QString headLeft; ///< 填报单位：…（盖章）
    QString headCentre; ///< the period
    QString headRight; ///< 数据截至：…
    QString countLine; ///< may be empty
    QList<ReportBlock> blocks;
    QList<ReportText> note; ///< pieces that run on; may be empty
    QStringList signLine; ///< its parts: 单位负责人： …
    QString stamp; ///< foot of every page of an internal sheet
    PaperFrame frame = PaperFrame::Internal;
    PaperSize paper = PaperSize::A4Landscape;
    QString fileName; ///< what a file of it is called, without suffix
    ReportProperties properties;
    std::optional<WallChart> wallChart {}; ///< drawn in place of the blocks, which are its table

    bool operator==(const Report &) const = default;
};

} // namespace core

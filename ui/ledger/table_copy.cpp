// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/table_copy.h"

#include "core/base/text.h"
#include "ui/ledger/merged_area.h"

#include <QAbstractItemModel>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// First character a spreadsheet would see: after a byte order mark and blanks, as half-width.
QChar leadingCharacter(const QString &text)
{
    for (const QChar character : text) {
        const bool isLineOrTab = character == u'\t' || character == u'\n' || character == u'\r';
        if (isLineOrTab || (!character.isSpace() && character != QChar::ByteOrderMark))
            return core::toHalfWidth(QString(character)).front();
    }
    return {};
}

bool isHarmless(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"(^[+-]?\d+(\.\d+)?%?$)"));
    return text == u"-" || text == u"—" || number.match(text).hasMatch();
}

/// Whether a spreadsheet would make something else of the text: a formula, a number without the
/// zeros it begins with or the figures beyond the fifteenth, a day of 3/4.
bool isMisread(const QString &text)
{
    static const QRegularExpression misread(
        QStringLiteral(R"(^(0\d+|\d{12,}|\d{1,4}[-/]\d{1,2}|\d+[eE]\d+)$)"));
    return guardedText(text) != text || misread.match(text).hasMatch();
}

/// How Excel, WPS and LibreOffice are told that a cell is a text.
constexpr QLatin1String kTextMark(R"( style="mso-number-format:'\@'" sdnum="1033;0;@")");

QString quoted(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("[\t\n\"]"));
    if (!text.contains(special))
        return text;
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

/// The rows and columns of a range, one after the other. @param cell takes the place of the row
/// among those of the range, and the cell.
template <typename Cell>
QString joined(const CopyRange &range, const QString &between, const QString &after, Cell cell)
{
    QString result;
    for (qsizetype place = 0; place < range.cells.rows.size(); ++place) {
        bool isFirst = true;
        for (const int column : range.cells.columns) {
            if (!std::exchange(isFirst, false))
                result += between;
            result += cell(place, range.model->index(range.cells.rows.at(place), column));
        }
        result += after;
    }
    return result;
}

/// The headings over a range, if they are wanted.
QStringList headings(const CopyRange &range)
{
    QStringList texts;
    if (!range.hasHeadings)
        return texts;
    for (const int column : range.cells.columns)
        texts.append(range.model->headerData(column, Qt::Horizontal).toString());
    return texts;
}

/// What is copied of a merged cell: in the first row of it that is in the range.
bool isFirstOfArea(const CopyRange &range, qsizetype place, const QModelIndex &index)
{
    return place == 0 || range.cells.rows.at(place - 1) < mergedAreaOf(index).top;
}

/// How many rows of the range a merged cell covers from the one at @p place on.
qsizetype rowsCovered(const CopyRange &range, qsizetype place, const QModelIndex &index)
{
    const QList<int> &rows = range.cells.rows;
    const auto below
        = std::upper_bound(rows.cbegin() + place, rows.cend(), mergedAreaOf(index).bottom());
    return below - rows.cbegin() - place;
}

/// What an editor of the cell begins with; where nobody types, what is shown.
QString textOf(const QModelIndex &index)
{
    const QModelIndex cell = coveringCell(index);
    const bool isTyped = cell.flags().testFlag(Qt::ItemIsEditable);
    return cell.data(isTyped ? Qt::EditRole : Qt::DisplayRole).toString();
}

} // namespace

QString guardedText(const QString &text)
{
    const QChar first = leadingCharacter(text);
    const bool isSuspicious = QStringView(u"=+-@\t\r\n").contains(first) && !first.isNull();
    return isSuspicious && !isHarmless(text) ? u'\'' + text : text;
}

CopyRange rangeBetween(const QModelIndex &first, const QModelIndex &last, bool hasHeadings)
{
    const auto cells = gridOf(QItemSelection(first, last));
    return {first.model(), cells.value_or(SelectedGrid {}), hasHeadings};
}

QString tabSeparated(const CopyRange &range)
{
    QStringList heads;
    for (const QString &text : headings(range))
        heads.append(quoted(guardedText(text)));
    const QString first = heads.isEmpty() ? QString() : heads.join(u'\t') + u'\n';
    const auto cell = [&range](qsizetype place, const QModelIndex &index) {
        if (!isFirstOfArea(range, place, index))
            return QString();
        return quoted(guardedText(coveringCell(index).data(Qt::DisplayRole).toString()));
    };
    return first + joined(range, QStringLiteral("\t"), QStringLiteral("\n"), cell);
}

QString htmlTable(const CopyRange &range)
{
    const auto cell = [&range](qsizetype place, const QModelIndex &index) {
        if (!isFirstOfArea(range, place, index))
            return QString();
        const QString text = coveringCell(index).data(Qt::DisplayRole).toString();
        QString escaped = text.toHtmlEscaped();
        escaped.replace(u'\n', QStringLiteral("<br>"));
        return QStringLiteral("<td rowspan=\"%1\"%2>%3</td>")
            .arg(QString::number(rowsCovered(range, place, index)),
                 isMisread(text) ? kTextMark : QLatin1String(),
                 escaped);
    };
    const QString body = joined(range, {}, QStringLiteral("</tr><tr>"), cell);
    QString heads;
    for (const QString &text : headings(range))
        heads += QStringLiteral("<th>") + text.toHtmlEscaped() + QStringLiteral("</th>");
    if (!heads.isEmpty())
        heads = QStringLiteral("<tr>") + heads + QStringLiteral("</tr>");
    return QStringLiteral("<table>") + heads + QStringLiteral("<tr>") + body.chopped(4)
        + QStringLiteral("</table>");
}

CellBlock blockOf(const CopyRange &range)
{
    CellBlock block;
    const QModelIndex first
        = range.model->index(range.cells.rows.constFirst(), range.cells.columns.constFirst());
    const bool isOneCell = range.cells.columns.size() == 1
        && mergedAreaOf(first).bottom() >= range.cells.rows.constLast();
    if (isOneCell)
        return {{{textOf(first)}}};
    for (const int row : range.cells.rows) {
        QStringList texts;
        for (const int column : range.cells.columns)
            texts.append(textOf(range.model->index(row, column)));
        block.rows.append(texts);
    }
    return block;
}

CopiedCells copiedCells(const CopyRange &range)
{
    return {tabSeparated(range), htmlTable(range), bytesOfBlock(blockOf(range))};
}

QMimeData *clipboardData(const CopiedCells &cells)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(cells.lines);
    data->setHtml(cells.table);
    // Pasted here the headings would be typed into cells.
    data->setData(QString::fromLatin1(kCellFormat), cells.block);
    return data.release();
}

QMimeData *mimeDataOf(const CopyRange &range)
{
    return clipboardData(copiedCells(range));
}

} // namespace ui

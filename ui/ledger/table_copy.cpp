// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/table_copy.h"

#include "core/base/text.h"
#include "ui/ledger/merged_area.h"

#include <QAbstractItemModel>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

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

/// The rows and columns of a range, one after the other.
template <typename Cell>
QString joined(const CopyRange &range, const QString &between, const QString &after, Cell cell)
{
    QString result;
    for (int row = range.first.row(); row <= range.last.row(); ++row) {
        for (int column = range.first.column(); column <= range.last.column(); ++column) {
            if (column > range.first.column())
                result += between;
            result += cell(range.first.model()->index(row, column));
        }
        result += after;
    }
    return result;
}

/// The headings over a range, if they are wanted.
QStringList headings(const CopyRange &range)
{
    QStringList texts;
    for (int column = range.first.column(); range.hasHeadings && column <= range.last.column();
         ++column)
        texts.append(range.first.model()->headerData(column, Qt::Horizontal).toString());
    return texts;
}

/// What is copied of a merged cell: in the first row of it that is in the range.
bool isFirstOfArea(const CopyRange &range, const QModelIndex &index)
{
    return index.row() == std::max(mergedAreaOf(index).top, range.first.row());
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

QString tabSeparated(const CopyRange &range)
{
    QStringList heads;
    for (const QString &text : headings(range))
        heads.append(quoted(guardedText(text)));
    const QString first = heads.isEmpty() ? QString() : heads.join(u'\t') + u'\n';
    return first
        + joined(range, QStringLiteral("\t"), QStringLiteral("\n"), [&](const QModelIndex &index) {
               if (!isFirstOfArea(range, index))
                   return QString();
               return quoted(guardedText(coveringCell(index).data(Qt::DisplayRole).toString()));
           });
}

QString htmlTable(const CopyRange &range)
{
    const QString body
        = joined(range, {}, QStringLiteral("</tr><tr>"), [&range](const QModelIndex &index) {
              if (!isFirstOfArea(range, index))
                  return QString();
              const int bottom = std::min(mergedAreaOf(index).bottom(), range.last.row());
              const QString text = coveringCell(index).data(Qt::DisplayRole).toString();
              QString escaped = text.toHtmlEscaped();
              escaped.replace(u'\n', QStringLiteral("<br>"));
              return QStringLiteral("<td rowspan=\"%1\"%2>%3</td>")
                  .arg(QString::number(bottom - index.row() + 1),
                       isMisread(text) ? kTextMark : QLatin1String(),
                       escaped);
          });
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
    if (!hasSeveralCells(QItemSelection(range.first, range.last)))
        return {{{textOf(range.first)}}};
    for (int row = range.first.row(); row <= range.last.row(); ++row) {
        QStringList texts;
        for (int column = range.first.column(); column <= range.last.column(); ++column) {
            texts.append(textOf(range.first.model()->index(row, column)));
        }
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

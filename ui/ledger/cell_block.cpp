// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_block.h"

#include "core/base/text.h"
#include "core/import/html_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

#include <algorithm>

namespace ui {

namespace {

bool endsCell(QChar character)
{
    return character == u'\t' || character == u'\n';
}

/// The text of the quoted cell that begins at @p at, which moves behind it; nothing where the quote
/// is text.
std::optional<QString> quotedCell(QStringView text, qsizetype &at)
{
    QString cell;
    for (qsizetype next = at + 1; next < text.size(); ++next) {
        if (text.at(next) != u'"') {
            cell += text.at(next);
        } else if (next + 1 < text.size() && text.at(next + 1) == u'"') {
            cell += text.at(next++);
        } else if (next + 1 == text.size() || endsCell(text.at(next + 1))) {
            at = next + 1;
            return cell;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

QString plainCell(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && !endsCell(text.at(at)))
        ++at;
    return text.mid(begin, at - begin).toString();
}

QString nextCell(QStringView text, qsizetype &at)
{
    if (at < text.size() && text.at(at) == u'"') {
        if (const auto quoted = quotedCell(text, at))
            return *quoted;
    }
    return plainCell(text, at);
}

CellBlock squared(QList<QStringList> rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    for (QStringList &row : rows)
        row.resize(width);
    return {std::move(rows)};
}

/// A merged cell of @p html stands in every row it covers. Sideways it stays one: a heading over
/// several columns belongs to none of them but the first.
void fillMerges(CellBlock &block, const QString &html)
{
    if (!html.contains(QStringLiteral("rowspan"), Qt::CaseInsensitive))
        return;
    const auto tables = core::readHtml(html, QString(), core::MergeExtent::Whole);
    if (!tables || tables->size() != 1)
        return;
    const core::SheetGrid &grid = tables->first();
    const auto all = grid.mergeAt({0, 0});
    if (all && all->last.row + 1 >= block.height() && all->last.column + 1 >= block.width()) {
        // It is one cell that was copied.
        block.rows = {QStringList {block.rows.first().first()}};
        return;
    }
    for (int row = 0; row < block.height(); ++row) {
        for (int column = 0; column < block.width(); ++column) {
            QString &text = block.rows[row][column];
            if (!text.isEmpty())
                continue;
            const auto merge = grid.mergeAt({row, column});
            if (merge && merge->first.column == column && merge->first.row < row)
                text = block.rows.at(merge->first.row).at(column);
        }
    }
}

} // namespace

QByteArray bytesOfBlock(const CellBlock &block)
{
    QJsonArray rows;
    for (const QStringList &row : block.rows)
        rows.append(QJsonArray::fromStringList(row));
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

CellBlock blockOfBytes(const QByteArray &bytes)
{
    QList<QStringList> rows;
    const QJsonArray written = QJsonDocument::fromJson(bytes).array();
    for (const auto &row : written) {
        QStringList texts;
        const QJsonArray cells = row.toArray();
        for (const auto &text : cells)
            texts.append(text.toString());
        rows.append(texts);
    }
    return squared(std::move(rows));
}

CellBlock blockOfText(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    // The last line ends as the others do.
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    if (text.isEmpty())
        return {};
    QList<QStringList> rows {QStringList()};
    qsizetype at = 0;
    for (;;) {
        rows.last().append(nextCell(lines, at));
        if (at >= lines.size())
            break;
        if (lines.at(at++) == u'\n')
            rows.append(QStringList());
    }
    return squared(std::move(rows));
}

bool isHeadedBy(const CellBlock &block, const QStringList &headings)
{
    if (block.isEmpty() || block.width() != headings.size())
        return false;
    for (int column = 0; column < block.width(); ++column) {
        const QString heading = core::foldForMatching(headings.at(column));
        if (heading.isEmpty() || heading != core::foldForMatching(block.rows.first().at(column)))
            return false;
    }
    return true;
}

CellBlock blockOfMimeData(const QMimeData &data)
{
    const auto format = QString::fromLatin1(kCellFormat);
    if (data.hasFormat(format))
        return blockOfBytes(data.data(format));
    CellBlock block = blockOfText(data.text());
    if (data.hasHtml())
        fillMerges(block, data.html());
    return block;
}

} // namespace ui

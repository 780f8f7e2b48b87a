// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_texts.h"

#include "core/wording/light_text.h"
#include "core/wording/terms.h"

namespace core {

namespace {

/// Rows read between two looks at whether they are still wanted.
constexpr qsizetype kRowsAtOnce = 2000;

QString shownText(const CellInput &input, const CellAddress &address, const Light &light)
{
    switch (address.field) {
    case ColumnField::Light: return lightWord(light.reason);
    case ColumnField::Remaining: return remainingText(light);
    case ColumnField::State: return termOf(input.bundle.task.state);
    default: return cellValue(input, address).text;
    }
}

} // namespace

Result<QList<RowTexts>> readRowTexts(const RecordSource &source,
                                     const RowsQuestion &question,
                                     const QList<ListRow> &rows,
                                     const QList<ListColumn> &columns,
                                     Job &job)
{
    QList<ColumnField> fields;
    for (const ListColumn &column : columns)
        fields.append(column.field);
    const RowsQuestion wanted = withParts(question, fields);
    QList<RowTexts> texts;
    const auto visit = [&](RowKey row, const CellInput &input, const Light &light) {
        while (row != RowKey {rows.at(texts.size()).task, rows.at(texts.size()).entry})
            texts.append(RowTexts {});
        RowTexts own;
        for (const ListColumn &column : columns) {
            const Id entry = column.span == SpanLevel::Row ? row.second : Id {};
            const CellAddress address {column.field, column.header, entry};
            own.shown.append(shownText(input, address, light));
            own.typed.append(cellValue(input, address).edit);
        }
        texts.append(own);
    };
    job.begin(static_cast<int>(rows.size()));
    for (qsizetype first = 0; first < rows.size(); first += kRowsAtOnce) {
        if (job.isCancelled())
            return fail(ErrorKind::Cancelled);
        const QList<ListRow> block = rows.mid(first, kRowsAtOnce);
        if (const auto read = readRows(source, wanted, block, visit); !read)
            return fail(read.error());
        job.advance(static_cast<int>(block.size()));
    }
    texts.resize(rows.size());
    return texts;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How RangeEditing copies rows whose texts are not held.
#include "core/models/when_ready.h"
#include "ui/ledger/range_editing.h"
#include "ui/ledger/table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

void RangeEditing::stopCopying()
{
    if (m_copying)
        m_copying->cancel();
}

/// What is merged and in which order rows stand is that of the moment, whatever comes meanwhile.
void RangeEditing::copyUnread(const SelectedGrid &grid, bool hasHeadings)
{
    m_copying = std::make_shared<core::Job>();
    const core::LedgerModel &model = m_context.model;
    const int first = grid.rows.constFirst();
    ReadCells::Content content {model.rowList(), {}, {}, first, {}};
    SelectedGrid cells {grid.rows, {}};
    for (const int column : grid.columns) {
        cells.columns.append(static_cast<int>(content.columns.size()));
        content.columns.append(model.columns().at(column));
        content.headings.append(model.headerData(column, Qt::Horizontal).toString());
    }
    core::whenReady(
        model.rowTexts(first, grid.rows.constLast() - first + 1, content.columns, m_copying),
        this,
        [this, content, cells, hasHeadings, job = m_copying](
            const core::Result<QList<core::RowTexts>> &texts) mutable {
            if (texts && !job->isCancelled()) {
                content.texts = *texts;
                putOnClipboard(content, cells, hasHeadings, job);
                return;
            }
            endCopying(job);
            if (!job->isCancelled())
                Q_EMIT failed(texts.error());
        });
    Q_EMIT started({tr("Copying"), m_copying});
}

/// What goes there is put together in the background too: of many rows it is long.
void RangeEditing::putOnClipboard(const ReadCells::Content &content,
                                  const SelectedGrid &cells,
                                  bool hasHeadings,
                                  const SharedJob &job)
{
    const auto made = m_background.run<CopiedCells>([content, cells, hasHeadings] {
        const ReadCells read(content);
        return copiedCells({&read, cells, hasHeadings});
    });
    const auto rows = static_cast<int>(cells.rows.size());
    core::whenReady(made, this, [this, job, rows](const CopiedCells &copied) {
        endCopying(job);
        if (job->isCancelled())
            return;
        QGuiApplication::clipboard()->setMimeData(clipboardData(copied));
        Q_EMIT reported(tr("%n row(s) copied.", nullptr, rows));
    });
}

void RangeEditing::endCopying(const SharedJob &job)
{
    job->finish();
    if (job == m_copying)
        m_copying.reset();
}

} // namespace ui

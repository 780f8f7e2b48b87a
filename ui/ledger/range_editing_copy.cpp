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
void RangeEditing::copyUnread(CellArea area, bool hasHeadings)
{
    m_copying = std::make_shared<core::Job>();
    const core::LedgerModel &model = m_context.model;
    const QList<core::ListColumn> columns = model.columns().mid(area.left, area.width);
    ReadCells::Content content {model.rowList(), columns, {}, area.top, {}};
    for (int column = area.left; column < area.left + area.width; ++column)
        content.headings.append(model.headerData(column, Qt::Horizontal).toString());
    core::whenReady(model.rowTexts(area.top, area.height, columns, m_copying),
                    this,
                    [this, content, hasHeadings, job = m_copying](
                        const core::Result<QList<core::RowTexts>> &texts) mutable {
                        if (texts && !job->isCancelled()) {
                            content.texts = *texts;
                            putOnClipboard(content, hasHeadings, job);
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
                                  bool hasHeadings,
                                  const SharedJob &job)
{
    const auto made = m_background.run<CopiedCells>([content, hasHeadings] {
        const ReadCells cells(content);
        const QModelIndex last = cells.index(cells.rowCount() - 1, cells.columnCount() - 1);
        return copiedCells({cells.index(content.first, 0), last, hasHeadings});
    });
    const auto rows = static_cast<int>(content.texts.size());
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

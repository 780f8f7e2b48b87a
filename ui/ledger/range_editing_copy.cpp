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

#include <utility>

namespace ui {

/// What is merged and in which order rows stand is that of the moment, whatever comes meanwhile.
void RangeEditing::copyUnread(CellArea area, bool hasHeadings)
{
    if (m_copying)
        m_copying->cancel();
    m_copying = std::make_shared<core::Job>();
    const core::LedgerModel &model = m_context.model;
    ReadCells::Content content {model.rowList(), model.columns(), {}, area.top, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        content.headings.append(model.headerData(column, Qt::Horizontal).toString());
    core::whenReady(model.rowTexts(area.top, area.height, m_copying),
                    this,
                    [this, area, content, hasHeadings, job = m_copying](
                        const core::Result<QList<core::RowTexts>> &texts) mutable {
                        job->finish();
                        if (job == m_copying)
                            m_copying.reset();
                        if (job->isCancelled())
                            return;
                        if (!texts) {
                            Q_EMIT failed(texts.error());
                            return;
                        }
                        content.texts = *texts;
                        putOnClipboard(area, std::move(content), hasHeadings);
                    });
    Q_EMIT started({tr("Copying"), m_copying});
}

void RangeEditing::putOnClipboard(CellArea area, ReadCells::Content content, bool hasHeadings)
{
    const ReadCells cells(std::move(content));
    const QModelIndex first = cells.index(area.top, area.left);
    const QModelIndex last = cells.index(area.top + area.height - 1, area.left + area.width - 1);
    QGuiApplication::clipboard()->setMimeData(mimeDataOf({first, last, hasHeadings}));
    Q_EMIT reported(tr("%n row(s) copied.", nullptr, area.height));
}

} // namespace ui

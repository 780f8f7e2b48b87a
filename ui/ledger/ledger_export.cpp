// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_export.h"

#include "core/export/ledger_json.h"
#include "core/export/ledger_workbook.h"
#include "core/models/when_ready.h"
#include "core/views/ledgers_in_use.h"
#include "ui/ledger/export_form.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>

namespace ui {

LedgerExport::LedgerExport(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_output(context.prompts)
{
    connect(&m_output, &PaperOutput::reported, this, &LedgerExport::reported);
}

void LedgerExport::ask()
{
    if (m_context.model.ledgers().isEmpty())
        return;
    Form form = exportForm(m_context.model);
    form.submit = [this](const FormValues &values, const FormAnswer &answer) {
        answer({});
        chooseFile(exportFilter(m_context.model, values));
    };
    m_context.prompts.fillIn(form);
}

void LedgerExport::chooseFile(const core::RowFilter &filter)
{
    const core::LedgerModel &model = m_context.model;
    const Order order {core::idsOf(model.ledgers()), filter, model.list()};
    m_output.chooseTable(
        core::ledgerFileName(model.ledgers(), model.units(), m_context.clock.today(), filter),
        [this, order](const QString &path, core::ExportFormat format) {
            write(order, path, format);
        });
}

void LedgerExport::write(const Order &order, const QString &path, core::ExportFormat format)
{
    Q_EMIT reported(tr("Writing: %1").arg(QFileInfo(path).fileName()));
    if (format == core::ExportFormat::Json)
        writeJson(order, path);
    else
        writeTable(order, path, format);
}

void LedgerExport::writeTable(const Order &order, const QString &path, core::ExportFormat format)
{
    auto answer = m_context.store.read<core::Workbook>(
        [order, &clock = m_context.clock, calendar = m_context.calendar](
            const core::RecordSource &source) {
            return core::ledgerWorkbook(
                {source, calendar, clock, order.ledgers, order.filter, order.list});
        });
    core::whenReady(
        answer, this, [this, path, format](const core::Result<core::Workbook> &workbook) {
            if (!workbook)
                return m_output.tell(workbook.error());
            m_output.writeTable(path, [workbook = *workbook, format] {
                return core::workbookBytes(workbook, format);
            });
        });
}

void LedgerExport::writeJson(const Order &order, const QString &path)
{
    auto answer = m_context.store.read<QByteArray>(
        [order, &clock = m_context.clock, calendar = m_context.calendar](
            const core::RecordSource &source) {
            return core::ledgersJson({source, calendar, clock, order.ledgers, order.filter});
        });
    core::whenReady(answer, this, [this, path](const core::Result<QByteArray> &bytes) {
        if (!bytes)
            return m_output.tell(bytes.error());
        m_output.writeTable(path, [bytes = *bytes] { return core::Result<QByteArray>(bytes); });
    });
}

} // namespace ui

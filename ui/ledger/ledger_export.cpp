// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_export.h"

#include "core/export/export_format.h"
#include "core/export/ledger_json.h"
#include "core/export/ledger_workbook.h"
#include "core/models/when_ready.h"
#include "core/records/watched_source.h"
#include "core/views/ledgers_in_use.h"
#include "ui/ledger/export_form.h"
#include "ui/ledger/shown_paper.h"
#include "ui/prompts/prompts.h"

namespace ui {

LedgerExport::LedgerExport(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_output(context.prompts)
{
    connect(&m_output, &PaperOutput::reported, this, &LedgerExport::reported);
    connect(&m_output, &PaperOutput::started, this, &LedgerExport::started);
}

void LedgerExport::ask()
{
    if (m_context.model.ledgers().isEmpty())
        return;
    Form form = exportForm(m_context.model);
    form.submit = [this](const FormValues &values, const FormAnswer &answer) {
        answer({});
        const core::LedgerModel &model = m_context.model;
        chooseFile({core::idsOf(model.ledgers()),
                    exportFilter(model, values),
                    model.list(),
                    exportTableForm(values),
                    exportDivision(values),
                    exportsShown(values) ? printedFilters(model) : QStringList {}});
    };
    m_context.prompts.fillIn(form);
}

void LedgerExport::chooseFile(const Order &order)
{
    const core::LedgerModel &model = m_context.model;
    m_output.chooseTable(
        core::ledgerFileName(
            model.ledgers(), model.units(), m_context.clock.today(), order.filter, order.division),
        [this, order](const QString &path, core::ExportFormat format) {
            write(order, path, format);
        });
}

void LedgerExport::write(const Order &order, const QString &path, core::ExportFormat format)
{
    if (format == core::ExportFormat::Json)
        writeJson(order, path);
    else
        writeTable(order, path, format);
}

void LedgerExport::writeTable(const Order &order, const QString &path, core::ExportFormat format)
{
    const SharedJob job = m_output.begin(path);
    auto answer = m_context.store.read<core::Workbook>(
        [order, job, format, &clock = m_context.clock, calendar = m_context.calendar](
            const core::RecordSource &source) {
            const core::WatchedSource watched(source, *job);
            return core::ledgerWorkbook({watched,
                                         calendar,
                                         clock,
                                         order.ledgers,
                                         order.filter,
                                         order.list,
                                         core::tableFormIn(format, order.form),
                                         order.division,
                                         order.choices});
        });
    core::whenReady(
        answer, this, [this, path, job, format](const core::Result<core::Workbook> &workbook) {
            if (!workbook)
                return m_output.fail(job, workbook.error());
            m_output.writeTable(path, job, [workbook = *workbook, format](core::Job &running) {
                return core::workbookBytes(workbook, format, &running);
            });
        });
}

void LedgerExport::writeJson(const Order &order, const QString &path)
{
    const SharedJob job = m_output.begin(path);
    auto answer = m_context.store.read<QByteArray>(
        [order, job, &clock = m_context.clock, calendar = m_context.calendar](
            const core::RecordSource &source) {
            const core::WatchedSource watched(source, *job);
            return core::ledgersJson({watched, calendar, clock, order.ledgers, order.filter});
        });
    core::whenReady(answer, this, [this, path, job](const core::Result<QByteArray> &bytes) {
        if (!bytes)
            return m_output.fail(job, bytes.error());
        m_output.writeTable(
            path, job, [bytes = *bytes](core::Job &) { return core::Result<QByteArray>(bytes); });
    });
}

} // namespace ui

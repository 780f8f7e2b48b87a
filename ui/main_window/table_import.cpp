// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/table_import.h"

#include "core/models/when_ready.h"
#include "core/records/watched_source.h"
#include "core/wording/error_text.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/import_text.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>

#include <utility>

namespace ui {

TableImport::TableImport(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.desk, &FileDesk::opened, this, &TableImport::importIntoOpened);
    connect(&context.desk, &FileDesk::failed, this, [this] { m_waiting.reset(); });
}

void TableImport::importInto(const QString &path)
{
    read(path, {}, [this, path](const Order &order) {
        match(path, false, order.input, [this](const Order &matched) { plan(matched, true); });
    });
}

void TableImport::importIntoNew(const QString &path)
{
    read(path, {}, [this, path](const Order &order) {
        match(path, true, order.input, [this](const Order &matched) { askForOffice(matched); });
    });
}

SharedJob TableImport::begin(const QString &text)
{
    auto job = std::make_shared<core::Job>();
    Q_EMIT started({text, job});
    return job;
}

/// Whether what the job did is still wanted.
bool TableImport::end(const SharedJob &job)
{
    job->finish();
    if (!job->isCancelled())
        return true;
    m_waiting.reset();
    Q_EMIT reported(tr("Stopped: nothing was imported."));
    return false;
}

void TableImport::read(const QString &path, const core::ImportOptions &options, const Next &next)
{
    using Input = core::Result<core::ImportInput>;
    const SharedJob job = begin(tr("Reading %1").arg(QFileInfo(path).fileName()));
    core::whenReady(
        m_background.run<Input>([path, options] { return core::readImport(path, options); }),
        this,
        [this, job, options, next](const Input &input) {
            if (!end(job))
                return;
            if (!input)
                return tell(input.error());
            next({*input, options});
        });
}

/// Has the columns checked. Where some hold something else than was guessed, the file is read again
/// by what was said.
void TableImport::match(const QString &path,
                        bool isForNew,
                        const core::ImportInput &input,
                        const Next &next)
{
    if (!m_context.askMapping || input.tables.isEmpty())
        return next({input, {}});
    MappingRequest request;
    request.input = input;
    request.accepted = [this, path, input, next](const core::ImportOptions &options) {
        if (options.columns.isEmpty())
            next({input, options});
        else
            read(path, options, next);
    };
    request.cancelled = [this] { Q_EMIT reported(tr("Stopped: nothing was imported.")); };
    askMapping(request, isForNew);
}

void TableImport::askMapping(const MappingRequest &request, bool isForNew)
{
    if (isForNew || !m_context.desk.isOpen())
        return m_context.askMapping(request);
    using Ledgers = core::Result<QList<core::Ledger>>;
    core::whenReady(m_context.desk.store().read<Ledgers::value_type>(
                        [](const core::RecordSource &source) { return source.ledgers(); }),
                    this,
                    [this, request](const Ledgers &ledgers) {
                        if (!ledgers)
                            return tell(ledgers.error());
                        MappingRequest full = request;
                        for (const core::Ledger &ledger : *ledgers) {
                            full.taken.append(ledger.title);
                            if (!ledger.isClosed)
                                full.ledgers.append(ledger.title);
                        }
                        m_context.askMapping(full);
                    });
}

void TableImport::askForOffice(const Order &order)
{
    const core::ImportContext nothingYet {
        nullptr, m_context.ids, m_context.clock, m_context.calendar};
    const auto plan = core::planImport(order.input, order.options, nothingYet);
    if (!plan)
        return tell(plan.error());
    if (!plan->office.isEmpty())
        return askWhereToSave(order, plan->office);
    m_context.prompts.askText({tr("Full name of your office"), {}, tr("Go on")},
                              [this, order](const QString &office) {
                                  if (!office.trimmed().isEmpty())
                                      askWhereToSave(order, office.trimmed());
                              });
}

void TableImport::askWhereToSave(const Order &order, const QString &office)
{
    const QString title
        = order.options.ledger.isEmpty() ? order.input.ledgerTitle() : order.options.ledger;
    m_context.prompts.chooseFileToSave(
        FilePurpose::NewLedger, title, [this, order, office](const QString &path) {
            m_waiting = order;
            m_context.desk.create(path, office);
        });
}

void TableImport::importIntoOpened()
{
    if (m_waiting)
        plan(*std::exchange(m_waiting, std::nullopt), false);
}

void TableImport::plan(const Order &order, bool asks)
{
    using Plan = core::Result<core::ImportPlan>;
    const SharedJob job = begin(tr("Comparing with the ledger"));
    core::whenReady(
        m_context.desk.store().read<Plan::value_type>([order,
                                                       job,
                                                       &ids = m_context.ids,
                                                       &clock = m_context.clock,
                                                       calendar = m_context.calendar](
                                                          const core::RecordSource &source) {
            const core::WatchedSource watched(source, *job);
            return core::planImport(order.input, order.options, {&watched, ids, clock, calendar});
        }),
        this,
        [this, job, asks](const Plan &plan) {
            if (!end(job))
                return;
            if (!plan)
                return tell(plan.error());
            asks ? ask(*plan) : apply(*plan);
        });
}

void TableImport::ask(const core::ImportPlan &plan)
{
    if (plan.changes.isEmpty())
        return m_context.prompts.tell(importMessage(plan, ImportTense::NothingNew));
    m_context.prompts.ask(importQuestion(plan), [this, plan] { apply(plan); });
}

void TableImport::apply(const core::ImportPlan &plan)
{
    m_context.desk.backUp(core::BackupReason::Import);
    core::whenReady(m_context.desk.editor().apply(plan.changes),
                    this,
                    [this, plan](const core::Result<core::ChangeNumber> &written) {
                        if (!written)
                            return tell(written.error());
                        m_context.prompts.tell(importMessage(plan, ImportTense::Done));
                    });
}

void TableImport::tell(const core::Error &error)
{
    m_waiting.reset();
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui

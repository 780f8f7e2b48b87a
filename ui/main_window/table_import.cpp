// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/table_import.h"

#include "core/base/file_name.h"
#include "core/import/joined_input.h"
#include "core/models/when_ready.h"
#include "core/records/watched_source.h"
#include "core/wording/error_text.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/import_issue_list.h"
#include "ui/main_window/import_previewing.h"
#include "ui/main_window/import_text.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// @param paths of the files, unless the table was @p pasted.
[[nodiscard]] core::Result<core::ImportInput>
inputFrom(const QStringList &paths,
          const std::optional<core::PastedTable> &pasted,
          const core::ImportOptions &options,
          const core::Job &job)
{
    return pasted ? core::readPasted(*pasted, options) : core::readImports(paths, options, &job);
}

/// Whether any task is new or said otherwise; a ledger or an objective may be without one.
bool hasRowsToCheck(const core::ImportPlan &plan)
{
    return std::any_of(plan.rows.cbegin(), plan.rows.cend(), [](const core::ImportRow &row) {
        return row.outcome != core::ImportOutcome::Unchanged;
    });
}

} // namespace

TableImport::TableImport(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_output(context.prompts)
{
    connect(&context.desk, &FileDesk::opened, this, &TableImport::importIntoOpened);
    connect(&context.desk, &FileDesk::failed, this, [this] { m_waiting.reset(); });
    connect(&m_output, &PaperOutput::started, this, &TableImport::started);
    connect(&m_output, &PaperOutput::reported, this, &TableImport::reported);
}

void TableImport::importInto(const QStringList &paths)
{
    read({paths}, [this](const Order &order) { match(order); });
}

void TableImport::takeBack(const core::ImportInput &input, const Review &review)
{
    Order order;
    order.input = input;
    order.options.describesRows = true;
    plan(order, [this, order, review](const Preview &preview) {
        if (preview->plan.createsLedger)
            return tell({core::ErrorKind::NotFound, preview->plan.ledger.title, {}, {}});
        review(preview->plan, [this, order, preview] {
            if (hasRowsToCheck(preview->plan))
                askPreview(order, preview);
            else
                ask(order, preview);
        });
    });
}

void TableImport::importIntoNew(const QStringList &paths)
{
    read({paths, true}, [this](const Order &order) { match(order); });
}

void TableImport::importPasted(const core::PastedTable &pasted)
{
    read({{}, !m_context.desk.isOpen(), pasted}, [this](const Order &order) { match(order); });
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
    stop();
    return false;
}

void TableImport::stop()
{
    m_waiting.reset();
    Q_EMIT left();
    Q_EMIT reported(tr("Stopped: nothing was imported."));
}

QString TableImport::readingText(const Order &order)
{
    if (order.paths.size() > 1)
        return tr("Reading %n files", nullptr, static_cast<int>(order.paths.size()));
    const QString path = order.paths.value(0);
    return tr("Reading %1").arg(order.pasted ? order.pasted->name : QFileInfo(path).fileName());
}

/// The first reading is kept: columns may be corrected once more.
void TableImport::read(const Order &order, const std::function<void(const Order &read)> &next)
{
    using Input = core::Result<core::ImportInput>;
    const SharedJob job = begin(readingText(order));
    core::ImportOptions options = order.options;
    // On the page it can be said how it is written.
    options.showsRawText = m_context.askMapping && order.asRead.tables.isEmpty();
    const auto work = [paths = order.paths, pasted = order.pasted, options, job] {
        return inputFrom(paths, pasted, options, *job);
    };
    core::whenReady(
        m_background.run<Input>(work), this, [this, job, order, next](const Input &input) {
            if (!end(job))
                return;
            if (!input)
                return tell(input.error());
            Order read = order;
            read.input = *input;
            if (order.asRead.tables.isEmpty()) {
                read.asRead = *input;
                read.found = textFindingOf(*input);
            }
            next(read);
        });
}

/// Has the columns checked.
void TableImport::match(const Order &order)
{
    if (!m_context.askMapping || order.asRead.tables.isEmpty())
        return check(order);
    const auto reading = std::make_shared<Order>(order);
    MappingRequest request;
    request.input = order.asRead;
    request.ledger = order.options.ledger;
    request.heading = order.options.heading;
    request.calendar = m_context.calendar;
    request.found = order.found;
    request.accepted = [this, reading](const core::ImportOptions &options) {
        Order matched = *reading;
        matched.options = options;
        matched.options.text = reading->options.text;
        matched.input = reading->asRead;
        takeMatched(matched);
    };
    request.cancelled = [this] { stop(); };
    if (order.asRead.text)
        request.readAs
            = [this, reading](core::TextForm form, const MappingRequest::Answer &answer) {
                  readAs(reading, form, answer);
              };
    askMapping(request, order.isForNew);
}

/// Where columns hold something else than was guessed, the file is read again by what was said.
void TableImport::takeMatched(const Order &order)
{
    if (!order.options.columns.isEmpty())
        return read(order, [this](const Order &corrected) { check(corrected); });
    Order matched = order;
    core::correctHeadings(matched.input, order.options.heading);
    check(matched);
}

/// What @p reading holds from then on is the text in @p form, unless the reading is stopped.
void TableImport::readAs(const std::shared_ptr<Order> &reading,
                         core::TextForm form,
                         const MappingRequest::Answer &answer)
{
    using Input = core::Result<core::ImportInput>;
    const SharedJob job = begin(readingText(*reading));
    core::ImportOptions options;
    options.text = form;
    options.showsRawText = reading->asRead.isRawText();
    core::whenReady(m_background.run<Input>([path = reading->paths.constFirst(), options, job] {
        return core::readImport(path, options, job.get());
    }),
                    this,
                    [job, reading, form, answer](const Input &input) {
                        job->finish();
                        if (job->isCancelled())
                            return answer(Input(core::fail(core::ErrorKind::Cancelled)));
                        if (input) {
                            reading->asRead = *input;
                            reading->options.text = form;
                        }
                        answer(input);
                    });
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
                                full.ledgers.append(ledger);
                        }
                        m_context.askMapping(full);
                    });
}

void TableImport::check(const Order &order)
{
    Order told = order;
    told.options.describesRows = m_context.askPreview != nullptr;
    plan(told, [this, order](const Preview &preview) {
        if (!hasRowsToCheck(preview->plan))
            ask(order, preview);
        else
            askPreview(order, preview);
    });
}

/// What has no rows to look at is a question, or nothing at all.
void TableImport::ask(const Order &order, const Preview &preview)
{
    Q_EMIT left();
    const core::ImportPlan &plan = preview->plan;
    if (order.isForNew)
        goOn(order, plan);
    else if (plan.changes.isEmpty())
        m_context.prompts.tell(importMessage(plan, ImportTense::NothingNew));
    else
        m_context.prompts.ask(importQuestion(plan), [this, order, plan] { goOn(order, plan); });
}

void TableImport::askPreview(const Order &order, const Preview &preview)
{
    PreviewRequest request;
    request.preview = preview;
    request.accepted = [this, order, preview](const core::ImportDecisions &decisions) {
        Q_EMIT left();
        if (decisions.isEmpty())
            return goOn(order, preview->plan);
        Order decided = order;
        decided.options.decisions = decisions;
        if (decided.isForNew)
            return goOn(decided, preview->plan);
        plan(decided, [this](const Preview &last) { apply(last->plan); });
    };
    if (m_context.askMapping && !order.asRead.tables.isEmpty())
        request.wentBack = [this, order] { match(order); };
    request.cancelled = [this] { stop(); };
    if (!preview->plan.issues.isEmpty())
        request.listWanted = [this, preview] { saveList(preview->plan); };
    request.fillIn = [this](const Form &form) { m_context.prompts.fillIn(form); };
    m_context.askPreview(request);
}

/// @param plan of what @p order says.
void TableImport::goOn(const Order &order, const core::ImportPlan &plan)
{
    if (order.isForNew)
        askForOffice(order, plan.office);
    else
        apply(plan);
}

void TableImport::askForOffice(const Order &order, const QString &office)
{
    if (!office.isEmpty())
        return askWhereToSave(order, office);
    m_context.prompts.askText({tr("Full name of your office"), {}, tr("Go on")},
                              [this, order](const QString &typed) {
                                  if (!typed.trimmed().isEmpty())
                                      askWhereToSave(order, typed.trimmed());
                              });
}

void TableImport::askWhereToSave(const Order &order, const QString &office)
{
    const QString title
        = order.options.ledger.isEmpty() ? order.input.ledgerTitle() : order.options.ledger;
    m_context.prompts.chooseFileToSave(FilePurpose::NewLedger,
                                       core::safeFileName(title),
                                       [this, order, office](const QString &path) {
                                           m_waiting = order;
                                           m_context.desk.create(path, office);
                                       });
}

void TableImport::importIntoOpened()
{
    if (!m_waiting)
        return;
    Order order = *std::exchange(m_waiting, std::nullopt);
    order.isForNew = false;
    plan(order, [this](const Preview &preview) { apply(preview->plan); });
}

/// Against the open file, or against one that is still to be made.
void TableImport::plan(const Order &order, const std::function<void(const Preview &preview)> &next)
{
    using Planned = core::Result<ImportPreview>;
    const SharedJob job = begin(tr("Comparing with the ledger"));
    const auto work =
        [order, job, &ids = m_context.ids, &clock = m_context.clock, calendar = m_context.calendar](
            const core::RecordSource *source) {
            return previewOf(order.input, order.options, {source, ids, clock, calendar, job.get()});
        };
    QFuture<Planned> planned;
    if (order.isForNew)
        planned = m_background.run<Planned>([work] { return work(nullptr); });
    else
        planned = m_context.desk.store().read<Planned::value_type>(
            [work, job](const core::RecordSource &source) {
                const core::WatchedSource watched(source, *job);
                return work(&watched);
            });
    core::whenReady(planned, this, [this, job, next](const Planned &preview) {
        if (!end(job))
            return;
        if (!preview)
            return tell(preview.error());
        next(std::make_shared<const ImportPreview>(*preview));
    });
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

void TableImport::saveList(const core::ImportPlan &plan)
{
    m_output.chooseTable(
        tr("Questions of the import of “%1”").arg(plan.file),
        [this, file = plan.file, issues = plan.issues](const QString &path,
                                                       core::ExportFormat format) {
            m_output.writeTable(
                path,
                m_output.begin(path),
                [file, issues, format, now = m_context.clock.now()](core::Job &job) {
                    return issueListBytes(file, issues, now, format, &job);
                });
        });
}

void TableImport::tell(const core::Error &error)
{
    m_waiting.reset();
    Q_EMIT left();
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui

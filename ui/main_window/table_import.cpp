// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/table_import.h"

#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/import_text.h"
#include "ui/prompts/prompts.h"

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
    read(path, [this](const core::ImportInput &input) { plan(input, true); });
}

void TableImport::importIntoNew(const QString &path)
{
    read(path, [this](const core::ImportInput &input) { askForOffice(input); });
}

void TableImport::read(const QString &path, const Next &next)
{
    using Input = core::Result<core::ImportInput>;
    Q_EMIT busyChanged(true);
    core::whenReady(m_background.run<Input>([path] { return core::readImport(path, {}); }),
                    this,
                    [this, next](const Input &input) {
                        Q_EMIT busyChanged(false);
                        if (!input)
                            return tell(input.error());
                        next(*input);
                    });
}

void TableImport::askForOffice(const core::ImportInput &input)
{
    const core::ImportContext nothingYet {
        nullptr, m_context.ids, m_context.clock, m_context.calendar};
    const core::Result<core::ImportPlan> plan = core::planImport(input, {}, nothingYet);
    if (!plan)
        return tell(plan.error());
    if (!plan->office.isEmpty())
        return askWhereToSave(input, plan->office);
    m_context.prompts.askText({tr("Full name of your office"), {}, tr("Go on")},
                              [this, input](const QString &office) {
                                  if (!office.trimmed().isEmpty())
                                      askWhereToSave(input, office.trimmed());
                              });
}

void TableImport::askWhereToSave(const core::ImportInput &input, const QString &office)
{
    m_context.prompts.chooseFileToSave(
        FilePurpose::NewLedger, input.ledgerTitle(), [this, input, office](const QString &path) {
            m_waiting = input;
            m_context.desk.create(path, office);
        });
}

void TableImport::importIntoOpened()
{
    if (m_waiting)
        plan(*std::exchange(m_waiting, std::nullopt), false);
}

void TableImport::plan(const core::ImportInput &input, bool asks)
{
    using Plan = core::Result<core::ImportPlan>;
    Q_EMIT busyChanged(true);
    core::whenReady(
        m_context.desk.store().read<Plan::value_type>(
            [input, &ids = m_context.ids, &clock = m_context.clock, calendar = m_context.calendar](
                const core::RecordSource &source) {
                return core::planImport(input, {}, {&source, ids, clock, calendar});
            }),
        this,
        [this, asks](const Plan &plan) {
            Q_EMIT busyChanged(false);
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
    Q_EMIT busyChanged(true);
    m_context.desk.backUp(core::BackupReason::Import);
    core::whenReady(m_context.desk.editor().apply(plan.changes),
                    this,
                    [this, plan](const core::Result<core::ChangeNumber> &written) {
                        Q_EMIT busyChanged(false);
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

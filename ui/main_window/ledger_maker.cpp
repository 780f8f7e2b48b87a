// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/ledger_maker.h"

#include "core/import/new_ledger.h"
#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/main_window/file_desk.h"
#include "ui/prompts/prompts.h"

#include <utility>

namespace ui {

LedgerMaker::LedgerMaker(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.desk, &FileDesk::opened, this, &LedgerMaker::fillOpened);
    connect(&context.desk, &FileDesk::failed, this, [this] { m_waiting.reset(); });
}

void LedgerMaker::ask(const QString &person)
{
    m_context.prompts.askLedger({{}, m_context.clock.today().year(), person, {}, {}},
                                [this](const LedgerForm &form) { askWhereToSave(form); });
}

void LedgerMaker::askWhereToSave(const LedgerForm &form)
{
    const QString name = form.office + QString::number(form.year);
    m_context.prompts.chooseFileToSave(
        FilePurpose::NewLedger, name, [this, form](const QString &path) {
            if (!form.person.isEmpty())
                Q_EMIT personNamed(form.person);
            m_waiting = form;
            m_context.desk.create(path, form.office);
        });
}

void LedgerMaker::fillOpened()
{
    if (!m_waiting)
        return;
    const LedgerForm form = *std::exchange(m_waiting, std::nullopt);
    const core::NewLedger wanted {form.title, form.year, core::namesIn(form.units)};
    using Set = core::Result<core::ChangeSet>;
    core::whenReady(m_context.desk.store().read<core::ChangeSet>(
                        [wanted, &ids = m_context.ids](const core::RecordSource &file) {
                            return core::newLedger(wanted, file, ids);
                        }),
                    this,
                    [this](const Set &set) {
                        if (!set)
                            return tell(set.error());
                        core::whenReady(m_context.desk.editor().apply(*set),
                                        this,
                                        [this](const core::Result<core::ChangeNumber> &written) {
                                            if (!written)
                                                return tell(written.error());
                                            Q_EMIT made();
                                        });
                    });
}

void LedgerMaker::tell(const core::Error &error)
{
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui

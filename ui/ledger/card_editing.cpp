// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/card_editing.h"

#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "core/wording/terms.h"
#include "ui/edits/form_writer.h"
#include "ui/ledger/card_form.h"
#include "ui/ledger/cell_refusal.h"
#include "ui/prompts/prompts.h"

#include <algorithm>

namespace ui {

namespace {

/// The text among @p texts that only a step can write; null unless it alone was refused.
const core::RangeText *movedDeadline(const QList<core::RangeText> &texts,
                                     const core::RangeEdit &edit)
{
    const bool isAlone
        = edit.refused.size() == 1 && edit.refused.first().error.kind == core::ErrorKind::NeedsStep;
    return isAlone ? &texts.at(edit.refused.first().cell) : nullptr;
}

} // namespace

CardEditing::CardEditing(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void CardEditing::edit(core::Id task, CardPart part)
{
    if (m_context.editor.isReadOnly()) {
        Q_EMIT failed({core::ErrorKind::FileReadOnly, {}, {}, {}});
        return;
    }
    if (m_isAsking)
        return;
    m_isAsking = true;
    const auto known = m_context.store.read<core::KnownTask>(
        [task](const core::RecordSource &source) { return core::readKnownTask(source, task); });
    core::whenReady(known, this, [this, part](const core::Result<core::KnownTask> &read) {
        if (read) {
            ask(std::make_shared<const core::KnownTask>(*read), part);
            return;
        }
        m_isAsking = false;
        Q_EMIT failed(read.error());
    });
}

void CardEditing::put(core::Id task, const core::CellAddress &field, const QString &text)
{
    const auto known = m_context.store.read<core::KnownTask>(
        [task](const core::RecordSource &source) { return core::readKnownTask(source, task); });
    core::whenReady(known, this, [this, field, text](const core::Result<core::KnownTask> &read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        const core::Id id = read->texts.task.id;
        const FormAnswer tell = [this](const QString &refusal) {
            if (!refusal.isEmpty())
                m_context.prompts.tell({refusal, {}, {}});
        };
        submit(std::make_shared<const core::KnownTask>(*read),
               CardPart {},
               {core::RangeText {id, field, text, 0, false}},
               tell);
    });
}

void CardEditing::ask(const Known &task, CardPart part)
{
    const CardForm asked(task, part, m_context.clock.today(), m_context.calendar);
    Form form = asked.form();
    form.submit = [this, task, part, asked](const FormValues &values, const FormAnswer &done) {
        const QList<core::RangeText> texts = asked.changedTexts(values);
        const FormAnswer answer = [this, done](const QString &refusal) {
            m_isAsking = !refusal.isEmpty();
            done(refusal);
        };
        if (texts.isEmpty())
            answer({});
        else
            submit(task, part, texts, answer);
    };
    form.cancelled = [this] { m_isAsking = false; };
    m_context.prompts.fillIn(form);
}

void CardEditing::submit(const Known &task,
                         CardPart part,
                         const QList<core::RangeText> &texts,
                         const FormAnswer &done)
{
    const core::RangeContext context {{task->ledger},
                                      task->units,
                                      task->people,
                                      {},
                                      m_context.calendar,
                                      m_context.ids,
                                      m_context.clock.today(),
                                      {},
                                      core::entryKindOf(part.list),
                                      task->texts.task.id};
    const auto change
        = m_context.store.read<core::RangeEdit>([texts, context](const core::RecordSource &source) {
              return core::rangeEdit(source, context, texts, core::ActionKind::EditCells);
          });
    core::whenReady(
        change, this, [this, task, texts, done](const core::Result<core::RangeEdit> &edit) {
            if (edit)
                write(task, texts, *edit, done);
            else
                done(core::errorText(edit.error()));
        });
}

void CardEditing::write(const Known &task,
                        const QList<core::RangeText> &texts,
                        const core::RangeEdit &edit,
                        const FormAnswer &done)
{
    const core::RangeText *moved = movedDeadline(texts, edit);
    if (!edit.refused.isEmpty() && !moved) {
        const core::CellRefusal &first = edit.refused.first();
        //: %1: a column, %2: why it does not take its text
        done(tr("%1: %2").arg(core::columnHeader(texts.at(first.cell).address.field).simplified(),
                              cellRefusalText(first.error)));
        return;
    }
    const FormAnswer written = !moved
        ? done
        : FormAnswer([this, done, id = task->texts.task.id, text = *moved](const QString &refusal) {
              done(refusal);
              if (refusal.isEmpty())
                  Q_EMIT deadlineMoved(id, text.address.entry, text.text);
          });
    if (edit.set.isEmpty())
        written({});
    else
        writeForForm(edit.set, m_context.editor, this, written);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/views/known_task.h"
#include "core/views/range_edit.h"
#include "ui/edits/editor.h"
#include "ui/ledger/card_part.h"
#include "ui/prompts/form.h"

#include <memory>

namespace ui {

class CardForm;
class Prompts;

/// Edits parts of a card: reads the task as it is now, asks on a form, and writes what was changed
/// as one step to undo. A deadline that has a day moves only by its own form; deadlineMoved() asks
/// for it once everything else is written.
class CardEditing final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        core::IdSource &ids;
        Editor &editor;
        Prompts &prompts;
    };

    explicit CardEditing(const Context &context, QObject *parent = nullptr);

    /// Asks for the texts of @p part of @p task.
    void edit(core::Id task, CardPart part);

    /// Writes @p text where @p field of @p task says something else, without a form. A refusal is
    /// told.
    void put(core::Id task, const core::CellAddress &field, const QString &text);

Q_SIGNALS:
    /// @p phrase was typed for @p deadline, which moves only by a step with its reason.
    void deadlineMoved(core::Id task, core::Id deadline, const QString &phrase);

    /// Error kinds of core::readKnownTask(), FileReadOnly.
    void failed(const core::Error &error);

private:
    using Known = std::shared_ptr<const core::KnownTask>;

    void ask(const Known &task, CardPart part);
    void submit(const Known &task,
                CardPart part,
                const QList<core::RangeText> &texts,
                const FormAnswer &done);
    void write(const Known &task,
               const QList<core::RangeText> &texts,
               const core::RangeEdit &edit,
               const FormAnswer &done);

    Context m_context;
    bool m_isAsking = false; ///< a form is open, or on its way
};

} // namespace ui

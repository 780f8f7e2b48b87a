// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/models/directory_reader.h"
#include "core/views/merge.h"
#include "ui/edits/editor.h"

#include <functional>

namespace ui {

class Prompts;

/// Where a unit can be moved from where it stands.
enum class UnitMove
{
    Up,
    Down,
    In, ///< under the unit before it
    Out ///< beside the unit above it
};

/// Writes what is done to units and persons: asks what must be asked, applies the change, says what
/// was refused.
class UnitsWriter final : public QObject
{
    Q_OBJECT

public:
    /// What the writer needs; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        core::IdSource &ids;
        Editor &editor;
        Prompts &prompts;
        const core::DirectoryReader &reader;
    };

    explicit UnitsWriter(const Context &context, QObject *parent = nullptr);

    /// Applies @p set; @p refused is told why it cannot be, and else says so by itself.
    void write(const core::Result<core::ChangeSet> &set, const std::function<void()> &refused = {});

    /// Asks for the name of a new unit beside @p unit, of its level; beside the office there is
    /// nothing, so that the new one goes under it.
    void addUnit(core::Id unit);

    /// Asks for the name of a new person of @p unit.
    void addPerson(core::Id unit);

    void remove(core::RecordKind kind, const QList<core::Id> &ids);

    /// Says what merging @p gone into @p keep would change, and does it once it is accepted.
    void merge(core::RecordKind kind, core::Id keep, const QList<core::Id> &gone);

    void move(core::Id unit, UnitMove move);

    /// Asks what the office calls the level of @p unit.
    void nameLevel(core::Id unit);

Q_SIGNALS:
    /// A unit or person was added.
    void added(core::RecordKind kind, core::Id record);

private:
    void add(core::RecordKind kind, const core::Result<core::ChangeSet> &set);
    void askMerge(const core::Merge &merge);
    void tell(const core::Error &error);
    [[nodiscard]] const core::Directory &directory() const { return m_context.reader.directory(); }

    Context m_context;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/setting.h"
#include "core/views/column_arrangement.h"
#include "core/views/folded_groups.h"
#include "core/views/list_filter.h"
#include "core/views/list_kind.h"
#include "core/views/row_arrangement.h"

#include <optional>

namespace core {

/// What somebody wants to see again, under a name. It is a setting of the file, so that whoever
/// opens the file has it.
struct SavedView
{
    QString name; ///< tells the views of a file apart
    ListKind list = ListKind::Whole;
    QString search;
    std::optional<Id> unit; ///< a value of none = 未明确科室
    ListFilter filter; ///< 我的 means whoever looks: without a person
    RowArrangement arrangement;
    FoldedGroups folded; ///< where rows are gathered
    ColumnArrangement columns; ///< of its list; empty = those of the table stay as they are

    /// Whether its rows are those of one of the views every ledger has.
    [[nodiscard]] bool isStanding() const;

    /// Whether it shows the same rows in the same order, whatever it is called, in whatever columns
    /// and whichever groups are folded.
    [[nodiscard]] bool showsSameAs(const SavedView &other) const;

    bool operator==(const SavedView &) const = default;
};

/// The views among the settings of a file, in the order they were first saved in. One that a newer
/// program wrote and this one does not understand is left out.
[[nodiscard]] QList<SavedView> savedViews(const QList<Setting> &settings);

/// Saves @p view, in place of another of its name. Error kinds: InvalidValue (no name).
[[nodiscard]] Result<ChangeSet>
saveView(const QList<Setting> &settings, const SavedView &view, IdSource &ids);

/// Takes the view called @p name out; an empty set if there is none.
[[nodiscard]] ChangeSet deleteView(const QList<Setting> &settings, const QString &name);

} // namespace core

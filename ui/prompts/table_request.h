// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace ui {

/// Something that can be done with rows of a table that is shown.
struct TableVerb
{
    QString text; ///< on the button
    std::function<void(const QList<int> &rows)> run; ///< rows of the model, at least one
    bool takesSeveral = false; ///< with several rows at once
    QString refusal {}; ///< why it cannot be done at all now; empty = it can
};

/// A list to choose from. All texts are shown as plain text.
struct TableRequest
{
    QString title;
    QString remark; ///< smaller, below; may be empty
    QString emptyText; ///< stands in place of the table when it has no rows: why, and what to do
    std::shared_ptr<QAbstractItemModel> model; ///< lives as long as the list is shown
    int wideColumn = 0; ///< takes the room that is left
    QList<TableVerb> verbs; ///< the first is what a double click does
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/list_kind.h"
#include "core/views/row_key.h"

#include <QList>
#include <QString>

namespace core {

/// The rows of a list that a page shows, to be put on paper as they stand: filtered, sorted,
/// gathered.
struct ShownRows
{
    ListKind list = ListKind::Whole; ///< tells what the entries of the rows are
    QList<RowKey> rows; ///< in the order shown
    bool isFiltered = false;
    int shown = 0; ///< as the page counts them
    int all = 0;
    QString view {}; ///< what they were chosen by, in the words of paper: the name of a saved view,
                     ///< printedChoices(); may be empty
    QString search {}; ///< what was searched for; may be empty

    bool operator==(const ShownRows &) const = default;
};

} // namespace core

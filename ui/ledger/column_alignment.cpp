// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_alignment.h"

#include "core/records/column_field.h"

namespace ui {

Qt::Alignment columnAlignment(int field)
{
    switch (static_cast<core::ColumnField>(field)) {
    case core::ColumnField::Number: return Qt::AlignHCenter;
    case core::ColumnField::Percent:
    case core::ColumnField::CompletionRate:
    case core::ColumnField::Baseline:
    case core::ColumnField::Target: return Qt::AlignRight;
    default: return Qt::AlignLeft;
    }
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_refusal.h"

#include "core/records/column_field.h"
#include "core/records/validate.h"
#include "core/wording/error_text.h"
#include "core/wording/terms.h"

namespace ui {

QString cellRefusalText(const core::Error &error)
{
    const bool namesField
        = error.kind == core::ErrorKind::InvalidValue || error.kind == core::ErrorKind::StaleEdit;
    if (!namesField)
        return core::errorText(error);
    core::Error inWords = error;
    for (QString &argument : inWords.arguments) {
        if (const auto field = core::valueOfKey<core::ColumnField>(argument))
            argument = core::columnHeader(*field);
        else if (const auto fault = core::valueOfKey<core::Fault>(argument))
            argument = core::termOf(*fault);
    }
    return core::errorText(inWords);
}

} // namespace ui

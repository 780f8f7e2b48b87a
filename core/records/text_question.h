// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"
#include "core/records/responsibility.h"

#include <QString>

#include <functional>
#include <optional>

namespace core {

/// The texts of one field of the records of a kind, of many tasks at once.
struct TextQuestion
{
    RecordKind kind = RecordKind::Task;
    QString field; ///< a text, by its name in fieldsOf()
    std::optional<ResponsibilityRole> role {}; ///< of responsibilities: those in this role alone
    Id firstTask {}; ///< the tasks whose ids stand between these two, both included
    Id lastTask {};
};

/// Gets the text of a record; it is gone afterwards.
using TextVisitor = std::function<void(Id task, Id record, QStringView text)>;

} // namespace core

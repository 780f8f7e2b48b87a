// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/records/task_facts.h"
#include "core/rules/light.h"

namespace core {

/// A task as a document sees it: judged on the document's day, its deadlines as they stood then.
struct ReportedTask
{
    TaskFacts facts;
    TaskBundle bundle;
    int ledgerYear = 0;
    Light light;
    bool isOpen = false;
};

} // namespace core

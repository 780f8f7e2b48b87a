// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminal.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

core::ExitCode Terminal::fail(const core::Error &error) const
{
    err << core::errorText(error) << '\n';
    if (error.kind == core::ErrorKind::WrongUsage && !error.detail.isEmpty()) {
        err << core::sentence(QCoreApplication::translate("app::Terminal", "Usage: duban %1"),
                              {error.detail})
            << '\n';
    }
    return core::exitCodeOf(error.kind);
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/form_writer.h"

#include "core/models/when_ready.h"
#include "core/wording/error_text.h"

namespace ui {

void writeForForm(const core::Result<core::ChangeSet> &change,
                  Editor &editor,
                  QObject *context,
                  const FormAnswer &done)
{
    if (!change) {
        done(core::errorText(change.error()));
        return;
    }
    core::whenReady(
        editor.apply(*change), context, [done](const core::Result<core::ChangeNumber> &answer) {
            done(answer ? QString() : core::errorText(answer.error()));
        });
}

} // namespace ui

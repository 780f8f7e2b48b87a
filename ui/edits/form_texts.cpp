// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/form_texts.h"

#include "core/base/text.h"
#include "core/wording/terms.h"

namespace ui {

QString storedText(const QString &typed)
{
    return core::cleanText(typed).value_or(typed).trimmed();
}

FormNotes faultNotes(const QList<core::FieldFault> &faults)
{
    FormNotes notes;
    for (const core::FieldFault &fault : faults)
        notes.faults.insert(fault.field, core::termOf(fault.fault));
    return notes;
}

QString leadersOf(const core::TaskBundle &bundle)
{
    QStringList names;
    for (const core::Responsibility &each : bundle.responsibilities) {
        if (each.role == core::ResponsibilityRole::Leader)
            names.append(each.text);
    }
    return names.join(u'、');
}

} // namespace ui

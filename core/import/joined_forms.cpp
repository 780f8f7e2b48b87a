// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/joined_forms.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr qsizetype kFormsAtMost = 100;

QStringList headersOf(const SheetForm &form)
{
    QStringList headers;
    for (const FormColumn &column : form.columns)
        headers.append(column.header);
    return headers;
}

} // namespace

JoinedForms joinedForms(QList<SheetForm> known, const QList<SheetForm> &read)
{
    QList<SheetForm> leftOut;
    for (const SheetForm &form : read) {
        const auto same = std::find_if(known.begin(), known.end(), [&form](const SheetForm &each) {
            return each.file == form.file && each.name == form.name;
        });
        if (same != known.end()) {
            *same = form;
            continue;
        }
        const bool isFilledIn
            = std::any_of(known.cbegin(), known.cend(), [&form](const SheetForm &each) {
                  return each.file != form.file && headersOf(each) == headersOf(form);
              });
        if (isFilledIn)
            continue;
        QList<SheetForm> &list = known.size() < kFormsAtMost ? known : leftOut;
        list.append(form);
    }
    return {std::move(known), std::move(leftOut)};
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/records/responsibility.h"
#include "core/views/edit_context.h"

namespace core {

/// Whom the names typed into a cell mean: known units and persons by name, new ones where nobody is
/// called that.
class NameBook
{
public:
    explicit NameBook(const EditContext &context);

    /// Sets unit or person of @p responsibility from its text and role. Somebody new is inserted
    /// into
    /// @p set. A name that fits several persons is left open, unless one of them works in @p home.
    void resolve(Responsibility &responsibility, Id home, ChangeSet &set);

    /// The single names of a text such as 周某、吴某: separated by 、 comma, semicolon or line
    /// break.
    [[nodiscard]] static QStringList split(const QString &text);

private:
    [[nodiscard]] Id unit(const QString &name, ResponsibilityRole role, ChangeSet &set);
    [[nodiscard]] Id person(const QString &name, Id home, ChangeSet &set);

    const EditContext &m_context;
    QList<Unit> m_units;
    QList<Person> m_people;
};

} // namespace core

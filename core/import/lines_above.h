// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// The lines of a document that stand above a table and belong to it: its title, 填报单位 and the
/// like. The text of the document itself is not among them.
class LinesAbove
{
public:
    /// Adds the next line above the table.
    void add(const QString &line);

    /// Forgets the lines: a page ends, or a table took them.
    void clear() { m_lines.clear(); }

    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A character as a reader sees it: code units [start, start + length).
struct Cluster
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Cluster &) const = default;
};

/// The characters of @p line after which room may be added: all but the last one and those inside a
/// word or a figure of narrow characters.
[[nodiscard]] QList<Cluster> stretchableClusters(const QString &line);

/// Whether a line with @p gaps gaps may be stretched from @p natural to @p width, where @p em is
/// the width of a character: by at most 0.095 em a gap and 2.1 em in all. Source: paper.md 3.
[[nodiscard]] bool canStretch(qreal natural, qreal width, qsizetype gaps, qreal em);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// One chapter of the manual. It is in Chinese, whatever the interface speaks: so are the offices.
struct ManualChapter
{
    QString name; ///< chapterName() of its file
    QString title;
    QString markdown; ///< without the title

    bool operator==(const ManualChapter &) const = default;
};

/// What F1 calls the chapter in the file @p fileName: its name without number and suffix.
[[nodiscard]] QString chapterName(const QString &fileName);

/// All chapters in their order, from the program's own resources.
[[nodiscard]] QList<ManualChapter> manualChapters();

} // namespace ui

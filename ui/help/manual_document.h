// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <memory>

class QTextDocument;

namespace ui {

struct ManualChapter;

/// How a chapter is set: on the screen in pixels, on paper in hundredths of a millimetre.
struct ManualLook
{
    QFont body;
    QFont title;
    QFont heading;
    QColor link; ///< invalid = as the text
    double line = 0; ///< height of a line of the body
};

/// A chapter with its title, laid out over @p width. It opens no file, whatever a chapter names.
[[nodiscard]] std::unique_ptr<QTextDocument>
manualDocument(const ManualChapter &chapter, const ManualLook &look, double width);

} // namespace ui

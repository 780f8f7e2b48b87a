// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// Notices when somebody opens a file.
class OpenWatch final
{
public:
    explicit OpenWatch(const QString &path);
    ~OpenWatch();
    Q_DISABLE_COPY_MOVE(OpenWatch)

    /// Whether anybody has, since the last time this was asked.
    [[nodiscard]] bool wasOpened() const;

private:
    int m_descriptor;
};

/// Widgets of the program that would take a text of a MarkedFile for markup or its & for a key:
/// labels, buttons, tabs, tool tips, scenes of charts, and tool tips of the cells of lists; empty =
/// none. Each is told by its class and its text.
[[nodiscard]] QStringList mistakenTexts();

/// The texts of a MarkedFile that are to be read on the screen: of labels, buttons and cells in
/// sight.
[[nodiscard]] QStringList shownMarkedTexts();

/// Rests the pointer on every widget in sight that has a tool tip, and on cells of lists, so that
/// tool tips are shown.
void showToolTips(QWidget &window);

} // namespace tests

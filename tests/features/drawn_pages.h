// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>

#include <optional>

namespace tests {

/// What @p program writes to its standard output; it must end well.
[[nodiscard]] QByteArray outputOf(const char *program, const QStringList &arguments);

/// A page of a PDF as another program draws it. All measures are in millimetres from the upper left
/// corner, as exact as a dot (0.25 mm).
class DrawnPage
{
public:
    /// @param dots one byte of grey each, row by row.
    DrawnPage(QByteArray dots, int width, int height);

    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;

    /// The rectangle that the ink within @p part of the page fills; empty without any.
    [[nodiscard]] std::optional<QRectF> ink(const QRectF &part) const;

    /// The longest line across that is drawn without a gap: on a page with a table its frame.
    [[nodiscard]] QRectF longestRule() const;

private:
    [[nodiscard]] const uchar *row(int y) const;

    QByteArray m_dots;
    int m_width;
    int m_height;
};

/// Every page of @p pdf, in one run of the other program.
[[nodiscard]] QList<DrawnPage> drawnPages(const QString &pdf);

} // namespace tests

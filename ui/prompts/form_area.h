// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QGridLayout;

namespace ui {

class FormFieldRow;

/// Where the fields of a form stand: as high as they are, and scrolled where the screen has not so
/// much room. Its width is fixed, so that what wraps in it tells its height.
class FormArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// @param width of the fields, in pixels.
    FormArea(int width, QWidget *parent);

    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] QGridLayout &grid() const { return *m_grid; }

    /// Takes the height of what stands there now, as far as the screen has room for it and for
    /// the @p besides pixels of the dialog above and below.
    void fit(int besides);

    /// Brings @p row with what is said below it into sight.
    void show(const FormFieldRow &row);

private:
    int m_width;
    QWidget *m_content;
    QGridLayout *m_grid;
};

} // namespace ui

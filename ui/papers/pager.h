// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

class Actions;
class PagePreview;
class PlainLabel;

/// The bar under the preview: which page, of how many, how large.
class Pager final : public QWidget
{
    Q_OBJECT

public:
    Pager(const Actions &actions, PagePreview &preview, QWidget *parent = nullptr);

    /// Texts again, after the language has changed.
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *button(QAction *action);
    void showPage();
    void goToTypedPage();

    PagePreview &m_preview;
    QLineEdit *m_page;
    PlainLabel *m_count;
};

} // namespace ui

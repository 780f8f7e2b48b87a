// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/help/manual.h"
#include "ui/printing/paper_output.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class ManualView;
class PlainLabel;
class SearchField;

/// The manual in a window of its own beside the program: chapters on the left, the one chosen on
/// the right, a search over all of them, printing. Esc closes it.
class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    /// @param clock and @p prompts must outlive the window. @param parent the window it belongs to.
    ManualWindow(const core::Clock &clock, Prompts &prompts, QWidget *parent);

    /// Comes to the front with @p chapter, or with the first one if there is no such chapter.
    void open(const QString &chapter);

    [[nodiscard]] QString chapter() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void choose(const QString &name);
    void showChosen();
    void search(const QString &text);
    void retranslate();

    const core::Clock &m_clock;
    const QList<ManualChapter> m_chapters;
    PaperOutput m_output;
    QListWidget *m_list = nullptr;
    SearchField *m_search = nullptr;
    PlainLabel *m_found = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    ManualView *m_view = nullptr;
};

} // namespace ui

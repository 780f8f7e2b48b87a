// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace ui {

class PlainLabel;

/// The strip under the pages of an import: a sentence, and the ways on, back and out.
class ImportFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFoot(QWidget *parent = nullptr);

    void setText(const QString &text);

    /// @param back empty = there is no way back.
    void setVerbs(const QString &accept, const QString &back);

    void setAcceptable(bool isAcceptable);

    /// Enter goes on, unless the keyboard is on another way; Escape ends it. Whether @p event was
    /// one of them.
    [[nodiscard]] bool takeKey(const QKeyEvent &event);

    void retranslate();

Q_SIGNALS:
    void accepted();
    void wentBack();
    void cancelled();

private:
    PlainLabel *m_text;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QAction *m_accept;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// A framed part of the overview with a head line: its title and what else stands there.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

    /// The line behind the title; what is added to it stands right of what is there.
    [[nodiscard]] QHBoxLayout &head() { return *m_head; }

    /// What is below the head.
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }

private:
    PlainLabel *m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace ui

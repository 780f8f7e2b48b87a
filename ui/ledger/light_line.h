// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

#include <QWidget>

namespace ui {

/// The mark of a light by itself.
class LightMark final : public QWidget
{
    Q_OBJECT

public:
    explicit LightMark(const core::Light &light, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Light m_light;
};

/// The light of a task in one tinted line: mark, word, how long or how late. Breaks where it must.
class LightLine final : public QWidget
{
    Q_OBJECT

public:
    explicit LightLine(QWidget *parent = nullptr);

    void setLight(const core::Light &light, const QString &word, const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Light m_light;
    QString m_text;
};

} // namespace ui

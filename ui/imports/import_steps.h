// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The steps of an import in a row: done ones ticked, the present one filled.
class ImportSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSteps(QWidget *parent = nullptr);

    /// @param step from 0.
    void setStep(int step);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QStringList names();
    [[nodiscard]] static int widthOf(const QString &name);
    void paintCircle(QPainter &painter, int left, int step) const;
    void paintName(QPainter &painter, int left, int step) const;

    int m_step = 0;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// A sample on the start page: its name, as a link, and what it shows.
class SampleButton final : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int kHeight = 49;

    explicit SampleButton(QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &remark);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_remark;
};

} // namespace ui

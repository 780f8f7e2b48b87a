// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/fills.h"

#include <QWidget>

#include <optional>

namespace ui {

/// What the fills or lines of a chart mean.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        Fill fill = Fill::Plain; ///< of a bar
        std::optional<TimeToken> line = {}; ///< colour of a line; empty = it is a bar
        bool isDashed = false;
    };

    explicit Legend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSample(QPainter &painter, QRect box, const Entry &entry) const;

    QList<Entry> m_entries;
};

} // namespace ui

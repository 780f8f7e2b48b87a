// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace ui {

class Actions;
class Band;
class Rail;

/// The frame of every page: rail on the left, band above, the page itself.
class PageFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] Band &band() { return *m_band; }
    [[nodiscard]] Rail &rail() { return *m_rail; }

    /// Takes @p page in; it belongs to the frame from now on.
    void add(QWidget *page);

    /// Brings @p page to the front. @param hasRail whether there is anything else to go to.
    void show(QWidget *page, bool hasRail);

    [[nodiscard]] QWidget *current() const;

private:
    [[nodiscard]] QWidget *makeRail(const Actions &actions);

    Rail *m_rail;
    Band *m_band;
    QStackedWidget *m_pages;
};

} // namespace ui

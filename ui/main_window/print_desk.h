// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_id.h"
#include "ui/printing/paper_offer.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ui {

class Actions;
class PageFrame;
class WindowPages;

/// 打印: brings what the page in front shows to the preview of 报表, from where it is printed and
/// exported. Where a page has no document to print or to export, it says why.
class PrintDesk final : public QObject
{
    Q_OBJECT

public:
    /// What the desk works with; the references must outlive it.
    struct Context
    {
        const Actions &actions;
        const WindowPages &pages;
        const PageFrame &frame;
        std::function<void(QWidget *page)> show; ///< brings a page to the front
    };

    explicit PrintDesk(const Context &context, QObject *parent = nullptr);

Q_SIGNALS:
    /// Why nothing is printed, for the status bar.
    void reported(const QString &text);

private:
    void preview();
    void sayAbsence(ActionId id);
    [[nodiscard]] PaperOffer offer() const;

    Context m_context;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/view_text.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr const char *kViewContext = "core::views";

QString viewText(const char *text)
{
    return QCoreApplication::translate(kViewContext, text);
}

} // namespace

QString viewName(TaskView view)
{
    switch (view) {
    case TaskView::All: return viewText(QT_TRANSLATE_NOOP("core::views", "All tasks"));
    case TaskView::Overdue: return viewText(QT_TRANSLATE_NOOP("core::views", "Overdue"));
    case TaskView::DueSoon: return viewText(QT_TRANSLATE_NOOP("core::views", "Due soon"));
    case TaskView::DueThisWeek: return viewText(QT_TRANSLATE_NOOP("core::views", "Due this week"));
    case TaskView::DueThisMonth:
        return viewText(QT_TRANSLATE_NOOP("core::views", "Due this month"));
    case TaskView::WithoutDeadline:
        return viewText(QT_TRANSLATE_NOOP("core::views", "Without deadline"));
    case TaskView::NotReported:
        return viewText(QT_TRANSLATE_NOOP("core::views", "Not reported this week"));
    case TaskView::Mine: return viewText(QT_TRANSLATE_NOOP("core::views", "Mine"));
    }
    Q_UNREACHABLE();
}

} // namespace core

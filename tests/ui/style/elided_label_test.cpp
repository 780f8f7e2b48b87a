// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/elided_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPushButton>
#include <QToolTip>

using ui::ElidedLabel;

namespace {

/// What the tool tip of @p label says when it is asked for.
QString toolTipOf(ElidedLabel &label)
{
    QHelpEvent event(QEvent::ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1)));
    QToolTip::hideText();
    QCoreApplication::sendEvent(&label, &event);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

} // namespace

TEST_CASE("a label that has no room tells its text in a tool tip, one that has does not")
{
    ElidedLabel label;
    label.setText(QStringLiteral("统计全部在办任务，不受筛选影响"));
    label.resize(400, 20);
    label.show();
    CHECK_FALSE(label.isCut());
    CHECK(toolTipOf(label).isEmpty());
    label.resize(60, 20);
    CHECK(label.isCut());
    CHECK(toolTipOf(label).contains(QStringLiteral("统计全部在办任务，不受筛选影响")));
}

TEST_CASE("a label gives its room to the button beside it")
{
    QWidget strip;
    auto *row = new QHBoxLayout(&strip);
    auto *label = new ElidedLabel(&strip);
    label->setText(QStringLiteral("统计全部在办任务，不受筛选影响"));
    auto *button = new QPushButton(QStringLiteral("复制全部催办"), &strip);
    row->addWidget(label, 1);
    row->addWidget(button);
    strip.resize(button->sizeHint().width() + 60, 40);
    strip.show();
    CHECK(button->width() == button->sizeHint().width());
    CHECK(label->isCut());
    CHECK(label->geometry().right() < button->geometry().left());
}

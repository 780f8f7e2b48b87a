// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/drop_target.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using ui::DropTarget;

namespace {

/// A window that files are held over.
struct Window
{
    Window()
    {
        widget.resize(600, 400);
        widget.show();
    }

    void hold(const QStringList &paths)
    {
        QList<QUrl> addresses;
        for (const QString &path : paths)
            addresses.append(QUrl::fromLocalFile(path));
        data.setUrls(addresses);
        QDragEnterEvent event({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
        isTaken = event.isAccepted();
    }

    void letGo()
    {
        QDropEvent event({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }

    QWidget widget;
    DropTarget *target = new DropTarget(widget);
    QMimeData data;
    bool isTaken = false;
};

} // namespace

TEST_CASE("a table held over the window is offered to be taken, and taken when let go")
{
    Window window;
    const QSignalSpy dropped(window.target, &DropTarget::dropped);
    window.hold({QStringLiteral("/台账.xlsx")});
    CHECK(window.isTaken);
    CHECK(window.target->isVisible());
    CHECK(window.target->geometry() == window.widget.rect());
    window.letGo();
    CHECK_FALSE(window.target->isVisible());
    CHECK(dropped.count() == 1);
}

TEST_CASE("several tables are taken together")
{
    Window window;
    const QSignalSpy dropped(window.target, &DropTarget::dropped);
    const QStringList paths {QStringLiteral("/一科.xlsx"), QStringLiteral("/二科.xlsx")};
    window.hold(paths);
    CHECK(window.isTaken);
    window.letGo();
    REQUIRE(dropped.count() == 1);
    CHECK(dropped.constFirst().constFirst().value<ui::DroppedFiles>().paths == paths);
}

TEST_CASE("a file that leaves the window again, or is of no use, is not taken")
{
    Window window;
    const QSignalSpy dropped(window.target, &DropTarget::dropped);
    window.hold({QStringLiteral("/台账.duban")});
    QDragLeaveEvent leaves;
    QApplication::sendEvent(&window.widget, &leaves);
    CHECK_FALSE(window.target->isVisible());
    window.hold({QStringLiteral("/照片.jpg")});
    CHECK_FALSE(window.isTaken);
    CHECK_FALSE(window.target->isVisible());
    window.letGo();
    CHECK(dropped.isEmpty());
}

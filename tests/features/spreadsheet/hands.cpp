// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/spreadsheet/hands.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>

namespace tests {

namespace {

/// Who has the keyboard: in a window that has popped up a widget of its own.
QWidget &keyboard()
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focus = popup && popup->focusWidget() ? popup->focusWidget() : popup;
    if (!focus)
        focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    return *focus;
}

void sendInput(const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&keyboard(), &event);
}

void moveMouse(QWidget &widget, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(
        QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

void tap(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int time = 0; time < times; ++time) {
        QTest::keyClick(&keyboard(), key, modifiers);
        QCoreApplication::processEvents();
    }
}

void typeKeys(const char *typed)
{
    for (const char *key = typed; *key; ++key)
        QTest::keyClick(&keyboard(), *key);
}

void compose(const char *letters, const QString &text)
{
    QString composed;
    for (const char *letter = letters; *letter; ++letter) {
        composed += QLatin1Char(*letter);
        sendInput(composed, {});
    }
    if (composed.isEmpty())
        sendInput(text, {});
    sendInput({}, text);
}

void drag(QWidget &widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    moveMouse(widget, (from + to) / 2, modifiers);
    moveMouse(widget, to, modifiers);
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
}

void setClipboard(const QString &text, const QString &html)
{
    auto *data = new QMimeData; // the clipboard takes it
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QApplication::clipboard()->setMimeData(data);
}

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

QString clipboardHtml()
{
    return QApplication::clipboard()->mimeData()->html();
}

} // namespace tests

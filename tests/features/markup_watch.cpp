// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/markup_watch.h"

#include "tests/features/marked_file.h"
#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHelpEvent>
#include <QLabel>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QToolTip>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace tests {

namespace {

constexpr int kMostCells = 400; ///< of one list that are looked at
constexpr QChar kPictureSign(0xfffc); ///< stands for a picture in a text that was read as markup

QString told(const QObject &object, const QString &text)
{
    return QString::fromLatin1(object.metaObject()->className()) + QStringLiteral(": ") + text;
}

/// A tool tip decides by itself what it is.
bool isTakenForMarkup(const QString &tip)
{
    return Qt::mightBeRichText(tip) && tip.contains(QStringLiteral("<img"));
}

/// Whether an & of @p text would vanish from a button or a menu.
bool losesSign(const QString &text)
{
    return MarkedFile::isMarked(text) && QString(text).remove(QStringLiteral("&&")).contains(u'&');
}

template <typename Visit> void forEachCell(const QAbstractItemView &view, const Visit &visit)
{
    const QAbstractItemModel *model = view.model();
    int count = 0;
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            if (++count > kMostCells)
                return;
            visit(model->index(row, column, view.rootIndex()));
        }
    }
}

void lookAtCells(const QAbstractItemView &view, QStringList &found)
{
    forEachCell(view, [&](const QModelIndex &index) {
        const QString tip = index.data(Qt::ToolTipRole).toString();
        if (isTakenForMarkup(tip))
            found.append(told(view, tip));
    });
}

void lookAtScene(const QGraphicsView &view, QStringList &found)
{
    if (!view.scene())
        return;
    for (const QGraphicsItem *item : view.scene()->items()) {
        const auto *text = dynamic_cast<const QGraphicsTextItem *>(item);
        if (text && text->toPlainText().contains(kPictureSign))
            found.append(told(view, text->toHtml()));
    }
}

void lookAtTabs(const QTabBar &tabs, QStringList &found)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (losesSign(tabs.tabText(i)))
            found.append(told(tabs, tabs.tabText(i)));
    }
}

void lookAtLabel(const QLabel &label, QStringList &found)
{
    const bool isTip = label.inherits("QTipLabel");
    const bool isMistaken = isTip
        ? isTakenForMarkup(label.text())
        : MarkedFile::isMarked(label.text()) && label.textFormat() != Qt::PlainText;
    if (isMistaken)
        found.append(told(label, label.text()));
}

void lookAtActions(const QWidget &widget, QStringList &found)
{
    const bool isTool = qobject_cast<const QToolButton *>(&widget) != nullptr;
    for (const QAction *action : widget.actions()) {
        if (losesSign(action->text()))
            found.append(told(*action, action->text()));
        if (isTool && isTakenForMarkup(action->toolTip()))
            found.append(told(*action, action->toolTip()));
    }
}

void lookAt(const QWidget &widget, QStringList &found)
{
    if (isTakenForMarkup(widget.toolTip()) || isTakenForMarkup(widget.whatsThis()))
        found.append(told(widget, widget.toolTip()));
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        lookAtLabel(*label, found);
    const auto *edit = qobject_cast<const QTextEdit *>(&widget);
    if (edit && edit->toPlainText().contains(kPictureSign))
        found.append(told(widget, edit->toHtml()));
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && losesSign(button->text()))
        found.append(told(widget, button->text()));
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        lookAtCells(*view, found);
    if (const auto *view = qobject_cast<const QGraphicsView *>(&widget))
        lookAtScene(*view, found);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        lookAtTabs(*tabs, found);
    lookAtActions(widget, found);
}

void restOn(QWidget &widget, QPoint place)
{
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    QCoreApplication::processEvents();
}

void restOnCells(QAbstractItemView &view)
{
    forEachCell(view, [&view](const QModelIndex &index) {
        const QRect place = view.visualRect(index);
        if (view.viewport()->rect().contains(place.center()))
            restOn(*view.viewport(), place.center());
    });
}

} // namespace

OpenWatch::OpenWatch(const QString &path)
    : m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    REQUIRE(m_descriptor >= 0);
    REQUIRE(::inotify_add_watch(m_descriptor, QFile::encodeName(path).constData(), IN_OPEN) >= 0);
}

OpenWatch::~OpenWatch()
{
    ::close(m_descriptor);
}

bool OpenWatch::wasOpened() const
{
    std::array<char, 4096> events {};
    return ::read(m_descriptor, events.data(), events.size()) > 0;
}

QStringList mistakenTexts()
{
    QStringList found;
    for (const QWidget *widget : QApplication::allWidgets())
        lookAt(*widget, found);
    return found;
}

QStringList shownMarkedTexts()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text().replace(QStringLiteral("&&"), QStringLiteral("&")));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            forEachCell(*view, [&texts](const QModelIndex &index) {
                texts.append(index.data().toString());
            });
    }
    texts.removeIf([](const QString &text) { return !MarkedFile::isMarked(text); });
    return texts;
}

void showToolTips(QWidget &window)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (!widget->toolTip().isEmpty())
            restOn(*widget, widget->rect().center());
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            restOnCells(*view);
    }
    QToolTip::hideText();
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/search_field.h"

#include "ui/style/icons.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr int kSearchFieldHeight = 28;
constexpr int kSearchFieldWidth = 248;
constexpr int kSearchFieldLeastWidth = 160;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setFixedHeight(kSearchFieldHeight);
    setMinimumWidth(kSearchFieldLeastWidth);
    setMaximumWidth(kSearchFieldWidth);
    setClearButtonEnabled(true);
    const QIcon glass = icon(QStringLiteral("search"));
    addAction(glass, QLineEdit::LeadingPosition);
    retranslate();
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search (Ctrl+F)"));
    setAccessibleName(tr("Search"));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: Q_EMIT finished(); return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT finished();
        clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace ui

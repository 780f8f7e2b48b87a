// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_text_edit.h"

#include "ui/ledger/even_line_layout.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace ui {

CellTextEdit::CellTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    auto *text = new QTextDocument(this);
    m_lines = new EvenLineLayout(text, fontMetrics().lineSpacing());
    text->setDocumentLayout(m_lines);
    setDocument(text);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void CellTextEdit::setLines(const QFont &font, int lineHeight)
{
    m_lines->setLineHeight(lineHeight);
    setFont(font);
}

void CellTextEdit::begin(const QString &text, Qt::Alignment alignment)
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(alignment);
    document()->setDefaultTextOption(option);
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

int CellTextEdit::textHeight() const
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    return static_cast<int>(std::ceil(height));
}

/// The key of other office programs to redo, which not every platform knows.
bool CellTextEdit::isOtherRedo(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier;
}

bool CellTextEdit::event(QEvent *event)
{
    // Esc and Enter belong to the cell while it is edited, whatever shortcuts the window has for
    // them.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isUndo = static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
        // Where nothing was typed it is the window that takes back.
        if (isUndo && !document()->isUndoAvailable())
            return false;
        const bool isTyped = document()->isUndoAvailable() || document()->isRedoAvailable();
        const bool isRedo = isTyped && isOtherRedo(*static_cast<QKeyEvent *>(event));
        if (isRedo || key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool CellTextEdit::focusNextPrevChild(bool next)
{
    Q_UNUSED(next)
    return false;
}

void CellTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(*event))
        event->accept();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool CellTextEdit::handleKey(const QKeyEvent &event)
{
    const bool isShift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::AltModifier)
            insertPlainText(QStringLiteral("\n"));
        else if (event.modifiers() & Qt::ControlModifier)
            Q_EMIT finishedForAll();
        else
            Q_EMIT finished(isShift ? CellMove::Up : CellMove::Down);
        return true;
    case Qt::Key_Down:
        if (!(event.modifiers() & Qt::AltModifier))
            return false;
        Q_EMIT listRequested();
        return true;
    case Qt::Key_Y:
        if (!isOtherRedo(event))
            return false;
        redo();
        return true;
    case Qt::Key_Tab: Q_EMIT finished(CellMove::Next); return true;
    case Qt::Key_Backtab: Q_EMIT finished(CellMove::Previous); return true;
    case Qt::Key_Escape: Q_EMIT cancelled(); return true;
    default: return false;
    }
}

void CellTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool isElsewhere = reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
        && reason != Qt::MenuBarFocusReason;
    if (isElsewhere)
        Q_EMIT left();
}

} // namespace ui

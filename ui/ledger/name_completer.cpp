// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/name_completer.h"

#include "core/views/name_completion.h"
#include "ui/ledger/cell_text_edit.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostNames = 8;
constexpr int kLeastWidth = 160;

bool isOfLettersOnly(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.unicode() < 128 && letter.isLetter();
    });
}

} // namespace

NameCompleter::NameCompleter(CellTextEdit &field, QWidget *table)
    : QListWidget(table)
    , m_field(field)
{
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Names"));
    hide();
    field.installEventFilter(this);
    connect(&field, &QPlainTextEdit::textChanged, this, &NameCompleter::suggest);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        take(item->text());
    });
}

void NameCompleter::begin(const QStringList &names)
{
    m_names = names;
    hide();
}

void NameCompleter::suggest()
{
    if (m_isTaking)
        return;
    const core::NamePart part
        = core::namePartAt(m_field.toPlainText(), m_field.textCursor().position());
    const QStringList names = core::completionsOf(part.text, m_names, kMostNames);
    clear();
    addItems(names);
    setCurrentRow(isOfLettersOnly(part.text) ? 0 : -1);
    setVisible(!names.isEmpty());
    raise();
    place(m_editor);
}

void NameCompleter::place(QRect editor)
{
    m_editor = editor;
    const QSize room = parentWidget()->size();
    const int width = std::min(std::max(editor.width(), kLeastWidth), room.width());
    const int height = sizeHintForRow(0) * count() + 2 * frameWidth();
    const bool fitsBelow = editor.bottom() + 1 + height <= room.height();
    const int top = fitsBelow ? editor.bottom() + 1 : std::max(0, editor.top() - height);
    setGeometry(std::clamp(editor.left(), 0, room.width() - width), top, width, height);
}

bool NameCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_field)
        return QListWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Hide)
        hide();
    if (event->type() == QEvent::KeyPress && isVisible())
        return handleKey(*static_cast<QKeyEvent *>(event));
    return false;
}

/// Whether the key is not for the field any more.
bool NameCompleter::handleKey(const QKeyEvent &event)
{
    const bool isSeparator = event.text().size() == 1 && core::separatesNames(event.text().front());
    switch (event.key()) {
    case Qt::Key_Down: choose(1); return true;
    case Qt::Key_Up: choose(-1); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // Alt breaks the line.
        if (currentItem() && !(event.modifiers() & Qt::AltModifier))
            take(currentItem()->text());
        return false;
    default:
        if (isSeparator && currentItem())
            take(currentItem()->text());
        return false;
    }
}

void NameCompleter::choose(int by)
{
    setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

void NameCompleter::take(const QString &name)
{
    const QScopedValueRollback guard(m_isTaking, true);
    QTextCursor cursor = m_field.textCursor();
    const core::NamePart part = core::namePartAt(m_field.toPlainText(), cursor.position());
    cursor.setPosition(part.start, QTextCursor::KeepAnchor);
    cursor.insertText(name);
    m_field.setTextCursor(cursor);
    hide();
}

} // namespace ui

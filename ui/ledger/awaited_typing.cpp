// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/awaited_typing.h"

#include "core/models/roles.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace ui {

AwaitedTyping::AwaitedTyping(LedgerView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&view, &LedgerView::currentCellChanged, this, &AwaitedTyping::moved);
}

bool AwaitedTyping::isUnread(const QModelIndex &index)
{
    const QVariant loaded = index.data(core::LoadedRole);
    return loaded.isValid() && !loaded.toBool();
}

void AwaitedTyping::edit(const QModelIndex &index, bool isList)
{
    AwaitedText &text = begun(index, false);
    text.isList = text.isList || isList;
    Q_EMIT waiting(text.text);
}

void AwaitedTyping::type(const QModelIndex &index, const QString &text)
{
    AwaitedText &awaited = begun(index, true);
    awaited.text += text;
    Q_EMIT waiting(awaited.text);
}

void AwaitedTyping::compose(const QModelIndex &index, const QInputMethodEvent &event)
{
    AwaitedText &awaited = begun(index, true);
    awaited.text += event.commitString();
    awaited.isComposing = !event.preeditString().isEmpty();
    // A first word that is given up leaves the cell as it is.
    if (awaited.isTyped && awaited.text.isEmpty() && !awaited.isComposing)
        drop(find(awaited.key));
    else
        Q_EMIT waiting(awaited.text);
}

void AwaitedTyping::put(const QModelIndex &index, const QString &text)
{
    AwaitedText &awaited = begun(index, true);
    awaited.text = text;
    awaited.isTyped = true;
    awaited.isLeft = true;
    Q_EMIT waiting(text);
}

/// What is being typed into @p index; begun anew where it was left. What was left there is written
/// first.
AwaitedText &AwaitedTyping::begun(const QModelIndex &index, bool isTyped)
{
    follow();
    const CellKey key = keyOf(index);
    const qsizetype place = find(key);
    if (place >= 0)
        return m_texts[place];
    AwaitedText text;
    text.index = index;
    text.key = key;
    text.isTyped = isTyped;
    m_texts.append(text);
    tellTasks();
    return m_texts.last();
}

/// The view gets its model late. Queued: an editor must not open while the views are still
/// following.
void AwaitedTyping::follow()
{
    if (m_model == m_view.model())
        return;
    m_model = m_view.model();
    const auto look = &AwaitedTyping::look;
    connect(m_model, &QAbstractItemModel::modelReset, this, look, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, look, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, look, Qt::QueuedConnection);
}

bool AwaitedTyping::handleKey(const QKeyEvent &event)
{
    const qsizetype place = atCurrent();
    if (place < 0)
        return false;
    const bool isBreak = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Escape: drop(place); return true;
    case Qt::Key_Delete: return true; // behind the cursor there is nothing
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isBreak)
            break;
        [[fallthrough]];
    case Qt::Key_Tab:
    case Qt::Key_Backtab: leave(); return false;
    default: break;
    }
    QString &text = m_texts[place].text;
    if (!editText(event, text))
        return false;
    Q_EMIT waiting(text);
    return true;
}

/// Does to @p text what the key does at the end of a text; false where it is none that types.
bool AwaitedTyping::editText(const QKeyEvent &event, QString &text)
{
    if (event.key() == Qt::Key_Backspace) {
        text.chop(1);
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        text += u'\n';
        return true;
    }
    const Qt::KeyboardModifiers others
        = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (others || event.text().isEmpty() || !event.text().front().isPrint())
        return false;
    text += event.text();
    return true;
}

QString AwaitedTyping::takeCurrent()
{
    const qsizetype place = atCurrent();
    if (place < 0)
        return {};
    QString text = m_texts.at(place).text;
    drop(place);
    return text;
}

void AwaitedTyping::leave()
{
    leaveAllBut({});
}

void AwaitedTyping::moved(const QModelIndex &current)
{
    // During a reset there is none: the view comes back to the cell.
    if (current.isValid() && !m_texts.isEmpty())
        leaveAllBut(keyOf(coveringCell(current)));
}

/// The wish to edit alone ends where the cell is left.
void AwaitedTyping::leaveAllBut(const CellKey &key)
{
    for (AwaitedText &text : m_texts)
        text.isLeft = text.isLeft || text.key != key;
    m_texts.removeIf([](const AwaitedText &text) {
        return text.isLeft && !text.isTyped && text.text.isEmpty();
    });
    tellTasks();
}

void AwaitedTyping::giveUp()
{
    const QList<AwaitedText> texts = std::exchange(m_texts, {});
    for (const AwaitedText &text : texts) {
        if (!text.text.isEmpty())
            Q_EMIT gone(text.text);
    }
    tellTasks();
}

void AwaitedTyping::look()
{
    QList<AwaitedText> read;
    m_texts.removeIf([this, &read](const AwaitedText &text) {
        const QModelIndex cell = cellOf(text);
        if (isUnread(cell))
            return false;
        read.append(text);
        read.last().index = cell;
        return true;
    });
    tellTasks();
    for (const AwaitedText &text : std::as_const(read)) {
        if (text.index.isValid())
            Q_EMIT arrived(text);
        else if (!text.text.isEmpty())
            Q_EMIT gone(text.text);
    }
}

/// Only the cell itself: where its entry is gone, another one of its task is not meant.
QModelIndex AwaitedTyping::cellOf(const AwaitedText &text) const
{
    if (text.index.isValid())
        return text.index;
    const QModelIndex cell = findCell(*m_model, text.key);
    return keyOf(cell) == text.key ? cell : QModelIndex();
}

void AwaitedTyping::drop(qsizetype place)
{
    m_texts.remove(place);
    tellTasks();
}

void AwaitedTyping::tellTasks()
{
    QList<qint64> tasks;
    for (const AwaitedText &text : std::as_const(m_texts)) {
        if (!tasks.contains(text.key.task))
            tasks.append(text.key.task);
    }
    if (std::exchange(m_tasks, tasks) != tasks)
        Q_EMIT tasksChanged(tasks);
}

qsizetype AwaitedTyping::find(const CellKey &key) const
{
    const auto found
        = std::find_if(m_texts.cbegin(), m_texts.cend(), [&key](const AwaitedText &text) {
              return !text.isLeft && text.key == key;
          });
    return found == m_texts.cend() ? -1 : std::distance(m_texts.cbegin(), found);
}

qsizetype AwaitedTyping::atCurrent() const
{
    const bool isAnywhere = !m_texts.isEmpty() && m_view.currentIndex().isValid();
    return isAnywhere ? find(keyOf(coveringCell(m_view.currentIndex()))) : -1;
}

} // namespace ui

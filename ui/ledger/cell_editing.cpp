// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_editing.h"

#include "core/models/roles.h"
#include "core/models/when_ready.h"
#include "ui/ledger/column_alignment.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace ui {

namespace {

/// Whether @p widget is a part of @p editor or of what it has opened in a window of its own.
bool belongsTo(const QWidget *widget, const QWidget &editor)
{
    while (widget && widget != &editor)
        widget = widget->parentWidget();
    return widget;
}

} // namespace

CellEditing::CellEditing(LedgerView &view, CellWriter &writer, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_writer(writer)
    , m_editor(new CellEditor(view.look(), view.viewport()))
    , m_awaited(new AwaitedTyping(view, this))
{
    connect(&view, &LedgerView::editRequested, this, &CellEditing::edit);
    connect(&view, &LedgerView::typingRequested, this, &CellEditing::type);
    connect(&view, &LedgerView::compositionRequested, this, &CellEditing::compose);
    connect(&view, &LedgerView::clearRequested, this, &CellEditing::clear);
    connect(&view, &LedgerView::cellsMoved, this, &CellEditing::place);
    view.installEventFilter(this);
    connect(m_editor, &CellEditor::finished, this, &CellEditing::commitAndMove);
    connect(m_editor, &CellEditor::finishedForAll, this, &CellEditing::commitToAll);
    connect(m_editor, &CellEditor::left, this, &CellEditing::finish);
    connect(m_editor, &CellEditor::cancelled, this, &CellEditing::cancel);
    connect(m_awaited, &AwaitedTyping::waiting, this, &CellEditing::awaiting);
    connect(m_awaited, &AwaitedTyping::arrived, this, &CellEditing::takeArrived);
    connect(m_awaited, &AwaitedTyping::tasksChanged, this, [this](const QList<qint64> &tasks) {
        m_writer.await(tasks);
        // What has arrived is written after this was told.
        QMetaObject::invokeMethod(this, &CellEditing::lookSettled, Qt::QueuedConnection);
    });
    connect(m_awaited, &AwaitedTyping::gone, this, [this](const QString &text) {
        handOut(text, QString());
    });
}

bool CellEditing::canType(const QModelIndex &index)
{
    if (index.flags().testFlag(Qt::ItemIsEditable))
        return true;
    Q_EMIT readOnlyTyped(index);
    return false;
}

/// Whether something may be typed into @p index once its row has been read.
bool CellEditing::mustAwait(const QModelIndex &index) const
{
    return AwaitedTyping::isUnread(index) && m_writer.mayTake(index);
}

bool CellEditing::opensOffer(const QModelIndex &index, const CellEditorInput &input) const
{
    const bool isTyped = index.flags().testFlag(Qt::ItemIsEditable);
    return !isTyped && m_offer && m_offer(index, input.isTyped ? input.text : QString());
}

void CellEditing::edit(const QModelIndex &index)
{
    if (mustAwait(index))
        return m_awaited->edit(index);
    CellEditorInput input;
    input.text = index.data(Qt::EditRole).toString();
    if (open(index, input))
        m_editor->takeFocus();
}

void CellEditing::openList(const QModelIndex &index)
{
    if (mustAwait(index))
        return m_awaited->edit(index, true);
    edit(index);
    if (m_isOpen)
        m_editor->openList();
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (watched == &m_view && event->type() == QEvent::InputMethod)
        return handleComposition(*static_cast<QInputMethodEvent *>(event));
    return QObject::eventFilter(watched, event);
}

/// Alt+Down opens what the cell offers, before the view takes it for a key to edit. What is typed
/// into a row that is still being read goes on there.
bool CellEditing::handleKey(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers() & Qt::AltModifier;
    const bool isShift = event.modifiers() & Qt::ShiftModifier;
    if (event.key() == Qt::Key_Down && isAlt && !isShift && m_view.currentIndex().isValid()) {
        openList(coveringCell(m_view.currentIndex()));
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isForAll = isEnter && event.modifiers() & Qt::ControlModifier
        && hasSeveralCells(m_view.selectionModel()->selection());
    if (isForAll && m_awaited->isAtCurrent()) {
        Q_EMIT typedForAll(
            m_writer.expanded(coveringCell(m_view.currentIndex()), m_awaited->takeCurrent()));
        return true;
    }
    return m_awaited->handleKey(event);
}

/// What ends a composition may be empty: the view would not pass it on.
bool CellEditing::handleComposition(const QInputMethodEvent &event)
{
    if (!m_awaited->isAtCurrent())
        return false;
    m_awaited->compose(coveringCell(m_view.currentIndex()), event);
    return true;
}

void CellEditing::type(const QModelIndex &index, const QString &text)
{
    if (mustAwait(index))
        return m_awaited->type(index, text);
    CellEditorInput input;
    input.text = text;
    input.isTyped = true;
    if (open(index, input))
        m_editor->takeFocus();
}

/// The view keeps the focus during the first composition: moving it would break the composition
/// off.
void CellEditing::compose(const QModelIndex &index, QInputMethodEvent *event)
{
    if (!m_isOpen) {
        if (mustAwait(index))
            return m_awaited->compose(index, *event);
        if (!open(index, {}))
            return;
        m_isComposing = true;
    }
    m_editor->forward(event);
    if (!m_isComposing || !event->preeditString().isEmpty())
        return;
    m_isComposing = false;
    if (m_editor->text().isEmpty())
        cancel();
    else
        m_editor->takeFocus();
}

void CellEditing::clear(const QModelIndex &index)
{
    put(index, QString());
}

void CellEditing::put(const QModelIndex &index, const QString &text)
{
    if (mustAwait(index))
        m_awaited->put(index, text);
    else if (canType(index) && index.data(Qt::EditRole).toString() != text)
        write(index, text);
}

/// Where the user has gone elsewhere meanwhile, no editor opens.
void CellEditing::takeArrived(const AwaitedText &awaited)
{
    const QModelIndex index = awaited.index;
    CellEditorInput input;
    input.isTyped = awaited.isTyped;
    input.text
        = awaited.isTyped ? awaited.text : index.data(Qt::EditRole).toString() + awaited.text;
    const bool isHere = !awaited.isLeft && !m_isOpen && m_view.window()->focusWidget() == &m_view;
    const bool isLocked = !index.flags().testFlag(Qt::ItemIsEditable);
    if (isLocked && !awaited.text.isEmpty()) {
        if (!isHere || !opensOffer(index, input))
            handOut(awaited.text, m_writer.lockText(index));
    } else if (isHere) {
        openArrived(awaited, input);
    } else {
        put(index, input.text);
    }
}

void CellEditing::openArrived(const AwaitedText &awaited, const CellEditorInput &input)
{
    if (!open(awaited.index, input))
        return;
    m_isComposing = awaited.isComposing;
    if (!m_isComposing)
        m_editor->takeFocus();
    if (awaited.isList)
        m_editor->openList();
}

bool CellEditing::open(const QModelIndex &index, const CellEditorInput &input)
{
    finishEditor();
    if (!index.isValid() || opensOffer(index, input) || !canType(index))
        return false;
    m_index = index;
    m_key = keyOf(index);
    m_original = index.data(Qt::EditRole).toString();
    m_writer.begin(index);
    // The cells selected with it stay selected: what is typed may be meant for all of them.
    if (coveringCell(m_view.currentIndex()) != index)
        m_view.setCurrentIndex(index);
    m_isOpen = true;
    CellEditorInput complete = input;
    complete.alignment = columnAlignment(index.data(core::FieldRole).toInt());
    complete.choices = m_writer.choices(index);
    complete.names = m_writer.names(index);
    if (!complete.choices.isEmpty()) {
        complete.typed = input.isTyped ? input.text : QString();
        complete.text = m_original;
    }
    complete.hint = [this](const QString &text) {
        return m_index.isValid() ? m_writer.hint(m_index, text) : QString();
    };
    complete.days = [this](const QString &text) {
        return m_index.isValid() ? m_writer.days(m_index, text) : std::nullopt;
    };
    m_view.setEditorOpen(true);
    m_editor->open(complete);
    place();
    return true;
}

void CellEditing::insert(const QString &text)
{
    m_editor->insert(text);
}

void CellEditing::commitToAll()
{
    // What is typed into the entry row begins one entry.
    if (m_index.data(core::EntryRowRole).toBool()
        || !hasSeveralCells(m_view.selectionModel()->selection())) {
        finish();
        return;
    }
    const QString text = m_writer.expanded(m_index, m_editor->text());
    close();
    Q_EMIT typedForAll(text);
}

void CellEditing::place()
{
    if (!m_isOpen)
        return;
    // After a reset the cell is looked for; while it is away the editor stays where it is.
    if (!m_index.isValid())
        m_index = findCell(*m_view.model(), m_key);
    if (m_index.isValid())
        m_editor->place(m_view.visualRect(m_index));
}

void CellEditing::finish()
{
    m_awaited->leave();
    finishEditor();
}

bool CellEditing::settle()
{
    m_isRefused = false;
    finish();
    m_isSettling = !isSettled();
    return !m_isSettling;
}

bool CellEditing::isSettled() const
{
    return !m_isOpen && m_unanswered == 0 && m_refused.isEmpty() && m_awaited->isEmpty();
}

/// A refused text opens its editor again, which may take over at any time.
void CellEditing::lookSettled()
{
    if (m_isSettling && (m_isRefused || isSettled())) {
        m_isSettling = false;
        Q_EMIT settled(!m_isRefused);
    }
}

void CellEditing::handOut(const QString &text, const QString &reason)
{
    m_isRefused = true;
    Q_EMIT homeless(text, reason);
}

void CellEditing::finishEditor()
{
    if (!m_isOpen)
        return;
    place();
    const QString text = m_editor->text();
    const Draft draft {m_index, m_key, text, {}};
    const bool isChanged = text != m_original;
    close();
    if (isChanged && draft.index.isValid())
        write(draft.index, text);
    else if (isChanged)
        handOut(text, QString());
}

void CellEditing::commitAndMove(CellMove move)
{
    const QPersistentModelIndex index = m_index;
    finish();
    if (coveringCell(m_view.currentIndex()) == index)
        m_view.moveCurrent(move);
}

void CellEditing::cancel()
{
    if (!m_isOpen)
        return;
    close();
}

void CellEditing::close()
{
    m_isOpen = false;
    m_isComposing = false;
    // Hiding a field that has the focus would hand it on, and the view moves on by that.
    if (belongsTo(QApplication::focusWidget(), *m_editor))
        m_view.setFocus();
    m_editor->hide();
    m_view.setEditorOpen(false);
    m_writer.end();
    // Not before the focus has come to rest.
    if (!m_refused.isEmpty())
        QMetaObject::invokeMethod(this, &CellEditing::reopenNext, Qt::QueuedConnection);
}

void CellEditing::write(const QModelIndex &index, const QString &text)
{
    const Draft draft {index, keyOf(index), text, {}};
    ++m_unanswered;
    core::whenReady(
        m_writer.write(index, text),
        this,
        [this, draft](const core::Result<core::ChangeNumber> &outcome) { answer(draft, outcome); });
}

void CellEditing::answer(const Draft &draft, const core::Result<core::ChangeNumber> &outcome)
{
    --m_unanswered;
    if (!outcome)
        refuse(draft, outcome.error());
    lookSettled();
}

void CellEditing::refuse(Draft draft, const core::Error &error)
{
    m_isRefused = true;
    draft.reason = m_writer.reason(error);
    if (m_isOpen)
        m_refused.enqueue(draft);
    else
        reopen(draft);
}

void CellEditing::reopenNext()
{
    if (!m_isOpen && !m_refused.isEmpty())
        reopen(m_refused.dequeue());
}

void CellEditing::reopen(const Draft &draft)
{
    QModelIndex index = draft.index;
    if (!index.isValid())
        index = findCell(*m_view.model(), draft.key);
    CellEditorInput input;
    input.text = draft.text;
    input.reason = draft.reason;
    if (!index.isValid() || !open(index, input)) {
        handOut(draft.text, draft.reason);
        return;
    }
    m_view.scrollTo(index);
    m_editor->takeFocus();
}

} // namespace ui

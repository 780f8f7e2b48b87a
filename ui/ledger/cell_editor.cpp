// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_editor.h"

#include "core/base/pinyin_initials.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/cell_text_edit.h"
#include "ui/ledger/day_picker.h"
#include "ui/ledger/name_completer.h"
#include "ui/style/plain_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kCellEditorFrameWidth = 2;
constexpr int kRefusalWidth = 280;
const QString kRefusalMark = QStringLiteral("■ ");

} // namespace

CellEditor::CellEditor(const LedgerLook &look, QWidget *parent)
    : QFrame(parent)
    , m_look(look)
    , m_text(new CellTextEdit(this))
    , m_choice(new QComboBox(this))
    , m_completer(new NameCompleter(*m_text, parent))
    , m_days(new DayPicker(this))
    , m_note(new PlainLabel(this))
    , m_refusal(new PlainLabel(parent))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::WindowText);
    m_refusal->setWordWrap(true);
    m_refusal->setAutoFillBackground(true);
    m_refusal->setBackgroundRole(QPalette::Base);
    m_refusal->setForegroundRole(QPalette::WindowText);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_choice);
    layout->addWidget(m_note);
    connect(m_text, &CellTextEdit::finished, this, &CellEditor::finished);
    connect(m_text, &CellTextEdit::finishedForAll, this, &CellEditor::finishedForAll);
    connect(m_text, &CellTextEdit::left, this, &CellEditor::left);
    connect(m_text, &CellTextEdit::cancelled, this, &CellEditor::cancelled);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CellEditor::textChanged);
    connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT finished(CellMove::Down); });
    connect(m_text, &CellTextEdit::listRequested, this, &CellEditor::openList);
    connect(m_days, &DayPicker::picked, this, &CellEditor::takeDay);
    m_choice->installEventFilter(this);
    m_choice->view()->installEventFilter(this);
    m_refusal->hide();
    hide();
}

/// The fields go after the rest of the editor and lose the keyboard then: they tell nobody.
CellEditor::~CellEditor()
{
    m_text->disconnect(this);
    m_choice->disconnect(this);
    m_choice->removeEventFilter(this);
}

/// The table may be shown in another size than the last time.
void CellEditor::followLook()
{
    m_text->setLines(m_look.body().font(), m_look.body().lineHeight());
    m_note->setFont(m_look.small().font());
    m_refusal->setFont(m_look.small().font());
    m_refusal->setMargin(m_look.padX());
    // The frame lies on the grid lines round the cell, one pixel outside of it.
    const int x = m_look.padX() + LedgerLook::kGrid;
    const int y = m_look.padY() + LedgerLook::kGrid;
    layout()->setContentsMargins(x, y, x, y);
}

void CellEditor::open(const CellEditorInput &input)
{
    m_input = input;
    followLook();
    const bool isChoice = !input.choices.isEmpty();
    m_text->setVisible(!isChoice);
    m_choice->setVisible(isChoice);
    setFocusProxy(isChoice ? static_cast<QWidget *>(m_choice) : m_text);
    m_choice->clear();
    m_choice->addItems(input.choices);
    m_choice->setCurrentText(input.text);
    choose(input.typed);
    {
        const QSignalBlocker blocker(m_text);
        m_text->begin(input.text, input.alignment);
    }
    m_completer->begin(input.names);
    if (input.isSelected)
        m_text->selectAll();
    textChanged();
    showRefusal(input.reason);
    show();
    raise();
    if (input.isTyped)
        m_completer->suggest();
}

void CellEditor::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_refusal->hide();
    m_completer->hide();
}

void CellEditor::insert(const QString &text)
{
    if (m_input.choices.isEmpty())
        m_text->insertPlainText(text);
}

void CellEditor::openList()
{
    if (!m_input.choices.isEmpty()) {
        m_choice->showPopup();
        return;
    }
    const auto days = m_input.days ? m_input.days(text()) : std::nullopt;
    if (days)
        m_days->open(*days, QRect(mapToGlobal(QPoint(0, 0)), size()));
}

/// In place of the line where the cursor is: a cell may hold the days of several entries.
void CellEditor::takeDay(QDate day)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.select(QTextCursor::BlockUnderCursor);
    // But for the first line the selection begins with the end of the line before.
    const bool isFirst = cursor.selectionStart() == 0 && cursor.blockNumber() == 0;
    const QString text = day.toString(Qt::ISODate);
    cursor.insertText(isFirst ? text : u'\n' + text);
    Q_EMIT left();
}

/// Goes to the next choice that begins with @p beginning, as written or by its initials.
void CellEditor::choose(const QString &beginning)
{
    const QString wanted = beginning.toLower();
    const int count = m_choice->count();
    for (int step = 1; step <= count && !wanted.isEmpty(); ++step) {
        const int place = (m_choice->currentIndex() + step) % count;
        const QString choice = m_choice->itemText(place);
        if (!choice.startsWith(wanted, Qt::CaseInsensitive)
            && !core::pinyinInitials(choice).startsWith(wanted))
            continue;
        m_choice->setCurrentIndex(place);
        m_choice->view()->setCurrentIndex(m_choice->model()->index(place, 0));
        return;
    }
}

QString CellEditor::text() const
{
    return m_input.choices.isEmpty() ? m_text->toPlainText() : m_choice->currentText();
}

void CellEditor::takeFocus()
{
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void CellEditor::forward(QInputMethodEvent *event)
{
    if (m_input.choices.isEmpty())
        QCoreApplication::sendEvent(m_text, event);
    else
        choose(event->commitString());
}

/// The choice ends by the same keys as the text field.
bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_choice)
        return event->type() == QEvent::KeyPress && listKey(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::KeyPress)
        return choiceKey(*static_cast<QKeyEvent *>(event));
    // By itself the box would take the next choice and be done with it; the wheel scrolls the
    // table.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // The list of the box takes the keyboard without saying that it is one that opens.
        const bool isInList = m_choice->view()->hasFocus();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && !isInList)
            Q_EMIT left();
    }
    return false;
}

/// In the list of a choice letters choose as they do without it.
bool CellEditor::listKey(const QKeyEvent &event)
{
    if (event.text().isEmpty() || !event.text().front().isLetterOrNumber())
        return false;
    choose(event.text());
    return true;
}

bool CellEditor::choiceKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            Q_EMIT finishedForAll();
        else
            Q_EMIT finished(event.modifiers() & Qt::ShiftModifier ? CellMove::Up : CellMove::Down);
        return true;
    case Qt::Key_Tab: Q_EMIT finished(CellMove::Next); return true;
    case Qt::Key_Backtab: Q_EMIT finished(CellMove::Previous); return true;
    case Qt::Key_Escape: Q_EMIT cancelled(); return true;
    // By itself the box would take the first step for the choice.
    case Qt::Key_Up:
        m_choice->setCurrentIndex(std::max(0, m_choice->currentIndex() - 1));
        return true;
    case Qt::Key_Down:
        if (event.modifiers() & Qt::AltModifier)
            openList();
        else
            m_choice->setCurrentIndex(std::min(m_choice->count(), m_choice->currentIndex() + 2)
                                      - 1);
        return true;
    default: return listKey(event);
    }
}

void CellEditor::textChanged()
{
    const QString note = m_input.hint ? m_input.hint(text()) : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(Token::Muted, themeOf(colours)));
    m_note->setPalette(colours);
    m_refusal->hide(); // what is there now has not been refused
    grow();
}

/// Below the cell, in a line of its own: a cell for figures is too narrow for a sentence.
void CellEditor::showRefusal(const QString &reason)
{
    m_refusal->setText(kRefusalMark + reason);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, lightText(core::LightColour::Red, themeOf(colours)));
    m_refusal->setPalette(colours);
    m_refusal->setVisible(!reason.isEmpty());
    m_refusal->raise();
    placeRefusal();
}

void CellEditor::placeRefusal()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(std::max(m_look.scaled(kRefusalWidth), this->width()), room.width());
    const int height = m_refusal->heightForWidth(width);
    const int left = std::clamp(x(), 0, room.width() - width);
    const bool fitsBelow = geometry().bottom() + 1 + height <= room.height();
    const int top = fitsBelow ? geometry().bottom() + 1 : std::max(0, y() - height);
    m_refusal->setGeometry(left, top, width, height);
}

void CellEditor::place(QRect area)
{
    m_area = area.adjusted(-LedgerLook::kGrid, -LedgerLook::kGrid, 0, 0);
    grow();
}

void CellEditor::grow()
{
    if (m_area.isEmpty())
        return;
    const QMargins margins = layout()->contentsMargins();
    const int inner = m_area.width() - margins.left() - margins.right();
    m_text->setFixedWidth(inner);
    int needed = margins.top() + margins.bottom();
    needed += m_input.choices.isEmpty() ? std::max(m_text->textHeight(), m_look.body().lineHeight())
                                        : m_choice->sizeHint().height();
    if (!m_note->text().isEmpty())
        needed += m_note->heightForWidth(inner);
    // What does not fit below the cell moves up; what fits nowhere is scrolled.
    const int height = std::clamp(needed, m_area.height(), parentWidget()->height());
    const int top = std::min(m_area.top(), std::max(0, parentWidget()->height() - height));
    setGeometry(m_area.left(), top, m_area.width(), height);
    placeRefusal();
    m_completer->place(geometry());
}

void CellEditor::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QColor accent = colourOf(Token::Accent, themeOf(palette()));
    painter.setPen(Qt::NoPen);
    painter.fillRect(0, 0, width(), kCellEditorFrameWidth, accent);
    painter.fillRect(0, height() - kCellEditorFrameWidth, width(), kCellEditorFrameWidth, accent);
    painter.fillRect(0, 0, kCellEditorFrameWidth, height(), accent);
    painter.fillRect(width() - kCellEditorFrameWidth, 0, kCellEditorFrameWidth, height(), accent);
}

} // namespace ui

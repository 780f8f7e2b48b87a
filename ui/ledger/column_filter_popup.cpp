// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_filter_popup.h"

#include "core/views/filter_value.h"
#include "ui/drawing/palette.h"
#include "ui/forms/search_field.h"
#include "ui/ledger/condition_pair.h"
#include "ui/style/plain_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kPopupWidth = 320;
constexpr int kListHeight = 264;
constexpr int kRowsWidth = 52;
constexpr int kPopupSide = 8;

} // namespace

ColumnFilterPopup::ColumnFilterPopup(ConditionPair *condition, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_values(new core::ColumnValueModel(this))
    , m_condition(condition)
    , m_search(new SearchField(this))
    , m_list(new QTreeView(this))
    , m_note(new PlainLabel(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_take(new QPushButton(tr("Filter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnFilterPopup::search);
    connect(m_search, &SearchField::finished, m_list, [this] { m_list->setFocus(); });
    connect(m_values, &QAbstractItemModel::dataChanged, this, &ColumnFilterPopup::showState);
    connect(m_take, &QAbstractButton::clicked, this, &ColumnFilterPopup::take);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen({}, std::nullopt);
        close();
    });
    if (m_condition) {
        connect(m_condition, &ConditionPair::changed, this, &ColumnFilterPopup::showState);
        connect(m_condition, &ConditionPair::resized, this, &ColumnFilterPopup::fitOnScreen);
    }
    showState();
    m_search->setFocus();
}

void ColumnFilterPopup::build()
{
    setFixedWidth(kPopupWidth);
    m_search->setMaximumWidth(kPopupWidth);
    m_search->setPlaceholderText(tr("Search the values"));
    m_list->setModel(m_values);
    m_list->setAccessibleName(tr("Values"));
    m_list->setFixedHeight(kListHeight);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(core::ColumnValueModel::TextColumn,
                                           QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(core::ColumnValueModel::RowsColumn, QHeaderView::Fixed);
    m_list->header()->resizeSection(core::ColumnValueModel::RowsColumn, kRowsWidth);
    m_note->setMuted();
    m_note->setWordWrap(true);
    m_take->setDefault(true);
    m_search->installEventFilter(this);
    auto *sorting = new QHBoxLayout;
    sorting->addWidget(addSort(tr("Sort ascending"), false));
    sorting->addWidget(addSort(tr("Sort descending"), true));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPopupSide, kPopupSide, kPopupSide, kPopupSide);
    layout->setSpacing(kPopupSide);
    layout->addLayout(sorting);
    if (m_condition)
        layout->addWidget(m_condition);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
}

QToolButton *ColumnFilterPopup::addSort(const QString &text, bool isDescending)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QAbstractButton::clicked, this, [this, isDescending] {
        Q_EMIT sortRequested(isDescending);
        close();
    });
    return button;
}

void ColumnFilterPopup::setValues(core::ColumnField field,
                                  const QList<core::ColumnValue> &values,
                                  const std::optional<core::ColumnChoice> &chosen)
{
    m_isKnown = true;
    m_clear->setEnabled(chosen.has_value());
    m_values->setValues(field,
                        values,
                        chosen && !chosen->values.isEmpty() ? std::optional(chosen->values)
                                                            : std::nullopt);
    m_list->setRootIsDecorated(core::filterValueKind(field) == core::FilterValueKind::Day);
    // What was typed while they were read.
    search(m_search->text());
}

void ColumnFilterPopup::setReason(const QString &reason)
{
    m_note->setText(reason);
}

void ColumnFilterPopup::search(const QString &text)
{
    m_values->setSearch(text);
    m_list->setExpanded(m_values->index(1, 0), m_values->rowCount() == 2);
    if (!text.isEmpty())
        m_list->expandAll();
    m_list->setCurrentIndex(m_values->index(0, 0));
    showState();
}

void ColumnFilterPopup::showState()
{
    m_take->setEnabled(m_isKnown && m_values->hasChosen()
                       && (!m_condition || m_condition->isComplete()));
    if (!m_isKnown)
        m_clear->setEnabled(false);
    const bool isEmpty = m_isKnown && m_values->rowCount() == 0;
    const int unlisted = m_values->unlisted();
    m_note->setVisible(!m_isKnown || isEmpty || unlisted > 0);
    if (!m_isKnown)
        m_note->setText(tr("The values are being read…"));
    else if (isEmpty)
        m_note->setText(m_search->text().isEmpty() ? tr("No row has anything to choose from.")
                                                   : tr("No value has this text."));
    else if (unlisted > 0)
        m_note->setText(tr("%n more values: search for them.", nullptr, unlisted));
}

/// As high as what it holds, and wholly on the screen.
void ColumnFilterPopup::fitOnScreen()
{
    adjustSize();
    const int lowest = screen()->availableGeometry().bottom() - height();
    if (y() > lowest)
        move(x(), std::max(screen()->availableGeometry().top(), lowest));
}

void ColumnFilterPopup::take()
{
    if (!m_take->isEnabled())
        return;
    Q_EMIT chosen(m_values->chosen().value_or(QStringList {}), condition());
    close();
}

std::optional<core::ColumnCondition> ColumnFilterPopup::condition() const
{
    return m_condition ? m_condition->condition() : std::nullopt;
}

void ColumnFilterPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return;
    default: QFrame::keyPressEvent(event);
    }
}

/// In the search field: Enter takes what is found, Esc in an empty one closes.
bool ColumnFilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isTaking = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isClosing = key == Qt::Key_Escape && m_search->text().isEmpty();
    if (isTaking)
        take();
    else if (isClosing)
        close();
    return isTaking || isClosing || QFrame::eventFilter(watched, event);
}

void ColumnFilterPopup::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setPen(colourOf(Token::Frame, theme));
    painter.setBrush(colourOf(Token::Window, theme));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui

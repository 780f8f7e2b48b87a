// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/column_line.h"

#include "core/import/cell_position.h"
#include "core/wording/terms.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/plain_tool_tip.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace ui {

namespace {

constexpr int kLetterWidth = 24;
constexpr int kHeaderWidth = 88;
constexpr int kFieldsWidth = 160;

/// What a column can be taken for; what follows from others stands in no sheet.
bool canBeMapped(core::ColumnField field)
{
    return !core::isWorkedOut(field) && field != core::ColumnField::Extra;
}

PlainLabel *fixedLabel(const QString &text, int width, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, width));
    label->setToolTip(plainToolTip(text));
    label->setFixedWidth(width);
    return label;
}

} // namespace

ColumnLine::ColumnLine(const core::MappedColumn &column, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_ownNote(note)
    , m_fields(new QComboBox(this))
    , m_remark(new PlainLabel(note, this))
{
    setFixedHeight(kHeight);
    setAutoFillBackground(true);
    const QString letters = core::columnLetters(column.column);
    const QString header = column.header.simplified();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    auto *letter = fixedLabel(letters, kLetterWidth, this);
    letter->setMuted();
    layout->addWidget(letter);
    layout->addWidget(fixedLabel(header, kHeaderWidth, this));
    layout->addWidget(new PlainLabel(QStringLiteral("→"), this));
    m_fields->setFixedSize(kFieldsWidth, 28);
    m_fields->setAccessibleName(tr("What column %1 holds").arg(letters));
    layout->addWidget(m_fields);
    m_remark->setFont(fontOf(FontRole::Small));
    m_remark->setMuted();
    layout->addWidget(m_remark, 1);
    fill();
    setField(column.field);
    m_fields->installEventFilter(this);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &ColumnLine::fieldChanged);
}

void ColumnLine::fill()
{
    m_fields->addItem(tr("Keep as it is"), static_cast<int>(core::ColumnField::Extra));
    for (const auto &[field, key] : core::EnumKeys<core::ColumnField>::values) {
        if (canBeMapped(field))
            m_fields->addItem(core::columnHeader(field), static_cast<int>(field));
    }
}

core::ColumnField ColumnLine::field() const
{
    return static_cast<core::ColumnField>(m_fields->currentData().toInt());
}

void ColumnLine::setField(core::ColumnField field)
{
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(static_cast<int>(field))));
}

void ColumnLine::setNote(const QString &note)
{
    m_remark->setText(note.isEmpty() ? m_ownNote : note);
}

void ColumnLine::setChosen(bool isChosen)
{
    QPalette colours;
    if (isChosen)
        colours.setColor(QPalette::Window, colourOf(Token::Selection, themeOf(colours)));
    setPalette(colours);
}

void ColumnLine::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT entered(m_column.column);
}

bool ColumnLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(m_column.column);
    // A wheel over the list scrolls the lines, and changes nothing in passing.
    if (event->type() == QEvent::Wheel && !m_fields->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/form_field_row.h"

#include "ui/drawing/palette.h"
#include "ui/prompts/file_list_field.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/whole_counts.h"
#include "ui/style/without_mnemonic.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTextHeight = 68;
constexpr int kDateWidth = 128;
constexpr int kEditorWidth = 340;
constexpr int kMostInSight = 6; ///< choices
constexpr int kChoiceGap = 16; ///< between choices side by side

/// Choices that fit into a line stand in one: forms with many fields are taller than small screens.
void putSideBySide(QBoxLayout &layout)
{
    layout.setDirection(QBoxLayout::LeftToRight);
    layout.setSpacing(kChoiceGap);
    layout.addStretch();
}

} // namespace

FormFieldRow::FormFieldRow(const FormField &field, QGridLayout &grid, QWidget *parent)
    : QObject(parent)
    , m_name(field.name)
    , m_label(new PlainLabel(field.label, parent))
    , m_note(new PlainLabel(parent))
    , m_editor(build(field, parent))
{
    m_editor->setAccessibleName(field.label);
    m_editor->setObjectName(field.name);
    m_label->setWordWrap(true);
    m_label->setContentsMargins(0, 4, 0, 0);
    m_note->setFont(fontOf(FontRole::Small));
    m_note->setWordWrap(true);
    m_note->hide();
    const int row = grid.rowCount();
    grid.addWidget(m_label, row, 0, Qt::AlignTop);
    grid.addWidget(m_editor, row, 1);
    grid.addWidget(m_note, row + 1, 1);
}

QWidget *FormFieldRow::build(const FormField &field, QWidget *parent)
{
    switch (field.kind) {
    case FormFieldKind::Line: return buildLine(field.value, parent);
    case FormFieldKind::Text: return buildText(field.value, parent);
    case FormFieldKind::Date: return buildDate(field.value, parent);
    case FormFieldKind::Choice: return buildChoice(field, parent);
    case FormFieldKind::Files: return buildFiles(parent);
    case FormFieldKind::Facts: return buildFacts(field.value, parent);
    }
    Q_UNREACHABLE();
}

QWidget *FormFieldRow::buildLine(const QString &value, QWidget *parent)
{
    auto *editor = new QLineEdit(value, parent);
    editor->setMinimumWidth(kEditorWidth);
    m_value = [editor] { return editor->text(); };
    connect(editor, &QLineEdit::textChanged, this, &FormFieldRow::changed);
    return editor;
}

QWidget *FormFieldRow::buildText(const QString &value, QWidget *parent)
{
    auto *editor = new QPlainTextEdit(value, parent);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(kTextHeight);
    m_value = [editor] { return editor->toPlainText(); };
    connect(editor, &QPlainTextEdit::textChanged, this, &FormFieldRow::changed);
    return editor;
}

QWidget *FormFieldRow::buildDate(const QString &value, QWidget *parent)
{
    auto *editor = new QDateEdit(QDate::fromString(value, Qt::ISODate), parent);
    editor->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    editor->setCalendarPopup(true);
    editor->setFixedWidth(kDateWidth);
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    m_value = [editor] { return editor->date().toString(Qt::ISODate); };
    connect(editor, &QDateEdit::dateChanged, this, &FormFieldRow::changed);
    return editor;
}

QWidget *FormFieldRow::buildChoice(const FormField &field, QWidget *parent)
{
    if (field.choices.size() > kMostInSight)
        return buildLongChoice(field, parent);
    auto *editor = new QWidget(parent);
    auto *layout = new QBoxLayout(QBoxLayout::TopToBottom, editor);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    int width = 0;
    auto *group = new QButtonGroup(editor);
    for (const FormChoice &choice : field.choices) {
        auto *button = new QRadioButton(withoutMnemonic(choice.text), editor);
        button->setProperty("value", choice.value);
        button->setChecked(choice.value == field.value);
        if (button->isChecked())
            editor->setFocusProxy(button);
        group->addButton(button);
        layout->addWidget(button);
        width += button->sizeHint().width() + kChoiceGap;
    }
    if (width <= kEditorWidth)
        putSideBySide(*layout);
    m_value = [group] {
        const QAbstractButton *chosen = group->checkedButton();
        return chosen ? chosen->property("value").toString() : QString();
    };
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isChecked) {
        if (isChecked)
            Q_EMIT changed();
    });
    return editor;
}

QWidget *FormFieldRow::buildLongChoice(const FormField &field, QWidget *parent)
{
    auto *editor = new QComboBox(parent);
    editor->setMinimumWidth(kEditorWidth);
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    for (const FormChoice &choice : field.choices)
        editor->addItem(choice.text, choice.value);
    editor->setCurrentIndex(std::max(0, editor->findData(field.value)));
    m_value = [editor] { return editor->currentData().toString(); };
    connect(editor, &QComboBox::currentIndexChanged, this, &FormFieldRow::changed);
    return editor;
}

QWidget *FormFieldRow::buildFiles(QWidget *parent)
{
    auto *editor = new FileListField(parent);
    m_value = [editor] { return editor->value(); };
    connect(editor, &FileListField::changed, this, &FormFieldRow::changed);
    return editor;
}

QWidget *FormFieldRow::buildFacts(const QString &value, QWidget *parent)
{
    auto *lines = new PlainLabel(value, parent);
    lines->setFont(fontOf(FontRole::Small));
    lines->setWordWrap(true);
    lines->setContentsMargins(0, 4, 0, 4);
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value = [value] { return value; };
    return lines;
}

/// The wheel scrolls the form; it changes nothing that nobody has chosen to change.
bool FormFieldRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<const QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

void FormFieldRow::say(const QString &fault, const QString &hint)
{
    m_note->setText(withWholeCounts(fault.isEmpty() ? hint : faultText(fault)));
    m_note->setVisible(m_isShown && !m_note->text().isEmpty());
    const QPalette plain = m_label->palette();
    QPalette colours = plain;
    const QColor colour = fault.isEmpty() ? colourOf(Token::Muted, themeOf(plain))
                                          : lightText(core::LightColour::Red, themeOf(plain));
    colours.setColor(QPalette::WindowText, colour);
    m_note->setPalette(colours);
}

void FormFieldRow::setShown(bool isShown)
{
    m_isShown = isShown;
    m_label->setVisible(isShown);
    m_editor->setVisible(isShown);
    m_note->setVisible(isShown && !m_note->text().isEmpty());
}

void FormFieldRow::takeFocus()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace ui

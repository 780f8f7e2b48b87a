// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/text_fields.h"

#include "ui/drawing/palette.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPaintEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kTextMargin = 12;
constexpr int kTextGap = 8;
constexpr int kTextControl = 28;
constexpr int kTextCaption = 72;
constexpr int kEncodingWidth = 112;

void chooseIn(QComboBox &box, int value)
{
    box.setCurrentIndex(box.findData(value));
}

} // namespace

TextFields::TextFields(QWidget *parent)
    : QWidget(parent)
    , m_encodingCaption(new PlainLabel(this))
    , m_separatorCaption(new PlainLabel(this))
    , m_encodings(new QComboBox(this))
    , m_separators(new QComboBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kTextMargin, kTextMargin, kTextMargin, kTextMargin);
    grid->setSpacing(kTextGap);
    grid->setColumnMinimumWidth(0, kTextCaption);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_encodingCaption, 0, 0);
    grid->addWidget(m_encodings, 0, 1);
    grid->addWidget(m_separatorCaption, 0, 2);
    grid->addWidget(m_separators, 0, 3);
    m_encodingCaption->setMuted();
    m_separatorCaption->setMuted();
    m_encodings->setFixedWidth(kEncodingWidth);
    for (const auto &[encoding, key] : core::EnumKeys<core::TextEncoding>::values)
        m_encodings->addItem(QString(key).toUpper(), static_cast<int>(encoding));
    for (const auto &[separator, key] : core::EnumKeys<core::TextSeparator>::values)
        m_separators->addItem({}, static_cast<int>(separator));
    for (QComboBox *box : {m_encodings, m_separators}) {
        box->setFixedHeight(kTextControl);
        connect(box, &QComboBox::activated, this, &TextFields::choose);
    }
    retranslate();
}

void TextFields::setForm(core::TextForm form)
{
    if (form.encoding)
        chooseIn(*m_encodings, static_cast<int>(*form.encoding));
    if (form.separator)
        chooseIn(*m_separators, static_cast<int>(*form.separator));
}

void TextFields::choose()
{
    Q_EMIT chosen({static_cast<core::TextEncoding>(m_encodings->currentData().toInt()),
                   static_cast<core::TextSeparator>(m_separators->currentData().toInt())});
}

void TextFields::retranslate()
{
    m_encodingCaption->setText(tr("Encoding"));
    m_separatorCaption->setText(tr("Separator"));
    m_encodings->setAccessibleName(m_encodingCaption->text());
    m_separators->setAccessibleName(m_separatorCaption->text());
    // In the order of TextSeparator.
    const QStringList names {
        tr("Comma (,)"), tr("Semicolon (;)"), tr("Tab", "between cells"), tr("Bar (|)")};
    for (int place = 0; place < names.size(); ++place)
        m_separators->setItemText(place, names.at(place));
}

/// A line below, as between the regions of a page.
void TextFields::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(0, height() - 1, width(), 1, colourOf(Token::Line, themeOf(palette())));
}

} // namespace ui

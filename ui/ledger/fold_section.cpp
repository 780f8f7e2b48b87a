// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/fold_section.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/plain_label.h"
#include "ui/style/plain_tool_tip.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

namespace {
constexpr int kFoldSectionPadX = 12;
constexpr int kFoldSectionPadY = 8;
constexpr int kArrow = 16;
} // namespace

FoldSection::FoldSection(QWidget *parent)
    : CardSection(parent)
    , m_heading(new QToolButton(this))
    , m_verb(new QToolButton(this))
    , m_summary(new PlainLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_heading->setFont(fontOf(FontRole::Emphasis));
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIconSize({kArrow, kArrow});
    m_heading->setArrowType(Qt::RightArrow);
    m_summary->setMuted();
    auto *line = new QHBoxLayout;
    line->addWidget(m_heading);
    line->addWidget(m_summary, 1);
    m_verb->setObjectName(QStringLiteral("verb"));
    m_verb->setAutoRaise(true);
    m_verb->hide();
    line->addWidget(m_verb);
    m_layout->setContentsMargins(
        kFoldSectionPadX, kFoldSectionPadY, kFoldSectionPadX, kFoldSectionPadY);
    m_layout->setSpacing(kFoldSectionPadY / 2);
    m_layout->addLayout(line);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_verb, &QToolButton::clicked, this, &FoldSection::verbClicked);
}

void FoldSection::setTitle(const QString &title)
{
    m_heading->setText(title);
}

void FoldSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void FoldSection::setVerb(const QString &drawing, const QString &words)
{
    m_verb->setIcon(words.isEmpty() ? QIcon() : icon(drawing));
    m_verb->setToolTip(plainToolTip(words));
    m_verb->setAccessibleName(words);
    m_verb->setVisible(!words.isEmpty());
}

void FoldSection::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    if (m_body) {
        m_layout->addWidget(m_body);
        m_body->setVisible(m_isOpen);
    }
    m_heading->setEnabled(m_body);
}

void FoldSection::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_heading->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    if (m_body)
        m_body->setVisible(isOpen);
}

} // namespace ui

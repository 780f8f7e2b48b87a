// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/question_panel.h"

#include "ui/imports/question_card.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

namespace {

constexpr int kPanelWidth = 460; ///< as the side of the page before it
constexpr int kPanelSide = 12;
constexpr int kPanelGap = 8;
constexpr int kPanelHead = 44;
constexpr int kPanelControl = 28;

} // namespace

QuestionPanel::QuestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_cards(new QWidget(this))
    , m_layout(new QVBoxLayout(m_cards))
    , m_remark(new PlainLabel(m_cards))
{
    setFixedWidth(kPanelWidth);
    setAutoFillBackground(true);
    m_title->setFont(fontOf(FontRole::Emphasis));
    m_save->setFixedHeight(kPanelControl);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPanelSide, 0, kPanelSide, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_save);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_remark->setWordWrap(true);
    m_remark->setMuted();
    m_remark->setFont(fontOf(FontRole::Small));
    m_remark->setContentsMargins(kPanelSide, kPanelGap, kPanelSide, kPanelGap);
    m_layout->addWidget(m_remark);
    m_layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_cards);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QWidget(this);
    top->setFixedHeight(kPanelHead);
    top->setLayout(head);
    column->addWidget(top);
    column->addWidget(scroll, 1);
    connect(m_save, &QPushButton::clicked, this, &QuestionPanel::listWanted);
    retranslate();
}

void QuestionPanel::setQuestions(const QList<PreviewQuestion> &questions, int count, bool canSave)
{
    qDeleteAll(m_cards->findChildren<QuestionCard *>());
    m_count = count;
    for (qsizetype place = 0; place < questions.size(); ++place) {
        auto *card = new QuestionCard(questions.at(place), m_cards);
        connect(card, &QuestionCard::entered, this, [this, row = questions.at(place).row] {
            if (row >= 0)
                Q_EMIT rowEntered(row);
        });
        m_layout->insertWidget(static_cast<int>(place), card);
    }
    m_save->setVisible(canSave);
    retranslate();
}

void QuestionPanel::setOneOfMany(bool isOneOfMany)
{
    m_isOneOfMany = isOneOfMany;
    retranslate();
}

void QuestionPanel::showChosen()
{
    const auto cards = m_cards->findChildren<QuestionCard *>();
    for (QuestionCard *card : cards)
        card->showChosen();
}

void QuestionPanel::retranslate()
{
    m_title->setText(m_isOneOfMany ? tr("%n question(s) about this table", nullptr, m_count)
                                   : tr("%n question(s)", nullptr, m_count));
    m_save->setText(tr("Save the list…"));
    const QString safe = tr("What is not decided is taken as it is written, and listed after the "
                            "import. The import is one step that can be undone.");
    const QString more = tr("%n more are not shown here.", nullptr, m_count - kMostCards);
    m_remark->setText(m_count > kMostCards ? tr("%1 %2", "two sentences").arg(more, safe) : safe);
}

} // namespace ui

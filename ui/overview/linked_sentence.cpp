// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/linked_sentence.h"

#include "ui/overview/count_link.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>

namespace ui {

namespace {

constexpr int kLineHeight = 16;

} // namespace

LinkedSentence::LinkedSentence(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setFixedHeight(kLineHeight);
}

void LinkedSentence::say(const QString &pattern, const QList<core::CountedNumber> &numbers)
{
    // Built anew only for another sentence: a link that has the focus keeps it.
    if (pattern != m_pattern) {
        m_pattern = pattern;
        build(piecesOf(pattern));
    }
    for (qsizetype i = 0; i < std::min(numbers.size(), m_links.size()); ++i) {
        if (m_links.at(i))
            m_links.at(i)->setNumber(numbers.at(i));
    }
}

QList<LinkedSentence::Piece> LinkedSentence::piecesOf(const QString &pattern)
{
    QList<Piece> pieces;
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace
            = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (!isPlace) {
            text += pattern.at(i);
            continue;
        }
        if (!text.isEmpty())
            pieces.append({text, -1});
        text.clear();
        pieces.append({{}, pattern.at(++i).digitValue() - 1});
    }
    if (!text.isEmpty())
        pieces.append({text, -1});
    return pieces;
}

void LinkedSentence::build(const QList<Piece> &pieces)
{
    m_links.clear();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Piece &piece : pieces) {
        if (piece.number < 0) {
            auto *label = new PlainLabel(piece.text, this);
            label->setFont(fontOf(FontRole::Small));
            label->setMuted();
            m_row->addWidget(label);
            continue;
        }
        auto *link = new CountLink(FontRole::Small, this);
        connect(link, &CountLink::opened, this, &LinkedSentence::opened);
        m_links.resize(std::max<qsizetype>(m_links.size(), piece.number + 1));
        m_links[piece.number] = link;
        m_row->addWidget(link);
    }
    m_row->addStretch();
}

QString LinkedSentence::text() const
{
    QString text;
    for (int i = 0; i < m_row->count(); ++i) {
        QWidget *piece = m_row->itemAt(i)->widget();
        if (const auto *label = qobject_cast<PlainLabel *>(piece))
            text += label->text();
        else if (const auto *link = qobject_cast<CountLink *>(piece))
            text += link->text();
    }
    return text;
}

} // namespace ui

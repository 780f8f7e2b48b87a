// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_target.h"

#include "core/base/text.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTargetMargin = 12;
constexpr int kTargetGap = 8;
constexpr int kTargetControl = 28;
constexpr int kTargetCaption = 72;

} // namespace

ImportTarget::ImportTarget(QWidget *parent)
    : QWidget(parent)
    , m_ledgerCaption(new PlainLabel(this))
    , m_ledgers(new QComboBox(this))
    , m_nameCaption(new PlainLabel(this))
    , m_name(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kTargetMargin, kTargetGap, kTargetMargin, kTargetGap);
    grid->setSpacing(kTargetGap);
    grid->setColumnMinimumWidth(0, kTargetCaption);
    grid->setColumnStretch(1, 1);
    m_ledgerCaption->setMuted();
    m_nameCaption->setMuted();
    m_ledgers->setFixedHeight(kTargetControl);
    m_name->setFixedHeight(kTargetControl);
    grid->addWidget(m_ledgerCaption, 0, 0);
    grid->addWidget(m_ledgers, 0, 1);
    grid->addWidget(m_nameCaption, 1, 0);
    grid->addWidget(m_name, 1, 1);
    m_ledgers->addItem({});
    connect(m_ledgers, &QComboBox::currentIndexChanged, this, [this] {
        m_name->setEnabled(isNew());
        Q_EMIT changed();
    });
    retranslate();
}

void ImportTarget::setRequest(const MappingRequest &request)
{
    const QString title = request.ledger.isEmpty() ? request.input.ledgerTitle() : request.ledger;
    m_taken = request.taken;
    while (m_ledgers->count() > 1)
        m_ledgers->removeItem(1);
    m_known = request.ledgers;
    m_ledgers->setCurrentIndex(0);
    for (int place = 0; place < m_known.size(); ++place) {
        m_ledgers->addItem(m_known.at(place).title);
        if (core::foldForMatching(m_known.at(place).title) == core::foldForMatching(title))
            m_ledgers->setCurrentIndex(place + 1);
    }
    m_name->setText(title);
    m_name->setEnabled(isNew());
}

bool ImportTarget::isNew() const
{
    return m_ledgers->currentIndex() <= 0;
}

std::optional<core::Ledger> ImportTarget::ledger() const
{
    return isNew() ? std::nullopt : std::optional(m_known.at(m_ledgers->currentIndex() - 1));
}

QString ImportTarget::title() const
{
    return isNew() ? m_name->text().trimmed() : m_ledgers->currentText();
}

QString ImportTarget::fault() const
{
    if (!isNew())
        return {};
    const QString name = core::foldForMatching(m_name->text());
    if (name.isEmpty())
        return tr("Type a name for the new ledger.");
    const bool isTaken
        = std::any_of(m_taken.cbegin(), m_taken.cend(), [&name](const QString &title) {
              return core::foldForMatching(title) == name;
          });
    return isTaken ? tr("The file has a ledger of this name already: choose it, or type another.")
                   : QString();
}

void ImportTarget::focusName()
{
    m_name->setFocus();
}

void ImportTarget::retranslate()
{
    m_ledgerCaption->setText(tr("Into"));
    m_nameCaption->setText(tr("Name"));
    m_ledgers->setItemText(0, tr("New ledger"));
}

} // namespace ui

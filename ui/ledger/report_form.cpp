// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/report_form.h"

#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QAction>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {

constexpr int kTextHeight = 68;
constexpr int kPercentWidth = 56;
constexpr int kDateWidth = 112;
constexpr int kReportFormGap = 8;
constexpr int kWholePercent = 100;

} // namespace

ReportForm::ReportForm(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_percent(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_title(new PlainLabel(this))
    , m_submit(new QAction(this))
{
    buildFields();
    retranslate();
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setFont(fontOf(FontRole::Emphasis));
    auto *line = new QHBoxLayout;
    line->setSpacing(kReportFormGap);
    line->addWidget(m_percent);
    line->addWidget(new PlainLabel(QStringLiteral("%"), this));
    line->addWidget(m_date);
    line->addStretch();
    line->addWidget(new PrimaryButton(m_submit, QString(), this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kReportFormGap / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(line);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReportForm::update);
    connect(m_percent, &QLineEdit::textChanged, this, &ReportForm::update);
    connect(m_submit, &QAction::triggered, this, [this] { Q_EMIT submitted(draft()); });
    update();
}

void ReportForm::buildFields()
{
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_percent->setFixedWidth(kPercentWidth);
    m_percent->setAlignment(Qt::AlignRight);
    m_percent->setValidator(new QIntValidator(0, kWholePercent, m_percent));
    m_date->setFixedWidth(kDateWidth);
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_submit->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_submit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_submit);
}

void ReportForm::retranslate()
{
    m_title->setText(tr("Report progress"));
    m_text->setPlaceholderText(tr("What was done, how far it has come, what is missing"));
    m_text->setAccessibleName(tr("Report progress"));
    m_percent->setAccessibleName(tr("Progress in percent"));
    m_date->setAccessibleName(tr("Day of the report"));
    m_submit->setText(tr("Record"));
}

/// The frame of the text shows where the keyboard is; by itself only its inside is painted anew.
bool ReportForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_text->QWidget::update();
    return QWidget::eventFilter(watched, event);
}

void ReportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportForm::setDraft(const ReportDraft &draft)
{
    m_text->setPlainText(draft.text);
    m_percent->setText(draft.percent ? QString::number(*draft.percent) : QString());
    m_percent->setModified(false);
    m_date->setDate(draft.date);
}

ReportDraft ReportForm::draft() const
{
    ReportDraft draft {m_text->toPlainText().trimmed(), std::nullopt, m_date->date()};
    bool isNumber = false;
    const int percent = m_percent->text().toInt(&isNumber);
    if (isNumber && percent <= kWholePercent)
        draft.percent = percent;
    return draft;
}

bool ReportForm::hasText() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

void ReportForm::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_text->setReadOnly(!isEditable);
    m_percent->setReadOnly(!isEditable);
    m_date->setReadOnly(!isEditable);
    update();
}

void ReportForm::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ReportForm::update()
{
    const bool isFigure = m_percent->text().isEmpty() || m_percent->hasAcceptableInput();
    m_submit->setEnabled(m_isEditable && isFigure && (hasText() || m_percent->isModified()));
}

} // namespace ui

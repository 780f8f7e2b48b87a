// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/status_line.h"

#include "ui/main_window/status_field.h"
#include "ui/style/fonts.h"
#include "ui/style/without_mnemonic.h"

#include <QEvent>
#include <QLocale>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kStatusLineHeight = 24;
constexpr int kReportTime = 10000; ///< milliseconds

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_office(new PlainLabel(this))
    , m_operator(new QToolButton(this))
    , m_job(addRight())
    , m_stop(new QToolButton(this))
    , m_selection(addRight())
    , m_rows(addRight())
    , m_saved(addRight())
    , m_backedUp(addRight())
    , m_day(addRight())
{
    setSizeGripEnabled(false);
    setFixedHeight(kStatusLineHeight);
    setContentsMargins(8, 1, 8, 0);
    m_office->setMuted();
    m_office->setFont(fontOf(FontRole::Small));
    m_operator->setFont(fontOf(FontRole::Small));
    m_operator->setFocusPolicy(Qt::TabFocus);
    m_operator->setFixedHeight(kStatusLineHeight - 4);
    muteOperator();
    m_stop->setFont(fontOf(FontRole::Small));
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setFixedHeight(kStatusLineHeight - 4);
    m_stop->hide();
    insertPermanentWidget(1, m_stop);
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::jobStopped);
    addWidget(m_office);
    addWidget(m_operator);
    connect(m_operator, &QToolButton::clicked, this, &StatusLine::operatorClicked);
    retranslate();
}

StatusField *StatusLine::addRight()
{
    auto *field = new StatusField(this);
    addPermanentWidget(field);
    return field;
}

void StatusLine::muteOperator()
{
    const QColor muted = palette().color(QPalette::PlaceholderText);
    QPalette colours = m_operator->palette();
    if (colours.color(QPalette::ButtonText) == muted)
        return;
    colours.setColor(QPalette::ButtonText, muted);
    m_operator->setPalette(colours);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        muteOperator();
}

void StatusLine::report(const QString &text)
{
    showMessage(text, kReportTime);
}

// What was done is of the file before; and a message hides the fields only while it comes.
void StatusLine::setOffice(const std::optional<QString> &name)
{
    clearMessage();
    m_officeName = name;
    if (!name)
        m_office->setText(tr("No ledger file is open"));
    else
        m_office->setText(name->isEmpty() ? tr("Office not given") : *name);
    m_operator->setVisible(name.has_value());
}

void StatusLine::setOperator(const QString &name)
{
    m_operatorName = name;
    const QString shown = name.isEmpty() ? tr("not given") : withoutMnemonic(name);
    m_operator->setText(tr("Operator: %1").arg(shown));
}

void StatusLine::setJob(const QString &text, bool isStoppable)
{
    m_job->say(text);
    m_stop->setVisible(isStoppable);
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->say(text);
}

void StatusLine::setRows(const QString &text)
{
    m_rows->say(text);
}

void StatusLine::setSaved(const QString &text)
{
    m_saved->say(text);
}

void StatusLine::setNotSaved(const QString &text)
{
    m_saved->warn(text);
}

void StatusLine::setBackedUp(const QString &text)
{
    m_backedUp->say(text);
}

void StatusLine::setDay(QDate day)
{
    m_date = day;
    const QLocale locale;
    //: %1 is the date, %2 the name of the weekday, %3 the number of the ISO week.
    m_day->say(tr("%2, %1, week %3")
                   .arg(locale.toString(day, tr("d MMMM yyyy")),
                        locale.dayName(day.dayOfWeek()),
                        QString::number(day.weekNumber())));
}

void StatusLine::retranslate()
{
    clearMessage(); // it speaks the language of before, over the names that come back
    m_stop->setText(tr("Cancel"));
    m_operator->setToolTip(tr("Click to say who is working here"));
    setOffice(m_officeName);
    setOperator(m_operatorName);
    if (m_date.isValid())
        setDay(m_date);
}

} // namespace ui

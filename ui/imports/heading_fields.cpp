// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/heading_fields.h"

#include "core/import/typed_heading.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kFieldsMargin = 12;
constexpr int kFieldsGap = 8;
constexpr int kFieldsControl = 28;
constexpr int kFieldsCaption = 72;
constexpr int kYearWidth = 96;
constexpr int kDateWidth = 144;

/// What stands above a table about whose rows they are.
QString unitAbove(const core::SheetHeading &heading)
{
    return heading.reporter.isEmpty() ? heading.office : heading.reporter;
}

QString yearsText(core::LedgerYears years)
{
    if (years.first == 0)
        return {};
    const QString first = QString::number(years.first);
    return years.last == 0 ? first : first + u'—' + QString::number(years.last);
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

core::LedgerYears yearsOf(const core::SheetHeading &heading)
{
    return {heading.year, heading.lastYear};
}

} // namespace

HeadingFields::HeadingFields(QWidget *parent)
    : QWidget(parent)
    , m_unit(new QLineEdit(this))
    , m_year(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_notes(new PlainLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kFieldsMargin, 0, kFieldsMargin, kFieldsMargin);
    grid->setSpacing(kFieldsGap);
    grid->setColumnMinimumWidth(0, kFieldsCaption);
    grid->setColumnStretch(4, 1);
    m_unitCaption = addCaption(*grid, 0, 0);
    grid->addWidget(m_unit, 0, 1, 1, 4);
    m_yearCaption = addCaption(*grid, 1, 0);
    grid->addWidget(m_year, 1, 1);
    m_dateCaption = addCaption(*grid, 1, 2);
    grid->addWidget(m_date, 1, 3);
    m_notes->setFont(fontOf(FontRole::Small));
    m_notes->setMuted();
    m_notes->setWordWrap(true);
    grid->addWidget(m_notes, 2, 0, 1, 5);
    m_year->setFixedWidth(kYearWidth);
    m_date->setFixedWidth(kDateWidth);
    for (QLineEdit *line : {m_unit, m_year, m_date}) {
        line->setFixedHeight(kFieldsControl);
        connect(line, &QLineEdit::textEdited, this, &HeadingFields::take);
    }
    retranslate();
}

PlainLabel *HeadingFields::addCaption(QGridLayout &grid, int row, int column)
{
    auto *caption = new PlainLabel(this);
    caption->setMuted();
    grid.addWidget(caption, row, column);
    return caption;
}

void HeadingFields::setRequest(const MappingRequest &request)
{
    m_sheets.clear();
    for (const core::ImportTable &table : request.input.tables)
        m_sheets.append({table.grid.name(), table.file, unitAbove(table.heading)});
    m_foundYears = yearsOf(request.input.heading);
    m_foundDate = request.input.heading.date;
    core::ImportInput said = request.input;
    core::correctHeadings(said, request.heading);
    m_units.clear();
    for (const core::ImportTable &table : std::as_const(said.tables)) {
        QString unit = table.heading.unit.isEmpty() ? unitAbove(table.heading) : table.heading.unit;
        for (const auto &each : request.heading.units) {
            if (each.name.isEmpty() && each.isOf(table.file, table.grid.name()))
                unit.clear();
        }
        m_units.append(unit);
    }
    m_years = yearsText(yearsOf(said.heading));
    m_date->setText(dayText(said.heading.date));
    m_ledger.reset();
    showYears();
}

void HeadingFields::setTable(int place, bool namesUnits)
{
    m_place = place;
    if (m_unit->text() != m_units.at(place))
        m_unit->setText(m_units.at(place));
    m_unit->setEnabled(!namesUnits);
}

void HeadingFields::setLedger(const std::optional<core::Ledger> &ledger)
{
    m_ledger = ledger;
    showYears();
}

/// A ledger without a year takes that of the table.
void HeadingFields::showYears()
{
    const bool hasOwn = m_ledger && m_ledger->year != 0;
    m_year->setText(hasOwn ? yearsText({m_ledger->year, m_ledger->lastYear}) : m_years);
    m_year->setEnabled(!hasOwn);
}

void HeadingFields::take()
{
    m_units[m_place] = m_unit->text();
    if (m_year->isEnabled())
        m_years = m_year->text();
    Q_EMIT changed();
}

void HeadingFields::setNotes(const QStringList &notes)
{
    m_notes->setText(notes.join(u'\n'));
}

core::HeadingCorrections HeadingFields::corrections() const
{
    core::HeadingCorrections corrections;
    for (qsizetype place = 0; place < m_units.size(); ++place) {
        const Sheet &sheet = m_sheets.at(place);
        const QString unit = m_units.at(place).trimmed();
        if (unit != sheet.unit)
            corrections.units.append(unitOf(sheet, unit));
    }
    const core::LedgerYears years = core::typedYears(m_years);
    if (years != m_foundYears)
        corrections.years = years;
    const QDate date = core::typedDay(m_date->text());
    if (date != m_foundDate)
        corrections.date = date;
    return corrections;
}

core::HeadingCorrections HeadingFields::typed() const
{
    core::HeadingCorrections typed = corrections();
    if (areYearsWrong())
        typed.years.reset();
    if (isDateWrong())
        typed.date.reset();
    return typed;
}

core::HeadingCorrections::SheetUnit HeadingFields::unitOf(const Sheet &sheet,
                                                          const QString &unit) const
{
    return {unit, m_sheets.size() > 1 ? sheet.name : QString(), sheet.file};
}

bool HeadingFields::areYearsWrong() const
{
    return m_year->isEnabled() && !m_years.trimmed().isEmpty()
        && core::typedYears(m_years).first == 0;
}

bool HeadingFields::isDateWrong() const
{
    const QString text = m_date->text().trimmed();
    return !text.isEmpty() && !core::typedDay(text).isValid();
}

QString HeadingFields::fault() const
{
    if (areYearsWrong())
        return tr("“%1” is no year. Type it as 2026 or 2025—2026, or leave it empty.")
            .arg(m_years.trimmed());
    if (isDateWrong())
        return tr("“%1” is no day. Type it as 2026-04-02, or leave it empty.")
            .arg(m_date->text().trimmed());
    return {};
}

void HeadingFields::focusFault()
{
    (areYearsWrong() ? m_year : m_date)->setFocus();
}

void HeadingFields::retranslate()
{
    m_unitCaption->setText(tr("Unit"));
    m_yearCaption->setText(tr("Year"));
    m_dateCaption->setText(tr("File date"));
    for (QLineEdit *line : {m_unit, m_year, m_date})
        line->setPlaceholderText(tr("Not told in the table"));
    m_unit->setAccessibleName(m_unitCaption->text());
    m_year->setAccessibleName(m_yearCaption->text());
    m_date->setAccessibleName(m_dateCaption->text());
}

/// A line below, as between the regions of a page.
void HeadingFields::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(0, height() - 1, width(), 1, colourOf(Token::Line, themeOf(palette())));
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_page.h"

#include "core/import/phrase_basis.h"
#include "core/wording/error_text.h"
#include "core/wording/terms.h"
#include "ui/drawing/palette.h"
#include "ui/imports/heading_fields.h"
#include "ui/imports/heading_notes.h"
#include "ui/imports/import_foot.h"
#include "ui/imports/import_target.h"
#include "ui/imports/import_top.h"
#include "ui/imports/mapping_chooser.h"
#include "ui/imports/mapping_names.h"
#include "ui/imports/mapping_panel.h"
#include "ui/imports/sheet_labels.h"
#include "ui/imports/sheet_view.h"
#include "ui/imports/text_fields.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>

#include <utility>

namespace ui {

namespace {

constexpr int kLeastLines = 108; ///< three columns of the sheet
constexpr int kSideWidth = 460;
constexpr int kSide = 12;
constexpr int kSeparator = 1; ///< between the parts: what is seen of the page itself
constexpr int kMatching = 1; ///< of the steps: the file has been chosen

PlainLabel *smallLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setFont(fontOf(FontRole::Small));
    label->setMuted();
    return label;
}

} // namespace

MappingPage::MappingPage(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_top(new ImportTop(kMatching, this))
    , m_view(new SheetView(this))
    , m_text(new TextFields(this))
    , m_targetCaption(new PlainLabel(this))
    , m_target(new ImportTarget(this))
    , m_fields(new HeadingFields(this))
    , m_columnsCaption(new PlainLabel(this))
    , m_headerRow(smallLabel(this))
    , m_mapping(new MappingChooser(this))
    , m_names(new MappingNames(prompts, this))
    , m_panel(new MappingPanel(this))
    , m_remark(smallLabel(this))
    , m_foot(new ImportFoot(this))
{
    auto *body = new QHBoxLayout;
    body->setSpacing(kSeparator);
    body->addWidget(m_view, 1);
    body->addWidget(makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSeparator);
    layout->addWidget(m_top);
    layout->addLayout(body, 1);
    layout->addWidget(m_foot);
    connect(m_top, &ImportTop::sheetChosen, this, [this](int place) {
        keepChanges();
        showSheet(place);
    });
    connect(m_view, &SheetView::columnChosen, this, &MappingPage::chooseColumn);
    connect(m_panel, &MappingPanel::columnEntered, this, &MappingPage::chooseColumn);
    connect(m_panel, &MappingPanel::mappingChanged, this, &MappingPage::follow);
    connect(m_target, &ImportTarget::changed, this, &MappingPage::follow);
    connect(m_text, &TextFields::chosen, this, &MappingPage::readAs);
    connect(m_fields, &HeadingFields::changed, this, &MappingPage::showNotes);
    connect(m_foot, &ImportFoot::accepted, this, &MappingPage::accept);
    connect(m_foot, &ImportFoot::cancelled, this, &MappingPage::cancel);
    connectNames();
    retranslate();
}

QWidget *MappingPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    m_targetCaption->setFont(fontOf(FontRole::Emphasis));
    m_targetCaption->setContentsMargins(kSide, kSide, kSide, 0);
    column->addWidget(m_targetCaption);
    column->addWidget(m_target);
    column->addWidget(m_fields);
    column->addLayout(makeCaptions());
    auto *lines = new QScrollArea(side);
    lines->setFrameShape(QFrame::NoFrame);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->setWidgetResizable(true);
    lines->setWidget(m_panel);
    lines->setMinimumHeight(kLeastLines);
    column->addWidget(lines, 1);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(kSide, 8, kSide, 8);
    column->addWidget(m_remark);
    // A low window scrolls what stands here; its fields would lie on each other else.
    auto *scrolled = new QScrollArea(this);
    scrolled->setFixedWidth(kSideWidth);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(side);
    return scrolled;
}

/// What stands over the columns in one line: what they are, by which mapping they are taken, and
/// where their header was found.
QLayout *MappingPage::makeCaptions()
{
    constexpr int kGap = 8;
    auto *captions = new QHBoxLayout;
    captions->setContentsMargins(kSide, kSide, kSide, kGap);
    captions->setSpacing(kSide);
    m_columnsCaption->setFont(fontOf(FontRole::Emphasis));
    captions->addWidget(m_columnsCaption);
    captions->addWidget(m_mapping, 1);
    captions->addWidget(m_headerRow);
    return captions;
}

void MappingPage::ask(const MappingRequest &request)
{
    cancel();
    ++m_asked;
    m_request = request;
    m_said = m_mappings;
    m_found = request.found ? request.found : textFindingOf(request.input);
    setEnabled(true);
    m_top->setFile(request.input.file);
    showInput(request.input);
    if (!request.readAs || !m_found)
        return;
    const core::TextForm remembered = m_mappings.formOf(m_found->header);
    if (!remembered.isEmpty() && remembered != request.input.text)
        readAs(remembered);
}

void MappingPage::showInput(const core::ImportInput &input)
{
    m_request->input = input;
    m_sheetPlace = 0;
    m_changed.clear();
    QList<NamedSheet> sheets;
    for (const core::ImportTable &table : input.tables) {
        m_changed.append(m_said.of(table));
        sheets.append({table.file, table.grid.name()});
    }
    m_top->setSheets(sheetLabels(sheets));
    m_text->setVisible(m_request->readAs && input.text);
    m_text->setForm(input.text.value_or(core::TextForm {}));
    m_fields->setRequest(*m_request);
    m_target->setRequest(*m_request);
    showSheet(0);
}

/// Reads the text as it is said to be written. What that makes no table of stays as it was. One
/// reading follows the other: what is chosen last in the meantime is read next.
void MappingPage::readAs(core::TextForm form)
{
    if (!m_request || !m_request->readAs)
        return;
    if (m_isReading) {
        m_wanted = form;
        return;
    }
    setReading(true);
    m_request->readAs(form, [this, asked = m_asked](const core::Result<core::ImportInput> &input) {
        if (m_request && asked == m_asked)
            takeRead(input);
    });
}

void MappingPage::takeRead(const core::Result<core::ImportInput> &input)
{
    setReading(false);
    const std::optional<core::TextForm> wanted = std::exchange(m_wanted, std::nullopt);
    const bool isStopped = !input && input.error().kind == core::ErrorKind::Cancelled;
    if (input) {
        keepTyped();
        showInput(*input);
    }
    if (wanted && !isStopped && wanted != m_request->input.text) {
        m_text->setForm(*wanted);
        return readAs(*wanted);
    }
    m_text->setForm(m_request->input.text.value_or(core::TextForm {}));
    if (input || (wanted && !isStopped))
        return;
    m_foot->setText(input.error().kind == core::ErrorKind::InputEncoding
                        ? tr("The file is not written in this encoding.")
                        : core::errorText(input.error()));
}

/// What is about to be replaced is not to be imported.
void MappingPage::setReading(bool isReading)
{
    m_isReading = isReading;
    m_foot->setAcceptable(canAccept());
}

/// Lines without a header are only looked at.
bool MappingPage::canAccept() const
{
    return !m_isReading && !(m_request && m_request->input.isRawText());
}

/// What somebody said on the page outlasts a new reading of the text.
void MappingPage::keepTyped()
{
    keepChanges();
    for (qsizetype place = 0; place < m_changed.size(); ++place)
        m_said.set(m_request->input.tables.at(place), m_changed.at(place));
    const bool isNamed = m_target->ledger() || m_target->title() != m_request->input.ledgerTitle();
    m_request->ledger = isNamed ? m_target->title() : QString();
    m_request->heading = m_fields->typed();
}

void MappingPage::showSheet(int place)
{
    m_sheetPlace = place;
    const core::ImportTable &table = m_request->input.tables.at(place);
    m_view->setTable(table);
    m_panel->setTable(table, m_changed.at(place));
    const bool isRaw = m_request->input.isRawText();
    m_headerRow->setText(isRaw ? tr("No header")
                               : tr("Header in row %1").arg(table.header.firstRow() + 1));
    m_foot->setAcceptable(canAccept());
    chooseColumn(-1);
    follow();
}

/// What follows from the columns and from the ledger chosen.
void MappingPage::follow()
{
    if (!m_request)
        return;
    const bool namesUnits = m_panel->columnOf(core::ColumnField::LeadUnit).has_value();
    // Of a new file the unit is the office it belongs to.
    m_fields->setTable(m_sheetPlace, namesUnits && !m_request->ledgers.isEmpty());
    m_fields->setLedger(m_target->ledger());
    showNotes();
    showMapping();
    showSummary();
}

/// Where unit, year and date come from, and what deadlines mean by them.
void MappingPage::showNotes()
{
    if (m_request->input.isRawText())
        return m_fields->setNotes({});
    const core::ImportTable &table = m_request->input.tables.at(m_sheetPlace);
    QStringList notes {foundText(table, m_request->input.heading)};
    QHash<int, QString> counts;
    if (const auto column = m_panel->columnOf(core::ColumnField::Person))
        counts.insert(*column, personsText(table, *column));
    if (const auto column = m_panel->columnOf(core::ColumnField::Deadline)) {
        core::ImportInput said = m_request->input;
        core::correctHeadings(said, m_fields->corrections());
        const core::Ledger ledger = m_target->ledger().value_or(core::Ledger {});
        const core::WorkCalendar &calendar = m_request->calendar;
        const core::PhraseBasis basis = core::phraseBasis(ledger, said.heading);
        counts.insert(*column, deadlinesText(table, *column, basis, calendar));
        const QString phrase = samplePhrase(table, *column, calendar);
        if (!phrase.isEmpty())
            notes.append(basisText(phrase, ledger, said.heading, calendar));
    }
    m_panel->setNotes(counts);
    m_fields->setNotes(notes);
}

void MappingPage::keepChanges()
{
    m_changed[m_sheetPlace] = m_panel->changed();
}

/// So that the next table with the same header need not be corrected again.
void MappingPage::remember()
{
    ColumnMappings mappings = m_mappings;
    for (qsizetype place = 0; place < m_changed.size(); ++place)
        mappings.set(m_request->input.tables.at(place), m_changed.at(place));
    // The next file of this kind is found to be written the same way.
    if (m_found) {
        const core::TextForm form = m_request->input.text.value_or(core::TextForm {});
        mappings.setForm(m_found->header, form == m_found->form ? core::TextForm {} : form);
    }
    if (mappings == m_mappings)
        return;
    m_mappings = mappings;
    Q_EMIT mappingsChanged(m_mappings);
}

void MappingPage::chooseColumn(int column)
{
    m_view->setChosenColumn(column);
    m_panel->setChosenColumn(column);
}

void MappingPage::showSummary()
{
    if (m_request->input.isRawText()) {
        m_foot->setText(tr("No header was found. Choose the encoding and the separator in which "
                           "the lines look right; one of the first rows has to name the columns."));
        return;
    }
    const core::ImportTable &table = m_request->input.tables.at(m_sheetPlace);
    const int rows = table.grid.rowCount() - table.header.lastRow() - 1;
    QString text = tr("%n row(s) below the header.", nullptr, rows);
    const auto add = [&text](const QString &sentence) {
        text = tr("%1 %2", "two sentences").arg(text, sentence);
    };
    const int unmapped = m_panel->unmapped();
    add(unmapped == 0 ? tr("Every column was understood.")
                      : tr("%n column(s) are kept as they are.", nullptr, unmapped));
    const QList<core::ColumnField> repeated = m_panel->repeated();
    if (!repeated.isEmpty())
        add(tr("Several columns are taken for “%1”.").arg(core::columnHeader(repeated.first())));
    const QString name = m_mappings.nameOf(table, m_panel->changed());
    if (!name.isEmpty())
        add(tr("Taken by the mapping “%1”.").arg(name.simplified()));
    else if (!m_mappings.of(table).isEmpty())
        add(tr("Corrected as the last time."));
    m_foot->setText(text);
}

core::ImportOptions MappingPage::options() const
{
    core::ImportOptions options;
    const QString title = m_target->title();
    if (title != m_request->input.ledgerTitle())
        options.ledger = title;
    options.heading = m_fields->corrections();
    const QList<core::ImportTable> &tables = m_request->input.tables;
    for (qsizetype place = 0; place < tables.size(); ++place) {
        for (const core::MappedColumn &column : tables.at(place).header.columns()) {
            const auto field = m_changed.at(place).constFind(column.column);
            if (field == m_changed.at(place).cend())
                continue;
            options.columns.append({*field,
                                    core::columnLetters(column.column),
                                    tables.size() > 1 ? tables.at(place).grid.name() : QString(),
                                    tables.at(place).file});
        }
    }
    return options;
}

void MappingPage::accept()
{
    if (!m_request || !canAccept())
        return;
    if (const QString fault = m_target->fault(); !fault.isEmpty()) {
        m_foot->setText(fault);
        m_target->focusName();
        return;
    }
    if (const QString fault = m_fields->fault(); !fault.isEmpty()) {
        m_foot->setText(fault);
        m_fields->focusFault();
        return;
    }
    keepChanges();
    remember();
    const core::ImportOptions wanted = options();
    const MappingRequest request = takeRequest();
    setEnabled(false); // it stays in sight while the file is read and compared
    request.accepted(wanted);
}

void MappingPage::cancel()
{
    if (!m_request)
        return;
    const MappingRequest request = takeRequest();
    request.cancelled();
}

/// Forgets the request, which there is.
MappingRequest MappingPage::takeRequest()
{
    setReading(false);
    m_wanted.reset();
    m_found.reset();
    m_said = ColumnMappings();
    return *std::exchange(m_request, std::nullopt);
}

void MappingPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_foot->takeKey(*event))
        QWidget::keyPressEvent(event);
}

void MappingPage::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), colourOf(Token::Strong, themeOf(palette())));
}

void MappingPage::retranslate()
{
    m_top->retranslate();
    m_foot->retranslate();
    m_target->retranslate();
    m_fields->retranslate();
    m_text->retranslate();
    m_targetCaption->setText(tr("Ledger"));
    m_columnsCaption->setText(tr("Columns  →  fields"));
    m_mapping->retranslate();
    m_remark->setText(
        tr("Columns that fit nowhere are kept as they are: they stay in the table, "
           "word for word. What is corrected is remembered for tables with the same header."));
    m_foot->setVerbs(tr("Next"), {});
    follow();
}

} // namespace ui

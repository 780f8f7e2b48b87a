// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_page.h"

#include "ui/drawing/palette.h"
#include "ui/edits/step_form.h"
#include "ui/imports/difference_model.h"
#include "ui/imports/import_foot.h"
#include "ui/imports/import_move.h"
#include "ui/imports/import_top.h"
#include "ui/imports/new_rows_model.h"
#include "ui/imports/preview_band.h"
#include "ui/imports/preview_view.h"
#include "ui/imports/question_panel.h"
#include "ui/imports/sheet_labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kPartGap = 1; ///< between the parts: what is seen of the page itself
constexpr int kChecking = 2; ///< of the steps: the columns have been matched

bool hasUpdates(const core::ImportPlan &plan)
{
    return std::any_of(plan.rows.cbegin(), plan.rows.cend(), [](const core::ImportRow &row) {
        return row.outcome == core::ImportOutcome::Updated;
    });
}

} // namespace

PreviewPage::PreviewPage(QWidget *parent)
    : QWidget(parent)
    , m_newRows(new NewRowsModel(m_state, this))
    , m_differences(new DifferenceModel(m_state, this))
    , m_rows(m_newRows)
    , m_top(new ImportTop(kChecking, this))
    , m_band(new PreviewBand(this))
    , m_view(new PreviewView(this))
    , m_panel(new QuestionPanel(this))
    , m_foot(new ImportFoot(this))
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(kPartGap);
    rows->addWidget(m_band);
    rows->addWidget(m_view, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(kPartGap);
    body->addLayout(rows, 1);
    body->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kPartGap);
    layout->addWidget(m_top);
    layout->addLayout(body, 1);
    layout->addWidget(m_foot);
    m_view->setRows(*m_rows);
    setFocusProxy(m_view);
    connect(m_top, &ImportTop::sheetChosen, this, &PreviewPage::showTable);
    connect(m_panel, &QuestionPanel::rowEntered, m_view, &PreviewView::showPlace);
    connect(m_panel, &QuestionPanel::listWanted, this, [this] { m_request->listWanted(); });
    connect(&m_state, &PreviewState::changed, this, &PreviewPage::showCounts);
    connect(&m_state, &PreviewState::changed, m_panel, &QuestionPanel::showChosen);
    connect(m_foot, &ImportFoot::accepted, this, &PreviewPage::accept);
    connect(m_foot, &ImportFoot::wentBack, this, &PreviewPage::goBack);
    connect(m_foot, &ImportFoot::cancelled, this, &PreviewPage::cancel);
    retranslate();
}

PreviewPage::~PreviewPage()
{
    // While a page that is shown goes, its view asks the model once more, and the model the state,
    // which would be gone by then.
    delete m_view;
}

void PreviewPage::ask(const PreviewRequest &request)
{
    cancel();
    m_request = request;
    setEnabled(true);
    m_state.setPreview(request.preview);
    const core::ImportPlan &plan = request.preview->plan;
    m_rows = m_newRows;
    if (hasUpdates(plan))
        m_rows = m_differences;
    m_view->setRows(*m_rows);
    m_questions = previewQuestionCount(*request.preview);
    m_top->setFile(plan.file);
    m_top->setSheets(tableLabels());
    showTable(0);
    retranslate();
}

/// The tables by name; where there are several, with how many questions wait at each.
QStringList PreviewPage::tableLabels() const
{
    QList<NamedSheet> sheets;
    for (const core::ImportedSheet &sheet : m_state.preview().plan.sheets)
        sheets.append({sheet.file, sheet.name});
    QStringList labels = sheetLabels(sheets);
    for (int table = 0; labels.size() > 1 && table < labels.size(); ++table) {
        const int count = previewQuestionCount(m_state.preview(), table);
        if (count > 0)
            //: %1: name of a sheet or file
            labels[table] = tr("%1 (%n question(s))", nullptr, count).arg(labels.at(table));
    }
    return labels;
}

/// Questions of no row stand beside each table.
void PreviewPage::showTable(int table)
{
    m_rows->setTable(table);
    m_view->fit();
    const int count = previewQuestionCount(m_state.preview(), table);
    m_panel->setQuestions(previewQuestions(m_state, table, QuestionPanel::kMostCards),
                          count,
                          static_cast<bool>(m_request->listWanted));
    m_panel->setOneOfMany(m_state.preview().plan.sheets.size() > 1);
    m_panel->setVisible(count > 0);
}

/// What can be counted on the sheet.
QString PreviewPage::withTotals(const QString &sentence) const
{
    const core::ImportTotals &totals = m_state.preview().plan.totals;
    return sentence.arg(QString::number(totals.objectives),
                        QString::number(totals.tasks),
                        QString::number(totals.people),
                        QString::number(totals.deadlines));
}

void PreviewPage::saySummary()
{
    if (m_questions == 0)
        return m_band->say(
            withTotals(tr("Read: %1 objectives, %2 tasks, %3 people, %4 deadlines; no questions.")),
            tr("Please hold it against the table before it is imported."),
            false);
    m_band->say(tr("%n question(s) for you to decide.", nullptr, m_questions),
                withTotals(tr("Read: %1 objectives, %2 tasks, %3 people, %4 deadlines.")),
                true);
}

void PreviewPage::showCounts()
{
    if (!m_request)
        return;
    saySummary();
    const PreviewCounts counts = m_state.counts();
    QStringList parts {tr("New %1").arg(counts.added),
                       tr("Updated %1").arg(counts.updated),
                       tr("Unchanged %1").arg(counts.unchanged)};
    if (counts.leftOut > 0)
        parts.append(tr("Left out %1").arg(counts.leftOut));
    m_band->setCounts(parts.join(QStringLiteral("　")));
    m_foot->setVerbs(tr("Import %n task(s)", nullptr, counts.taken()),
                     m_request->wentBack ? tr("Back") : QString());
    m_foot->setAcceptable(counts.taken() > 0);
}

void PreviewPage::accept()
{
    if (!m_request)
        return;
    if (const QList<ImportMove> moves = untoldMoves(m_state); !moves.isEmpty())
        return askHow(moves);
    const PreviewRequest request = *std::exchange(m_request, std::nullopt);
    setEnabled(false);
    request.accepted(m_state.decisions());
}

/// A deadline moves in one of three ways only: asked once for all, or one after the other.
void PreviewPage::askHow(const QList<ImportMove> &moves)
{
    Form form = importMoveForm(moves, m_state.preview().today);
    form.submit = [this, moves, asked = m_request->preview](const FormValues &values,
                                                            const FormAnswer &done) {
        done({});
        // Meanwhile the page may ask about something else, or about nothing.
        if (!m_request || m_request->preview != asked)
            return;
        const core::Event how = StepForm::draftOf(values, core::EventKind::DueCorrected);
        m_state.changeAtOnce([this, &how, meant = movesMeant(moves, values)] {
            for (const ImportMove &move : meant)
                m_state.tellMove(move.place, how);
        });
        accept();
    };
    m_request->fillIn(form);
}

void PreviewPage::goBack()
{
    if (!m_request)
        return;
    const PreviewRequest request = *std::exchange(m_request, std::nullopt);
    setEnabled(false);
    request.wentBack();
}

void PreviewPage::cancel()
{
    if (!m_request)
        return;
    const PreviewRequest request = *std::exchange(m_request, std::nullopt);
    request.cancelled();
}

void PreviewPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_foot->takeKey(*event))
        QWidget::keyPressEvent(event);
}

void PreviewPage::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), colourOf(Token::Strong, themeOf(palette())));
}

void PreviewPage::retranslate()
{
    m_top->retranslate();
    m_foot->retranslate();
    m_panel->retranslate();
    if (!m_request)
        return;
    const core::ImportPlan &plan = m_state.preview().plan;
    const QString into
        = plan.createsLedger ? tr("Into the new ledger “%1”.") : tr("Into the ledger “%1”.");
    m_foot->setText(tr("%1 A backup is made before it.").arg(into.arg(plan.ledger.title)));
    showCounts();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_state.h"

#include <QWidget>

#include <optional>

namespace ui {

struct ImportMove;
class DifferenceModel;
class ImportFoot;
class ImportTop;
class NewRowsModel;
class PreviewBand;
class PreviewModel;
class PreviewView;
class QuestionPanel;

/// The page on which somebody checks what an import will do before it is done: new tasks in the
/// columns of their table, or what is different in those that are there, and the questions.
class PreviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(QWidget *parent = nullptr);
    ~PreviewPage() override;

    /// Asks; a request that is still open is cancelled.
    void ask(const PreviewRequest &request);

    /// Ends a request that is still open; without one nothing happens.
    void cancel();

    [[nodiscard]] bool isAsking() const { return m_request.has_value(); }

    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTable(int table);
    void showCounts();
    void accept();
    void askHow(const QList<ImportMove> &moves);
    void goBack();
    void saySummary();
    [[nodiscard]] QStringList tableLabels() const;
    [[nodiscard]] QString withTotals(const QString &sentence) const;

    std::optional<PreviewRequest> m_request;
    PreviewState m_state;
    NewRowsModel *m_newRows;
    DifferenceModel *m_differences;
    PreviewModel *m_rows; ///< the one of the two that is shown
    int m_questions = 0; ///< of all tables
    ImportTop *m_top;
    PreviewBand *m_band;
    PreviewView *m_view;
    QuestionPanel *m_panel;
    ImportFoot *m_foot;
};

} // namespace ui

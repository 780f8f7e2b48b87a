// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/card_content.h"
#include "ui/ledger/field_history.h"
#include "ui/ledger/report_form.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QToolButton;
class QVBoxLayout;

namespace ui {

class CardFoot;
class FoldSection;
class LightLine;
class PlainLabel;

/// The card of one task beside the table: what matters first, a form for a report, and the five
/// lists in blocks that fold. A report begun for a task waits there until one comes back to it.
class TaskCardPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TaskCardPanel(QWidget *parent = nullptr);

    /// Shows @p content of @p task. @p today is proposed as the day of a report.
    void showTask(core::Id task, const CardContent &content, QDate today);

    /// Nothing is selected: the card says so.
    void showNothing();

    /// What stands at the foot of the card, in sight whatever is scrolled.
    [[nodiscard]] CardFoot &foot() { return *m_foot; }

    /// Whether reports can be entered and what stands there be edited.
    void setEditable(bool isEditable);

    /// The report has been written: the form is empty again.
    void forgetDraft(core::Id task);

    /// Puts the cursor into the form.
    void takeFocus();

    static constexpr int kWidth = 380;

Q_SIGNALS:
    void closeRequested();
    void reportSubmitted(core::Id task, const ui::ReportDraft &draft);
    void attachmentOpened(const core::Attachment &attachment);

    /// How what @p field says of @p task came about is to be shown.
    void historyRequested(core::Id task, const core::CellAddress &field);

    /// @p part of @p task is to be edited.
    void editRequested(core::Id task, const ui::CardPart &part);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void placeFoot();
    QWidget *buildHead();
    QWidget *buildReports();
    void keepDraft();
    void showHead(const CardContent &content);
    void showReports(const QList<CardReport> &reports);
    void showBlocks(bool isNewTask);
    void fillBlocks(bool isNewTask);
    void showVerb(const CardBlock &block, FoldSection &section);
    [[nodiscard]] QString verbOf(CardPart part) const;
    [[nodiscard]] AskHistory askHistory();

    core::Id m_task;
    QHash<core::Id, ReportDraft> m_drafts;
    QWidget *m_content;
    PlainLabel *m_nothing;
    PlainLabel *m_code;
    PlainLabel *m_name;
    LightLine *m_light;
    QGridLayout *m_values;
    ReportForm *m_form;
    QVBoxLayout *m_reports;
    PlainLabel *m_noReport;
    QToolButton *m_allReports;
    QToolButton *m_close;
    CardFoot *m_foot;
    QList<FoldSection *> m_blocks;
    QList<CardBlock> m_blocksOfTask;
    bool m_isEditable = true;
    QDate m_today;
    QList<CardReport> m_allOfTask;
    bool m_showsAllReports = false; ///< of the task on the card, as the user wished
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QDateEdit;
class QPlainTextEdit;
class QLineEdit;
class QAction;

namespace ui {

class PlainLabel;

/// What the user says about a task.
struct ReportDraft
{
    QString text;
    std::optional<int> percent; ///< empty: no figure given
    QDate date;

    bool operator==(const ReportDraft &) const = default;
};

/// The form on the card by which a dated report is entered: text, figure, day.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(QWidget *parent = nullptr);

    /// Puts in what was begun before, or an empty draft.
    void setDraft(const ReportDraft &draft);
    [[nodiscard]] ReportDraft draft() const;

    /// Whether anything has been typed.
    [[nodiscard]] bool hasText() const;

    void setEditable(bool isEditable);
    void takeFocus();

Q_SIGNALS:
    void submitted(const ui::ReportDraft &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void retranslate();
    void update();

    QPlainTextEdit *m_text;
    QLineEdit *m_percent;
    QDateEdit *m_date;
    PlainLabel *m_title;
    QAction *m_submit;
    bool m_isEditable = true;
};

} // namespace ui

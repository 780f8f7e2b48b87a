// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/form.h"

#include <QObject>

class QGridLayout;

namespace ui {

class PlainLabel;

/// A field of a form with its label before it and what is to be said about it below.
class FormFieldRow final : public QObject
{
    Q_OBJECT

public:
    /// Adds itself below what stands in @p grid.
    FormFieldRow(const FormField &field, QGridLayout &grid, QWidget *parent);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString value() const { return m_value(); }

    /// Says @p fault in red, else @p hint, else nothing.
    void say(const QString &fault, const QString &hint);

    void setShown(bool isShown);
    void takeFocus();

    /// What is typed into, and what is said below it.
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] PlainLabel *note() const { return m_note; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *build(const FormField &field, QWidget *parent);
    [[nodiscard]] QWidget *buildLine(const QString &value, QWidget *parent);
    [[nodiscard]] QWidget *buildText(const QString &value, QWidget *parent);
    [[nodiscard]] QWidget *buildDate(const QString &value, QWidget *parent);
    [[nodiscard]] QWidget *buildChoice(const FormField &field, QWidget *parent);
    [[nodiscard]] QWidget *buildLongChoice(const FormField &field, QWidget *parent);
    [[nodiscard]] QWidget *buildFiles(QWidget *parent);
    [[nodiscard]] QWidget *buildFacts(const QString &value, QWidget *parent);

    QString m_name;
    PlainLabel *m_label;
    PlainLabel *m_note;
    std::function<QString()> m_value;
    QWidget *m_editor;
    bool m_isShown = true;
};

} // namespace ui

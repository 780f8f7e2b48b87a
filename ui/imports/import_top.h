// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace ui {

class ImportSteps;
class PlainLabel;

/// The strip over the pages of an import: what is done, how far one is, which file, which sheet.
class ImportTop final : public QWidget
{
    Q_OBJECT

public:
    /// @param step of ImportSteps, from 0.
    explicit ImportTop(int step, QWidget *parent = nullptr);

    void setFile(const QString &name);

    /// Offers @p names to choose from, the first chosen; a single one without a name is not shown.
    void setSheets(const QStringList &names);

    void retranslate();

Q_SIGNALS:
    void sheetChosen(int place);

private:
    PlainLabel *m_title;
    ImportSteps *m_steps;
    PlainLabel *m_file;
    PlainLabel *m_sheetCaption;
    QComboBox *m_sheets;
};

} // namespace ui

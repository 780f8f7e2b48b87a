// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/page_source.h"
#include "ui/prompts/prompts.h"

#include <QList>
#include <QPrinter>

#include <optional>

namespace tests {

/// Prompts that are answered beforehand and keep what was said. What was not answered is cancelled.
class FakePrompts final : public ui::Prompts
{
public:
    // The answers.
    bool accepts = false;
    std::optional<QString> text;
    std::optional<QDate> date;
    std::optional<ui::FormValues> values; ///< typed into a form, the rest stays as it stands
    std::optional<ui::LedgerForm> ledger; ///< what is filled in
    std::optional<QString> pathToOpen;
    std::optional<QStringList> pathsToOpen; ///< where several files can be chosen
    std::optional<QString> pathToSave;
    std::optional<int> tableVerb; ///< what is done with rows of a list, by its place
    QList<int> tableRows {0}; ///< … and with which
    std::optional<QString> printsTo; ///< a PDF file instead of a printer

    // What was said.
    QList<ui::Question> questions;
    QList<ui::Message> messages;
    QList<ui::TextRequest> requests;
    QList<ui::LedgerForm> ledgers; ///< forms as they were offered
    QStringList names; ///< file names offered
    QStringList opened; ///< files shown in other programs
    QList<ui::Form> forms;
    ui::FormNotes notes; ///< beside the fields of the last form that was submitted
    QList<ui::TableRequest> tables; ///< lists as they were offered
    QStringList answers; ///< what came of the forms; empty = done

    void ask(const ui::Question &question, std::function<void()> accepted) override
    {
        questions.append(question);
        if (accepts)
            accepted();
    }

    void tell(const ui::Message &message) override { messages.append(message); }

    void askText(const ui::TextRequest &request,
                 std::function<void(const QString &text)> typed) override
    {
        requests.append(request);
        if (text)
            typed(*text);
    }

    void askDate(const QString &, QDate, std::function<void(QDate date)> chosen) override
    {
        if (date)
            chosen(*date);
    }

    void fillIn(const ui::Form &form) override
    {
        forms.append(form);
        if (!values) {
            if (form.cancelled)
                form.cancelled();
            return;
        }
        ui::FormValues all;
        for (const ui::FormField &field : form.fields)
            all.insert(field.name, field.value);
        all.insert(*values);
        notes = form.check(all);
        if (notes.faults.isEmpty())
            form.submit(all, [this](const QString &refusal) { answers.append(refusal); });
    }

    void showTable(const ui::TableRequest &request) override
    {
        tables.append(request);
        if (tableVerb)
            request.verbs.at(*tableVerb).run(tableRows);
    }

    void askLedger(const ui::LedgerForm &initial,
                   std::function<void(const ui::LedgerForm &filled)> filled) override
    {
        ledgers.append(initial);
        if (ledger)
            filled(*ledger);
    }

    void chooseFileToOpen(ui::FilePurpose, std::function<void(const QString &path)> chosen) override
    {
        if (pathToOpen)
            chosen(*pathToOpen);
    }

    void chooseFilesToOpen(ui::FilePurpose,
                           std::function<void(const QStringList &paths)> chosen) override
    {
        if (pathsToOpen)
            chosen(*pathsToOpen);
        else if (pathToOpen)
            chosen({*pathToOpen});
    }

    void chooseFileToSave(ui::FilePurpose,
                          const QString &name,
                          std::function<void(const QString &path)> chosen) override
    {
        names.append(name);
        if (pathToSave)
            chosen(*pathToSave);
    }

    void openFile(const QString &path) override { opened.append(path); }

    void choosePrinter(const ui::PageSource &document,
                       std::function<void(QPrinter &printer)> chosen) override
    {
        names.append(document.title());
        if (!printsTo)
            return;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(*printsTo);
        chosen(printer);
    }
};

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/form.h"
#include "ui/prompts/ledger_form.h"
#include "ui/prompts/table_request.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;

namespace ui {

class PageSource;

/// What a file is chosen for; each purpose remembers the folder it was last used with.
enum class FilePurpose
{
    OpenLedger,
    NewLedger,
    ImportTable,
    SavePdf,
    SavePicture,
    ExportTable,
    BackupCopy,
    ImportHolidays,
    Evidence,
    SectionFolder ///< a folder, where sheets for sections are written
};

/// Something the user must decide before it happens. All texts are shown as plain text.
struct Question
{
    QString text; ///< the question, one sentence
    QString remark; ///< smaller, below; may be empty
    QString verb; ///< the button that does it: a verb, never 确定
};

/// Something the user must see once. All texts are shown as plain text.
struct Message
{
    QString text;
    QString remark; ///< smaller, below; may be empty
    QStringList lines; ///< details in a list that can be scrolled and copied; may be empty
    QString copyVerb {}; ///< of a button that copies the lines; empty = none
};

/// A single line to type.
struct TextRequest
{
    QString label;
    QString text; ///< what stands there at first
    QString verb;
};

/// Every box and file dialog of the program. Calls return at once; what is done next is handed over
/// and called at most once, and not at all if the user cancels or the window closes. Tests answer
/// with tests/support/fake_prompts.h.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void ask(const Question &question, std::function<void()> accepted) = 0;
    virtual void tell(const Message &message) = 0;
    virtual void askText(const TextRequest &request, std::function<void(const QString &text)> typed)
        = 0;
    virtual void
    askDate(const QString &label, QDate initial, std::function<void(QDate date)> chosen)
        = 0;

    /// @param initial stands in the form at first. The one filled in has an office and a title.
    virtual void askLedger(const LedgerForm &initial,
                           std::function<void(const LedgerForm &filled)> filled)
        = 0;

    /// Asks for all fields of @p form at once.
    virtual void fillIn(const Form &form) = 0;

    /// Shows a list to choose from.
    virtual void showTable(const TableRequest &request) = 0;

    /// Existing files only, or an existing folder where the purpose is one.
    virtual void chooseFileToOpen(FilePurpose purpose,
                                  std::function<void(const QString &path)> chosen)
        = 0;

    /// One existing file or several.
    virtual void chooseFilesToOpen(FilePurpose purpose,
                                   std::function<void(const QStringList &paths)> chosen)
        = 0;

    /// @param name file name offered, without folder. The path chosen carries the purpose's suffix,
    /// of several that of the kind of file that was chosen.
    virtual void chooseFileToSave(FilePurpose purpose,
                                  const QString &name,
                                  std::function<void(const QString &path)> chosen)
        = 0;

    /// Shows the file @p path in the program the system has for its kind; says so if it has none.
    virtual void openFile(const QString &path) = 0;

    /// @param printer filled in by the dialog, with the paper and the pages of @p document to
    ///        choose from; lives for the length of the call.
    virtual void choosePrinter(const PageSource &document,
                               std::function<void(QPrinter &printer)> chosen)
        = 0;

protected:
    Prompts() = default;
    Prompts(const Prompts &) = default;
    Prompts &operator=(const Prompts &) = default;
};

} // namespace ui

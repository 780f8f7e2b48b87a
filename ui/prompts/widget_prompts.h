// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <QHash>
#include <QPointer>

class QDialog;
class QFileDialog;
class QWidget;

namespace ui {

/// Prompts as boxes over a window. No box runs an event loop of its own.
class WidgetPrompts final : public Prompts
{
public:
    /// @param parent the window the boxes belong to; may be null until it exists.
    explicit WidgetPrompts(QWidget *parent = nullptr);

    void setParent(QWidget *parent);

    /// The printer that is proposed: the one chosen last; empty = the system's.
    void setPrinterName(const QString &name) { m_printerName = name; }
    [[nodiscard]] QString printerName() const { return m_printerName; }

    void ask(const Question &question, std::function<void()> accepted) override;
    void tell(const Message &message) override;
    void askText(const TextRequest &request,
                 std::function<void(const QString &text)> typed) override;
    void
    askDate(const QString &label, QDate initial, std::function<void(QDate date)> chosen) override;
    void askLedger(const LedgerForm &initial,
                   std::function<void(const LedgerForm &filled)> filled) override;
    void fillIn(const Form &form) override;
    void showTable(const TableRequest &request) override;
    void chooseFileToOpen(FilePurpose purpose,
                          std::function<void(const QString &path)> chosen) override;
    void chooseFilesToOpen(FilePurpose purpose,
                           std::function<void(const QStringList &paths)> chosen) override;
    void chooseFileToSave(FilePurpose purpose,
                          const QString &name,
                          std::function<void(const QString &path)> chosen) override;
    void openFile(const QString &path) override;
    void choosePrinter(const PageSource &document,
                       std::function<void(QPrinter &printer)> chosen) override;

private:
    [[nodiscard]] QFileDialog *filesDialog(FilePurpose purpose,
                                           std::function<void(const QStringList &paths)> chosen);
    [[nodiscard]] QFileDialog *fileDialog(FilePurpose purpose,
                                          std::function<void(const QString &path)> chosen);

    QPointer<QWidget> m_parent;
    QString m_printerName;
    QHash<FilePurpose, QString> m_folders;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <functional>

class QMenu;

namespace ui {
class AlertsPage;
}

namespace scripts {

/// Goes through the pages of a window and takes a picture of each.
class Photographer
{
public:
    /// @param folder where the pictures go; must exist.
    Photographer(app::Application &application, const QString &folder);

    /// Pictures of every page of the sample in both themes, both languages and both sizes. False if
    /// a page did not come or a picture could not be written.
    [[nodiscard]] bool takeAll();

    /// Pictures of the lists of every sample alone, in both themes, in Chinese on a small screen.
    [[nodiscard]] bool takeLedgers();

    /// Pictures of the import of the tables @p paths, dropped together: into a new ledger and into
    /// that of the sample, in both themes and both sizes, in Chinese.
    [[nodiscard]] bool takeFiles(const QStringList &paths);

    /// Pictures of the pages of the ledger file @p path, in both themes, in Chinese on a small
    /// screen. It is opened as the user's own.
    [[nodiscard]] bool takeOwnFile(const QString &path);

private:
    [[nodiscard]] bool takePages(const QString &look);
    [[nodiscard]] bool takeLedger(const QString &look);
    [[nodiscard]] bool takeSamples(const QString &look);
    [[nodiscard]] bool takeLists(const QString &key, const QString &look);
    [[nodiscard]] bool takeConditions(const QString &look);
    [[nodiscard]] bool takeFolded(const QString &look);
    [[nodiscard]] bool takeTimeline(const QString &look);
    [[nodiscard]] bool takeAlerts(const QString &look);
    [[nodiscard]] bool takePerson(const ui::AlertsPage &page, const QString &look);
    [[nodiscard]] bool takeOverview(const QString &look);
    [[nodiscard]] bool takePapers(const QString &look);
    [[nodiscard]] bool takeFilteredPaper(const QString &look);
    [[nodiscard]] bool hasDocument();
    [[nodiscard]] bool takeBasics(const QString &look);
    [[nodiscard]] bool takeHelp(const QString &look);
    [[nodiscard]] bool takeImport(const char *table, const QString &name, const QString &look);
    [[nodiscard]] bool takeDropped(const QStringList &paths, const QString &look);
    [[nodiscard]] bool takeDialog(ui::ActionId action, const QString &name);

    /// Every dialog that an action of the menus opens, each once, with the first row chosen.
    [[nodiscard]] bool takeDialogs(const QString &look);
    [[nodiscard]] bool takeWhatOpens(ui::ActionId action, const QString &name);

    /// What only opens by something that is clicked, and pages with other or with no data.
    [[nodiscard]] bool takeStates(const QString &look);
    [[nodiscard]] bool takeMenus(const QString &look);
    [[nodiscard]] bool takeMenu(QMenu &menu, const QString &name);
    [[nodiscard]] bool takeCard(const QString &look);
    [[nodiscard]] bool takeViews(const QString &look);
    [[nodiscard]] bool takeOtherDay(const QString &look);
    [[nodiscard]] bool takeDeleted(const QString &look);
    [[nodiscard]] bool takeEmptyLedger(const QString &look);

    /// What asks before something is done, and what opens under a cell.
    [[nodiscard]] bool takeQuestions(const QString &look);
    [[nodiscard]] bool takeFiveMinutes(const QString &look);
    [[nodiscard]] bool takeNames(const QString &look);
    [[nodiscard]] bool takeOperator(const QString &look);
    [[nodiscard]] bool takeOffers(const QString &look);
    [[nodiscard]] bool takeBarForm(const QString &look);
    [[nodiscard]] bool takeExtension(const QString &look);

    /// Takes and closes what stands in front of the window, if anything does. A window of the
    /// system for choosing a file is not ours to look at.
    [[nodiscard]] bool takeInFront(const QString &name);

    /// What stands in front of the window now; null if nothing does.
    [[nodiscard]] QWidget *inFront() const;

    /// Opens the sample again after another file, or none, was open.
    [[nodiscard]] bool openSample();

    /// Opens the sample that stands at @p place on the start page.
    [[nodiscard]] bool openSample(qsizetype place);
    [[nodiscard]] bool take(const QString &name);
    [[nodiscard]] bool take(const QString &name, QWidget &widget);

    /// Lets the page ask for what it shows and take in the answers.
    [[nodiscard]] bool settle();
    [[nodiscard]] bool isAnswered() const;
    void choose(ui::ActionId action);
    void drop(const QStringList &paths);

    /// Lets the window work until @p isThere, but not for ever.
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &isThere);

    app::Application &m_application;
    QString m_folder;
    QString m_file; ///< the copy of the sample
};

} // namespace scripts

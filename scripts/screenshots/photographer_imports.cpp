// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/screenshots/import_tables.h"
#include "scripts/screenshots/photographer.h"

#include "ui/imports/mapping_page.h"
#include "ui/imports/preview_page.h"
#include "ui/imports/question_card.h"
#include "ui/style/primary_button.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <utility>

namespace scripts {

namespace {

/// Writes @p table as a file of @p folder called @p name. An empty path if it could not be.
QString writtenTable(const QTemporaryDir &folder, const char *table, const QString &name)
{
    const QString path = folder.filePath(name + QStringLiteral(".tsv"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(table) > 0 ? path : QString();
}

/// Takes the deadlines of the table, as a click on the answers does. False if none differs.
bool answerDeadlines(const QWidget &page)
{
    const QString wanted = QStringLiteral("时限与台账不一致");
    bool isAnswered = false;
    for (const ui::QuestionCard *card : page.findChildren<ui::QuestionCard *>()) {
        auto *answers = card->findChild<QComboBox *>();
        if (!answers || answers->accessibleName() != wanted)
            continue;
        answers->setCurrentIndex(answers->count() - 1);
        Q_EMIT answers->activated(answers->currentIndex());
        isAnswered = true;
    }
    return isAnswered;
}

} // namespace

/// The two pages of the import of @p table, dropped as a file called @p name; nothing is imported.
bool Photographer::takeImport(const char *table, const QString &name, const QString &look)
{
    const QTemporaryDir folder;
    const QString path = writtenTable(folder, table, name);
    const QString state
        = m_application.window().desk().isOpen() ? QStringLiteral("open") : QStringLiteral("new");
    return !path.isEmpty() && takeDropped({path}, QStringLiteral("%1-%2").arg(state, look));
}

bool Photographer::takeFiles(const QStringList &paths)
{
    for (const auto &[theme, name] : {std::pair(ui::ActionId::LightTheme, "light"),
                                      std::pair(ui::ActionId::DarkTheme, "dark")}) {
        choose(theme);
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            m_application.window().resize(size);
            const QString look
                = QStringLiteral("%1-%2").arg(QString::number(size.width()), QLatin1String(name));
            m_application.window().desk().close();
            if (!takeDropped(paths, QStringLiteral("files-new-%1").arg(look))
                || !openSample(qsizetype(0))
                || !takeDropped(paths, QStringLiteral("files-open-%1").arg(look)))
                return false;
        }
    }
    return true;
}

/// The two pages of the import of the files @p paths, and what is asked about deadlines before
/// those of an open ledger move.
bool Photographer::takeDropped(const QStringList &paths, const QString &look)
{
    drop(paths);
    auto *mapping = m_application.window().findChild<ui::MappingPage *>();
    auto *preview = m_application.window().findChild<ui::PreviewPage *>();
    if (!mapping || !preview || !waitUntil([mapping] { return mapping->isAsking(); })
        || !take(QStringLiteral("import-mapping-%1").arg(look)))
        return false;
    mapping->findChild<ui::PrimaryButton *>()->click();
    if (!waitUntil([preview] { return preview->isAsking(); })
        || !take(QStringLiteral("import-preview-%1").arg(look)))
        return false;
    bool isTaken = true;
    if (answerDeadlines(*preview)) {
        preview->findChild<ui::PrimaryButton *>()->click();
        isTaken = takeInFront(QStringLiteral("import-moves-%1").arg(look));
    }
    preview->cancel();
    return isTaken;
}

void Photographer::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enters({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_application.window(), &enters);
    QDropEvent event({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_application.window(), &event);
}

} // namespace scripts

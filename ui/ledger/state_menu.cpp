// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/state_menu.h"

#include "core/base/pinyin_initials.h"
#include "core/wording/terms.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

/// Whether @p letter begins the state or the step of a line, as written or by its initials.
bool isMeant(const QAction &action, const QString &letter)
{
    const QStringList words = action.text().split(u'\t');
    return std::any_of(words.cbegin(), words.cend(), [&letter](const QString &word) {
        return word.startsWith(letter, Qt::CaseInsensitive)
            || core::pinyinInitials(word).startsWith(letter);
    });
}

} // namespace

StateMenu::StateMenu(const QList<StateOffer> &offers, const QString &typed, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const StateOffer &offer : offers) {
        const QString step
            = offer.isPossible ? core::termOf(offer.step) + u'…' : tr("reopen it first");
        QAction *action = addAction(core::termOf(offer.state) + u'\t' + step);
        action->setEnabled(offer.isPossible);
        connect(action, &QAction::triggered, this, [this, kind = offer.step] {
            Q_EMIT stepChosen(kind);
        });
        if (!activeAction() && offer.isPossible)
            setActiveAction(action);
    }
    if (!typed.isEmpty() && !actions().isEmpty() && !isMeant(*activeAction(), typed.toLower()))
        choose(typed);
}

void StateMenu::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.isEmpty() || !typed.front().isLetterOrNumber())
        QMenu::keyPressEvent(event);
    else
        choose(typed);
}

/// Goes to the next line that is meant.
void StateMenu::choose(const QString &letter)
{
    const QList<QAction *> lines = actions();
    const qsizetype count = lines.size();
    const qsizetype now = lines.indexOf(activeAction());
    for (qsizetype step = 1; step <= count; ++step) {
        QAction *line = lines.at((now + step) % count);
        if (line->isEnabled() && isMeant(*line, letter.toLower())) {
            setActiveAction(line);
            return;
        }
    }
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <map>

class QToolButton;

namespace ui {

class PlainLabel;

/// What the band over a page may be about, the most urgent first. One is shown at a time.
enum class BandRank
{
    ReadOnlyFile,
    AsOfDate,
    UnfinishedSession,
    BackupFailed,
    FilePlace, ///< on a network drive, or where a service copies it
    UnknownYear,
    DailyReminder
};

/// What a band says, the action that ends it, and one that leads to what it speaks of.
struct BandMessage
{
    QString text;
    QString actionText; ///< empty = no action
    std::function<void()> action;
    QString moreText {}; ///< empty = it leads nowhere
    std::function<void()> more {};
};

/// The line over every page that says what is out of the ordinary, instead of a box. It goes only
/// by what it says being over.
class Band final : public QFrame
{
    Q_OBJECT

public:
    explicit Band(QWidget *parent = nullptr);

    void say(BandRank rank, const BandMessage &message);
    void withdraw(BandRank rank);

    /// What is shown; empty = the band is hidden.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFirst();
    void applyColours();

    std::map<BandRank, BandMessage> m_messages;
    PlainLabel *m_text;
    QToolButton *m_action;
    QToolButton *m_more;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QAbstractScrollArea>

#include <memory>

class QTextDocument;

namespace ui {

/// Shows a chapter of the manual, its text wrapped to the width there is. Arrows, Page Up and Down,
/// Space and Home scroll; a click on a link leads to its chapter.
class ManualView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);
    ~ManualView() override;

    void setChapter(const ManualChapter &chapter);

    /// Marks every place where @p text stands; empty = none.
    void setSearched(const QString &text);

    /// On to the next marked place, from the last to the first.
    void showNextHit();

    [[nodiscard]] int hitCount() const { return static_cast<int>(m_hits.size()); }

Q_SIGNALS:
    void linkActivated(const QString &fileName);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A place in the text, from its first to behind its last character.
    struct Hit
    {
        int begin = 0;
        int end = 0;
    };

    void layOut();
    void findHits();
    [[nodiscard]] QPointF shift() const;
    [[nodiscard]] QString linkAt(QPoint place) const;

    ManualChapter m_chapter;
    std::unique_ptr<QTextDocument> m_document;
    QString m_searched;
    QList<Hit> m_hits;
    int m_hit = -1; ///< the one shown last
};

} // namespace ui

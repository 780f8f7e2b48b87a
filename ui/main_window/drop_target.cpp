// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/drop_target.h"

#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QPainter>

namespace ui {

namespace {

constexpr int kFrame = 2;
constexpr int kDropTargetLineHeight = 48;
constexpr int kLinePadding = 24;

} // namespace

DropTarget::DropTarget(QWidget &window)
    : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    hide();
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave)
        hide();
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const auto files = droppedFiles(*drop->mimeData());
    drop->setAccepted(files.has_value());
    if (!files)
        return true;
    drop->acceptProposedAction();
    setVisible(event->type() == QEvent::DragEnter);
    if (event->type() == QEvent::DragEnter)
        offer(*files);
    else
        Q_EMIT dropped(*files);
    return true;
}

void DropTarget::offer(const DroppedFiles &files)
{
    const QString name = QFileInfo(files.paths.constFirst()).fileName();
    const auto count = static_cast<int>(files.paths.size());
    if (count > 1)
        m_line = tr("Let go to import %n tables at once", nullptr, count);
    else
        m_line = files.isLedger ? tr("Let go to open “%1”").arg(name)
                                : tr("Let go to import “%1”").arg(name);
    setGeometry(parentWidget()->rect());
    raise();
    update();
}

void DropTarget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const QColor accent = colourOf(Token::Accent, theme);
    painter.setFont(fontOf(FontRole::Heading));
    const int room = width() - 2 * kLinePadding;
    const QString line
        = painter.fontMetrics().elidedText(m_line, Qt::ElideMiddle, room - 2 * kLinePadding);
    const int lineWidth = painter.fontMetrics().horizontalAdvance(line) + 2 * kLinePadding;
    const QRect box((width() - lineWidth) / 2,
                    (height() - kDropTargetLineHeight) / 2,
                    lineWidth,
                    kDropTargetLineHeight);
    painter.fillRect(box, accent);
    painter.setPen(colourOf(Token::OnAccent, theme));
    painter.drawText(box, Qt::AlignCenter, line);
    painter.setPen(QPen(accent, kFrame));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace ui

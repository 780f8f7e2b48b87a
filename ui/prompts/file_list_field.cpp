// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/file_list_field.h"

#include "ui/prompts/file_dialog.h"
#include "ui/prompts/file_purposes.h"
#include "ui/style/plain_label.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

namespace ui {

namespace {
constexpr int kListHeight = 68;
constexpr int kGapX = 8;
constexpr int kGapY = 4;
} // namespace

FileListField::FileListField(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_empty(new PlainLabel(tr("No file yet. Drop files here, or add them below."), m_list))
    , m_remove(new QPushButton(tr("Take out"), this))
{
    auto *add = new QPushButton(tr("Add files…"), this);
    add->setObjectName(QStringLiteral("addFiles"));
    m_remove->setObjectName(QStringLiteral("removeFile"));
    add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_list->setFixedHeight(kListHeight);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Files"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGapX);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGapY);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    auto *inList = new QVBoxLayout(m_list->viewport());
    inList->addWidget(m_empty);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMuted();
    setAcceptDrops(true);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, &FileListField::choose);
    connect(m_remove, &QPushButton::clicked, this, &FileListField::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &FileListField::showState);
    auto *key = new QShortcut(QKeySequence::Delete, m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &FileListField::removeCurrent);
    showState();
}

void FileListField::addFile(const QString &path)
{
    const QString url = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == url)
            return;
    }
    auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_list);
    item->setData(Qt::UserRole, url);
    m_folder = QFileInfo(path).absolutePath();
    m_list->setCurrentItem(item);
    Q_EMIT changed();
}

QString FileListField::value() const
{
    QStringList urls;
    for (int row = 0; row < m_list->count(); ++row)
        urls.append(m_list->item(row)->data(Qt::UserRole).toString());
    return urls.join(QLatin1Char('\n'));
}

void FileListField::choose()
{
    auto *dialog = new FileDialog(titleOf(FilePurpose::Evidence), m_folder, this);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(filtersOf(FilePurpose::Evidence));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addFile(path);
    });
    dialog->open();
}

void FileListField::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    showState();
    Q_EMIT changed();
}

void FileListField::showState()
{
    m_empty->setVisible(m_list->count() == 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void FileListField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileListField::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            addFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace ui

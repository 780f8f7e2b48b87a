// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/closed_document.h"

#include <QImage>
#include <QUrl>
#include <QVariant>

namespace ui {

QVariant ClosedDocument::loadResource(int type, const QUrl & /*name*/)
{
    return type == ImageResource ? QVariant(QImage(1, 1, QImage::Format_Mono))
                                 : QVariant(QString());
}

} // namespace ui

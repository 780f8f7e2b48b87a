// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/form_area.h"

#include "ui/prompts/form_field_row.h"
#include "ui/style/plain_label.h"

#include <QGridLayout>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWindowFrame = 40; ///< its title bar and edges
constexpr int kLeastHeight = 120; ///< a field with its note can be seen whole in it
constexpr int kGapToBar = 4;

} // namespace

FormArea::FormArea(int width, QWidget *parent)
    : QScrollArea(parent)
    , m_width(width)
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    m_content->setBackgroundRole(QPalette::Window);
    m_grid->setContentsMargins(0, 0, 0, 0);
    setWidget(m_content);
}

void FormArea::fit(int besides)
{
    m_grid->activate();
    const int height = m_grid->hasHeightForWidth() ? m_grid->totalHeightForWidth(m_width)
                                                   : m_grid->totalSizeHint().height();
    m_content->setFixedSize(m_width, height);
    const int room
        = std::max(kLeastHeight, screen()->availableGeometry().height() - kWindowFrame - besides);
    const bool scrolls = height > room;
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() + kGapToBar : 0;
    setFixedSize(m_width + bar, std::min(height, room));
}

void FormArea::show(const FormFieldRow &row)
{
    ensureWidgetVisible(row.note(), 0, 0);
    ensureWidgetVisible(row.editor(), 0, 0);
}

} // namespace ui

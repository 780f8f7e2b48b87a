// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table.h"
#include "ui/overview/text_link.h"

namespace ui {

/// A number of the overview that opens exactly the tasks it counts; a number without tasks is muted
/// and opens nothing.
class CountLink final : public TextLink
{
    Q_OBJECT

public:
    explicit CountLink(FontRole role, QWidget *parent = nullptr);

    void setNumber(const core::CountedNumber &number);
    [[nodiscard]] const core::CountedNumber &number() const { return m_number; }

Q_SIGNALS:
    void opened(const core::CountedNumber &number);

private:
    core::CountedNumber m_number;
};

} // namespace ui

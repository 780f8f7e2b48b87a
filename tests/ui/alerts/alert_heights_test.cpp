// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/alerts/alert_heights.h"
#include "ui/alerts/alert_painter.h"
#include "ui/style/fonts.h"

#include <QFontMetrics>
#include <QStandardItemModel>

namespace {

/// A unit with a task whose reason is as long as two proposals make it, and its heights.
class HeightsDesk
{
public:
    HeightsDesk()
        : m_reason(QStringLiteral("逾期 1 个工作日，尚未办结，建议发红色督办单；"
                                  "该单位本季度第 2 张，建议约谈"))
    {
        auto *unit = new QStandardItem(QStringLiteral("社会组织科"));
        QList<QStandardItem *> task;
        for (int column = 0; column < core::kAlertColumns; ++column)
            task.append(new QStandardItem);
        task.at(static_cast<int>(core::AlertColumn::Reason))->setText(m_reason);
        unit->appendRow(task);
        m_model.appendRow(unit);
    }

    [[nodiscard]] int textWidth() const { return metrics().horizontalAdvance(m_reason); }
    [[nodiscard]] static QFontMetrics metrics()
    {
        return QFontMetrics(ui::fontOf(ui::FontRole::Body));
    }
    [[nodiscard]] int unitHeight() const { return heightOf(m_model.index(0, 0)); }
    [[nodiscard]] int taskHeight(int column = 0) const
    {
        return heightOf(m_model.index(0, column, m_model.index(0, 0)));
    }

    ui::AlertHeights heights;

private:
    [[nodiscard]] int heightOf(const QModelIndex &index) const
    {
        return heights.sizeHint({}, index).height();
    }

    QString m_reason;
    QStandardItemModel m_model;
};

} // namespace

TEST_CASE("a reason that is longer than its column takes a second line, and a third")
{
    HeightsDesk desk;
    const int line = HeightsDesk::metrics().lineSpacing();
    desk.heights.setReasonWidth(desk.textWidth());
    CHECK(desk.taskHeight() == 27);
    desk.heights.setReasonWidth(desk.textWidth() * 2 / 3);
    CHECK(desk.taskHeight() == 27 + line);
    // Each column says the same, whichever of them are seen.
    for (int column = 0; column < core::kAlertColumns; ++column)
        CHECK(desk.taskHeight(column) == 27 + line);
    desk.heights.setReasonWidth(desk.textWidth() / 8);
    CHECK(desk.taskHeight() == 27 + 2 * line);
    CHECK(desk.unitHeight() == 32);
}

TEST_CASE("where reasons are not broken every task has one line")
{
    const HeightsDesk desk;
    CHECK(desk.taskHeight() == 27);
    CHECK(desk.unitHeight() == 32);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_words.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace core {

namespace {

struct StateWords
{
    TaskState state;
    bool saysMore;
    const char16_t *words; ///< separated by blanks
};

constexpr StateWords kStates[] = {
    {TaskState::Closed,
     false,
     u"已完成 完成 已办结 办结 已销号 销号 已结项 结项 已办理 已整改 整改完成 已完成整改 已落实 "
     u"全部完成 "
     u"已全部完成 完成销号 已完成销号 是 √ ✓ ✔ 100% 完成100% 已完成100% 已完结 完结 已竣工 已结束"},
    {TaskState::Suspended, false, u"中止 已中止 暂停 已暂停 暂缓 已暂缓 挂起"},
    {TaskState::Cancelled, false, u"撤销 已撤销 取消 已取消 终止 已终止 不再实施"},
    {TaskState::InProgress, false, u"办理中 进行中 在办 推进中 正在推进 正在办理 实施中 否"},
    {TaskState::InProgress,
     true,
     u"未完成 未办结 未销号 正常推进 有序推进 持续推进 序时推进 达到序时进度 达序时进度 "
     u"符合序时进度 "
     u"正常 基本完成 部分完成 接近完成 未启动 未开始 尚未启动 滞后 进度滞后 未达序时进度 逾期 "
     u"已逾期 "
     u"逾期未办结 超期 临期 待办 待核验 待销号 申请销号 长期坚持 长期 常态化推进 已启动 整改中 "
     u"正在整改 "
     u"草稿 已立项 已交办 ×"},
};

template <typename V> struct Words
{
    QHash<QString, V> values;

    void add(const char16_t *list, const V &value)
    {
        const QStringList words = QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            values.insert(foldForMatching(word), value);
    }

    [[nodiscard]] std::optional<V> find(const QString &text) const
    {
        static const QRegularExpression closing(QStringLiteral("[。.;,!]+$"));
        QString folded = foldForMatching(text);
        folded.remove(closing);
        const auto found = values.constFind(folded);
        return found == values.cend() ? std::nullopt : std::optional(*found);
    }
};

// Where numbered parts begin: 一是 after a stop or at the start of a line; 1. 1、 (1) at the start
// of one.
QList<qsizetype> numberedStarts(const QString &text)
{
    static const QRegularExpression spoken(
        QStringLiteral("(?:^|(?<=[。;；，,：:\\n]))\\s*([一二三四五六七八九十]+)(?:是|要)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression written(
        QStringLiteral("^\\s*(?:(\\d{1,2})[.、．)）](?!\\d)|[(（](\\d{1,2})[)）])"),
        QRegularExpression::MultilineOption);
    for (const QRegularExpression &pattern : {spoken, written}) {
        QList<qsizetype> starts;
        for (auto matches = pattern.globalMatch(text); matches.hasNext();)
            starts.append(matches.next().capturedStart());
        if (starts.size() > 1)
            return starts;
    }
    return {};
}

} // namespace

std::optional<StateReading> readState(const QString &text)
{
    static const Words<StateReading> words = [] {
        Words<StateReading> list;
        for (const StateWords &entry : kStates)
            list.add(entry.words, {entry.state, entry.saysMore});
        return list;
    }();
    return words.find(text);
}

std::optional<TaskClass> readTaskClass(const QString &text)
{
    static const Words<TaskClass> words = [] {
        Words<TaskClass> list;
        list.add(u"重点项目", TaskClass::PriorityProject);
        list.add(u"重点工作", TaskClass::PriorityWork);
        list.add(u"日常工作 日常", TaskClass::Routine);
        list.add(u"交办事项 交办", TaskClass::Assigned);
        list.add(u"整改事项 整改", TaskClass::Rectification);
        list.add(u"制度建设", TaskClass::Rulemaking);
        list.add(u"专项行动", TaskClass::Campaign);
        list.add(u"试点", TaskClass::Pilot);
        return list;
    }();
    return words.find(text);
}

std::optional<Modality> readModality(const QString &text)
{
    static const Words<Modality> words = [] {
        Words<Modality> list;
        list.add(u"确保", Modality::Ensure);
        list.add(u"力争", Modality::Strive);
        list.add(u"探索", Modality::Explore);
        list.add(u"持续", Modality::Continue);
        return list;
    }();
    return words.find(text);
}

std::optional<PercentReading> readPercent(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(已?完成|约|进度|总体进度)?(\\d{1,3})(\\.\\d+)?(%)?$"));
    const auto match = pattern.match(foldForMatching(text));
    if (!match.hasMatch())
        return std::nullopt;
    const int percent = match.captured(2).toInt();
    const bool hasSign = !match.captured(4).isEmpty();
    const bool hasFraction = match.captured(3).toDouble() > 0;
    // 0.8 and 1 without a sign may be 80 % and 100 %, or not.
    const bool isUncertain = !hasSign && (percent == 1 || (percent == 0 && hasFraction));
    if (isUncertain || percent > 100 || (percent == 100 && hasFraction))
        return std::nullopt;
    return PercentReading {percent, hasFraction || !match.captured(1).isEmpty()};
}

QStringList splitMeasures(const QString &text)
{
    const QList<qsizetype> starts = numberedStarts(text);
    if (starts.isEmpty() || !QStringView(text).left(starts.constFirst()).trimmed().isEmpty())
        return {text};
    QStringList measures;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype from = i == 0 ? 0 : starts.at(i);
        const qsizetype to = i + 1 < starts.size() ? starts.at(i + 1) : text.size();
        measures.append(text.mid(from, to - from).trimmed());
    }
    return measures;
}

} // namespace core

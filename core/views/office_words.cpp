// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/office_words.h"

#include "core/base/text.h"

#include <utility>

namespace core {

namespace {

// Source: domain.md b.6; the first word of a value is the one written.
constexpr std::pair<TaskClass, const char16_t *> kClasses[] {
    {TaskClass::PriorityProject, u"重点项目"},
    {TaskClass::PriorityWork, u"重点工作"},
    {TaskClass::Routine, u"日常工作"},
    {TaskClass::Routine, u"日常"},
    {TaskClass::Assigned, u"交办事项"},
    {TaskClass::Assigned, u"交办"},
    {TaskClass::Rectification, u"整改事项"},
    {TaskClass::Rectification, u"整改"},
    {TaskClass::Rulemaking, u"制度建设"},
    {TaskClass::Campaign, u"专项行动"},
    {TaskClass::Pilot, u"试点"},
};

constexpr std::pair<Modality, const char16_t *> kModalities[] {
    {Modality::Ensure, u"确保"},
    {Modality::Strive, u"力争"},
    {Modality::Explore, u"探索"},
    {Modality::Continue, u"持续"},
};

constexpr std::pair<TaskState, const char16_t *> kStates[] {
    {TaskState::Draft, u"草稿"},
    {TaskState::Registered, u"已立项"},
    {TaskState::Assigned, u"已交办"},
    {TaskState::InProgress, u"办理中"},
    {TaskState::Verifying, u"待核验"},
    {TaskState::Closed, u"已销号"},
    {TaskState::Suspended, u"中止"},
    {TaskState::Cancelled, u"已撤销"},
};

template <typename E, size_t N>
QString wordOf(const std::pair<E, const char16_t *> (&words)[N], E value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return QString::fromUtf16(word);
    }
    return {};
}

template <typename E, size_t N>
std::optional<E> valueOf(const std::pair<E, const char16_t *> (&words)[N], const QString &text)
{
    const QString folded = foldForMatching(text);
    if (folded.isEmpty())
        return E::None;
    for (const auto &[value, word] : words) {
        if (folded == QStringView(word))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString officeWord(TaskClass taskClass)
{
    return wordOf(kClasses, taskClass);
}

QString officeWord(Modality modality)
{
    return wordOf(kModalities, modality);
}

QString officeWord(TaskState state)
{
    return wordOf(kStates, state);
}

std::optional<TaskClass> taskClassOfWord(const QString &word)
{
    return valueOf(kClasses, word);
}

std::optional<Modality> modalityOfWord(const QString &word)
{
    return valueOf(kModalities, word);
}

} // namespace core

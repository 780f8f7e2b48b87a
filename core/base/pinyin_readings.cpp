// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_readings.h"

#include <utility>

namespace core {

namespace {

/// A beginning that is not read as its first character alone would be, and one that sounds like it.
using Reading = std::pair<QStringView, QStringView>;

// The collation knows one reading of a character: 厦 shà, 长 zhǎng, 行 xíng.
constexpr Reading kWords[] = {{u"厦门", u"夏门"},
                              {u"重庆", u"虫庆"},
                              {u"重新", u"虫新"},
                              {u"重点", u"众点"},
                              {u"重大", u"众大"},
                              {u"重要", u"众要"},
                              {u"行业", u"航业"},
                              {u"行长", u"航长"},
                              {u"长", u"常"}};

constexpr Reading kSurnames[] = {{u"尉迟", u"玉迟"},
                                 {u"万俟", u"莫俟"},
                                 {u"曾", u"增"},
                                 {u"单", u"善"},
                                 {u"解", u"谢"},
                                 {u"仇", u"求"},
                                 {u"朴", u"瓢"},
                                 {u"区", u"欧"},
                                 {u"查", u"渣"},
                                 {u"盖", u"葛"},
                                 {u"乐", u"月"},
                                 {u"召", u"邵"}};

template <size_t count> QString replaced(const QString &text, const Reading (&readings)[count])
{
    for (const auto &[written, read] : readings) {
        if (text.startsWith(written))
            return read + text.sliced(written.size());
    }
    return text;
}

} // namespace

QString asRead(const QString &text, PinyinKind kind)
{
    return kind == PinyinKind::PersonName ? replaced(text, kSurnames) : replaced(text, kWords);
}

} // namespace core

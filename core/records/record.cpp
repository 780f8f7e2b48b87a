// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record.h"

#include <array>

namespace core {

namespace {
template <size_t... indices>
Record emptyRecordAt(size_t wanted, std::index_sequence<indices...> /*all*/)
{
    using Maker = Record (*)();
    static constexpr std::array<Maker, sizeof...(indices)> makers {
        [] { return Record(std::in_place_index<indices>); }...};
    return makers.at(wanted)();
}
} // namespace

Record::Record() = default;
Record::Record(const Record &other) = default;
Record::Record(Record &&other) noexcept = default;
Record &Record::operator=(const Record &other) = default;
Record &Record::operator=(Record &&other) noexcept = default;
Record::~Record() = default;

bool Record::operator==(const Record &other) const
{
    return static_cast<const RecordVariant &>(*this) == static_cast<const RecordVariant &>(other);
}

Record emptyRecord(RecordKind kind)
{
    return emptyRecordAt(static_cast<size_t>(kind),
                         std::make_index_sequence<std::variant_size_v<RecordVariant>> {});
}

Id taskOf(const Record &record)
{
    return std::visit(
        [](const auto &value) {
            using R = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<R, Task>)
                return value.id;
            else if constexpr (requires { value.task; })
                return value.task;
            else
                return Id {};
        },
        record);
}

} // namespace core

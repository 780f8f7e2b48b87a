// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_cipher.h"

#include "core/import/biff_records.h"
#include "core/import/byte_reader.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>

namespace core {

namespace {

constexpr qsizetype kBlockBytes = 1024; // each has a key of its own
constexpr qsizetype kKeyBytes = 5;
constexpr qsizetype kSaltBytes = 16;
constexpr int kSaltings = 16;
constexpr quint32 kTypeAndVersion[] = {1, 1, 1}; // RC4, 1.1

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

/// The first @p count bytes of the stream that RC4 makes of @p key.
QByteArray keyStream(const QByteArray &key, qsizetype count)
{
    std::array<quint8, 256> state {};
    std::iota(state.begin(), state.end(), quint8 {0});
    quint8 second = 0;
    for (size_t i = 0; i < state.size(); ++i) {
        const auto letter = static_cast<quint8>(key.at(static_cast<qsizetype>(i) % key.size()));
        second = static_cast<quint8>(second + state[i] + letter);
        std::swap(state[i], state[second]);
    }
    QByteArray stream(count, '\0');
    quint8 first = 0;
    second = 0;
    for (char &byte : stream) {
        ++first;
        second = static_cast<quint8>(second + state[first]);
        std::swap(state[first], state[second]);
        byte = static_cast<char>(state[static_cast<quint8>(state[first] + state[second])]);
    }
    return stream;
}

QByteArray crossed(QByteArrayView bytes, QByteArrayView stream)
{
    QByteArray result = bytes.toByteArray();
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i] = static_cast<char>(result.at(i) ^ stream.at(i));
    return result;
}

/// Undoes the encryption of a stream, of which every byte has its place in the streams of keys,
/// those that were left plain too.
class StreamCipher
{
public:
    explicit StreamCipher(QByteArrayView salt)
        : m_key(keyOf(salt))
    {
    }

    /// Whether @p verifier, encrypted like its sum behind it, shows that the password is right.
    [[nodiscard]] bool fits(QByteArrayView verifier) const
    {
        const QByteArray plain = crossed(verifier, blockStream(0));
        return md5(plain.first(kSaltBytes)) == plain.sliced(kSaltBytes);
    }

    /// Makes @p bytes plain, which stand at @p position of the stream.
    void decrypt(char *bytes, qsizetype count, qsizetype position)
    {
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype block = (position + i) / kBlockBytes;
            if (block != m_block)
                m_stream = blockStream(static_cast<quint32>(block));
            m_block = block;
            bytes[i] = static_cast<char>(bytes[i] ^ m_stream.at((position + i) % kBlockBytes));
        }
    }

private:
    [[nodiscard]] static QByteArray keyOf(QByteArrayView salt)
    {
        QByteArray password;
        for (const char letter : std::string_view("VelvetSweatshop"))
            password.append(letter).append('\0');
        const QByteArray start = md5(password).first(kKeyBytes) + salt.toByteArray();
        return md5(start.repeated(kSaltings)).first(kKeyBytes);
    }

    [[nodiscard]] QByteArray blockStream(quint32 block) const
    {
        QByteArray number(sizeof(block), '\0');
        qToLittleEndian(block, number.data());
        return keyStream(md5(m_key + number), kBlockBytes);
    }

    QByteArray m_key;
    qsizetype m_block = -1;
    QByteArray m_stream;
};

/// How many bytes at the beginning of a record's data are never encrypted.
qsizetype plainBytes(const BiffRecord &record)
{
    constexpr quint16 userLock = 0x0194;
    constexpr quint16 fileLock = 0x0195;
    constexpr quint16 interfaceHead = 0x00E1;
    constexpr quint16 revisionInfo = 0x0196;
    constexpr quint16 revisionHead = 0x0138;
    switch (static_cast<quint16>(record.type)) {
    case static_cast<quint16>(BiffType::Begin):
    case static_cast<quint16>(BiffType::FilePass):
    case userLock:
    case fileLock:
    case interfaceHead:
    case revisionInfo:
    case revisionHead: return record.data.size();
    case static_cast<quint16>(BiffType::BoundSheet): // where the sheet begins
        return std::min<qsizetype>(record.data.size(), sizeof(quint32));
    default: return 0;
    }
}

/// The cipher that the record of the password in @p stream tells, if the password is that one.
std::optional<StreamCipher> cipherOf(QByteArrayView stream)
{
    BiffRecords records(stream);
    auto record = records.next();
    while (record && record->type != BiffType::FilePass && record->type != BiffType::End)
        record = records.next();
    if (!record || record->type != BiffType::FilePass)
        return std::nullopt;
    ByteReader reader(record->data);
    for (const quint32 expected : kTypeAndVersion) {
        if (reader.number<quint16>() != expected)
            return std::nullopt;
    }
    StreamCipher cipher(reader.bytes(kSaltBytes));
    const QByteArrayView verifier = reader.bytes(2 * kSaltBytes);
    return reader.isSound() && cipher.fits(verifier) ? std::optional(cipher) : std::nullopt;
}

} // namespace

std::optional<QByteArray> withoutStructurePassword(QByteArrayView stream)
{
    auto cipher = cipherOf(stream);
    if (!cipher)
        return std::nullopt;
    QByteArray plain = stream.toByteArray();
    BiffRecords records(stream);
    while (const auto record = records.next()) {
        const qsizetype count = record->data.size();
        const qsizetype kept = plainBytes(*record);
        const qsizetype position = records.position() - count + kept;
        cipher->decrypt(plain.data() + position, count - kept, position);
        // What is plain now is not asked for a password again.
        if (record->type == BiffType::FilePass)
            plain[record->position] = '\0';
    }
    return plain;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Streams of the C library (libxlsxwriter and its zip write through them) call the system from
// within, past every shim. Here they are given functions of their own, which write as everybody
// else.
#include "tests/faults/fault_shim.h"

#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <memory>
#include <unistd.h>

namespace {

using OpenStream = FILE *(*)(const char *, const char *);
using StreamOf = FILE *(*)(int, const char *);

int descriptorIn(void *cookie)
{
    return *static_cast<const int *>(cookie);
}

ssize_t readStream(void *cookie, char *bytes, size_t size)
{
    return ::read(descriptorIn(cookie), bytes, size);
}

/// As the library does: until everything is written or something fails.
ssize_t writeStream(void *cookie, const char *bytes, size_t size)
{
    size_t done = 0;
    while (done < size) {
        const ssize_t count = ::write(descriptorIn(cookie), bytes + done, size - done);
        if (count < 0)
            break;
        done += static_cast<size_t>(count);
    }
    return static_cast<ssize_t>(done);
}

int seekStream(void *cookie, off64_t *offset, int whence)
{
    *offset = ::lseek64(descriptorIn(cookie), *offset, whence);
    return *offset < 0 ? -1 : 0;
}

int closeStream(void *cookie)
{
    const std::unique_ptr<int> descriptor(static_cast<int *>(cookie));
    return ::close(*descriptor);
}

FILE *watched(int descriptor, const char *mode)
{
    auto cookie = std::make_unique<int>(descriptor);
    FILE *stream
        = ::fopencookie(cookie.get(), mode, {readStream, writeStream, seekStream, closeStream});
    if (stream)
        (void)cookie.release(); // closeStream() lets go of it
    return stream;
}

template <typename Function> Function nextOf(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

FILE *openedStream(OpenStream real, const char *path, const char *mode)
{
    FILE *stream = real(path, mode);
    const bool isOurs = std::strstr(path, "ledger") != nullptr && std::strchr(mode, 'r') != mode;
    if (!stream || !isOurs || !tests::faults::isWatchingStreams())
        return stream;
    const int descriptor = ::dup(::fileno(stream));
    ::fclose(stream);
    return watched(descriptor, mode);
}

} // namespace

extern "C" {

FILE *fopen(const char *path, const char *mode)
{
    static const auto real = nextOf<OpenStream>("fopen");
    return openedStream(real, path, mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    static const auto real = nextOf<OpenStream>("fopen64");
    return openedStream(real, path, mode);
}

FILE *fdopen(int descriptor, const char *mode) noexcept
{
    static const auto real = nextOf<StreamOf>("fdopen");
    return tests::faults::isWatchingStreams() ? watched(descriptor, mode) : real(descriptor, mode);
}

} // extern "C"

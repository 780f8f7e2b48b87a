# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
option(DUBAN_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(DUBAN_FUZZ "Build the fuzzers, with clang; every part tells them which way it went" OFF)
if(DUBAN_FUZZ)
  target_compile_options(duban_strict INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(DUBAN_SANITIZE)
  target_compile_options(duban_strict INTERFACE -fsanitize=address,undefined
                                                -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(duban_strict INTERFACE -fsanitize=address,undefined)
endif()

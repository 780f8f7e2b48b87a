# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target with the warnings and Qt restrictions that all code of the project is built with.
add_library(duban_strict INTERFACE)
target_compile_options(
  duban_strict
  INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
            -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wcast-qual -Wformat=2
            -Wimplicit-fallthrough -Wzero-as-null-pointer-constant -Wextra-semi
            $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op;-Wuseless-cast>)
target_compile_definitions(
  duban_strict
  INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
            QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looked at before project(), which would otherwise end with a message that does not say what to
# install: the compiler of the fuzz preset, and ccache, which is used where it is installed.
if(AALLOKKO_BUILD_FUZZ AND CMAKE_CXX_COMPILER)
    find_program(AALLOKKO_FUZZ_COMPILER NAMES ${CMAKE_CXX_COMPILER} NO_CACHE)
    if(NOT AALLOKKO_FUZZ_COMPILER)
        message(FATAL_ERROR "AALLOKKO_BUILD_FUZZ: there is no ${CMAKE_CXX_COMPILER}. "
            "Install clang-16 and libclang-rt-16-dev (scripts/check.sh does) or switch it off.")
    endif()
endif()

if(NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(AALLOKKO_CCACHE ccache)
    if(AALLOKKO_CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${AALLOKKO_CCACHE})
    endif()
elseif(CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(AALLOKKO_LAUNCHER NAMES ${CMAKE_CXX_COMPILER_LAUNCHER} NO_CACHE)
    if(NOT AALLOKKO_LAUNCHER)
        message(FATAL_ERROR "There is no ${CMAKE_CXX_COMPILER_LAUNCHER}: install it, or configure "
            "without CMAKE_CXX_COMPILER_LAUNCHER.")
    endif()
endif()

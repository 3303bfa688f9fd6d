# SPDX-License-Identifier: GPL-3.0-or-later
#
# All outside libraries in one place; each is linked PRIVATE by the one library that uses it.
include(GoogleTest)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Gui Sql Svg LinguistTools Test)
if(AALLOKKO_BUILD_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS PrintSupport Widgets)
endif()
find_package(Boost 1.74 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(GTest REQUIRED)
find_package(yaml-cpp REQUIRED)
# libzip's CMake package asks for command line tools that libzip-dev does not pull in.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
if(AALLOKKO_BUILD_BENCH)
    find_package(benchmark REQUIRED)
endif()

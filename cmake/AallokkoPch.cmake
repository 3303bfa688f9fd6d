# SPDX-License-Identifier: GPL-3.0-or-later
#
# Precompiled standard and Qt headers, for builds from nothing (AALLOKKO_PCH, preset release): four
# headers, one for each set of compiler flags. Sources still include what they use: the other
# presets build without.
set(AALLOKKO_STANDARD_HEADERS <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional>
    <set> <span> <string> <string_view> <tuple> <utility> <variant> <vector> <tl/expected.hpp>)
set(AALLOKKO_QT_HEADERS <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonObject>
    <QObject> <QString> <QStringList> <QVariant>)
set(AALLOKKO_TEST_HEADERS <fstream> <sstream> <gmock/gmock.h> <gtest/gtest.h>)

# aallokko_precompiled(NAME LINKS libs... HEADERS h... [OPTIONS o...]): the target that owns one of them.
function(aallokko_precompiled name)
    cmake_parse_arguments(A "" "" "LINKS;HEADERS;OPTIONS" ${ARGN})
    set(source ${CMAKE_BINARY_DIR}/generated/${name}.cpp)
    if(NOT EXISTS ${source})
        file(WRITE ${source} "// Only here so that ${name} has something to compile.\n")
    endif()
    add_library(${name} OBJECT ${source})
    target_link_libraries(${name} PRIVATE aallokko_flags ${A_LINKS})
    target_compile_options(${name} PRIVATE ${A_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${A_HEADERS})
endfunction()

# aallokko_use_precompiled(TARGET OWNER): nothing without AALLOKKO_PCH.
function(aallokko_use_precompiled target owner)
    if(AALLOKKO_PCH)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

if(AALLOKKO_PCH)
    set(release_test $<$<CONFIG:Release>:-O1>)
    aallokko_precompiled(aallokko_pch_core LINKS tl::expected HEADERS ${AALLOKKO_STANDARD_HEADERS})
    aallokko_precompiled(aallokko_pch_qt LINKS tl::expected Qt6::Core
        HEADERS ${AALLOKKO_STANDARD_HEADERS} ${AALLOKKO_QT_HEADERS})
    aallokko_precompiled(aallokko_pch_test LINKS tl::expected GTest::gmock OPTIONS ${release_test}
        HEADERS ${AALLOKKO_STANDARD_HEADERS} ${AALLOKKO_TEST_HEADERS})
    aallokko_precompiled(aallokko_pch_test_qt LINKS tl::expected GTest::gmock Qt6::Core
        OPTIONS ${release_test}
        HEADERS ${AALLOKKO_STANDARD_HEADERS} ${AALLOKKO_TEST_HEADERS} ${AALLOKKO_QT_HEADERS})
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
#
# Helpers that give every target the same language level, warnings and include root, and that link
# the OBJECT libraries of aallokko_core with exactly the folders a list names.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(aallokko_flags INTERFACE)
target_include_directories(aallokko_flags INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_options(aallokko_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow
    $<$<BOOL:${AALLOKKO_WERROR}>:-Werror>
    # GCC 12 at -O3 sees overlaps in "literal" + std::string that are not there (GCC bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    # From precompiled headers GCC takes the standard library for our own code and warns of the
    # optimiser's guesses inside it; the builds without (all presets but release) do watch for these.
    "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${AALLOKKO_PCH}>>:-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-array-bounds;-Wno-maybe-uninitialized;-Wno-free-nonheap-object;-Wno-dangling-pointer;-Wno-use-after-free;-Wno-nonnull>")
# libstdc++'s own checks cost little in debug builds and catch broken contracts in every test.
target_compile_definitions(aallokko_flags INTERFACE
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(AALLOKKO_SANITIZE)
    target_compile_options(aallokko_flags INTERFACE -fsanitize=${AALLOKKO_SANITIZE}
        -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(aallokko_flags INTERFACE -fsanitize=${AALLOKKO_SANITIZE})
endif()

# aallokko_core_folder(NAME SOURCES a.cpp... LINKS other folders...): one folder of aallokko_core.
# An OBJECT library does not pass its objects through a second one, so the closure of folders is
# kept in a property for aallokko_test().
function(aallokko_core_folder name)
    cmake_parse_arguments(A "" "" "SOURCES;LINKS;PUBLIC;PRIVATE" ${ARGN})
    set(target aallokko_core_${name})
    add_library(${target} OBJECT ${A_SOURCES})
    target_link_libraries(${target} PUBLIC aallokko_flags tl::expected ${A_PUBLIC})
    target_link_libraries(${target} PRIVATE ${A_PRIVATE})
    aallokko_use_precompiled(${target} aallokko_pch_core)
    set(closure ${name})
    foreach(link ${A_LINKS})
        get_property(inner GLOBAL PROPERTY AALLOKKO_CLOSURE_${link})
        list(APPEND closure ${inner})
        get_property(libs GLOBAL PROPERTY AALLOKKO_LIBS_${link})
        list(APPEND A_PUBLIC ${libs})
    endforeach()
    list(REMOVE_DUPLICATES closure)
    set_property(GLOBAL PROPERTY AALLOKKO_CLOSURE_${name} "${closure}")
    set_property(GLOBAL PROPERTY AALLOKKO_LIBS_${name} "${A_PUBLIC}")
endfunction()

# aallokko_library(NAME SOURCES... LINKS... [PRIVATE libs] [AUTOMOC] [AUTORCC])
function(aallokko_library name)
    cmake_parse_arguments(A "AUTOMOC;AUTORCC" "" "SOURCES;LINKS;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${A_SOURCES})
    target_link_libraries(${name} PUBLIC aallokko_flags ${A_LINKS} PRIVATE ${A_PRIVATE})
    # moc 6.4 stumbles over <compare> and <chrono> unless <string> has come first.
    set_target_properties(${name} PROPERTIES AUTOMOC ${A_AUTOMOC} AUTORCC ${A_AUTORCC}
        AUTOMOC_MOC_OPTIONS "--include;string")
    aallokko_use_precompiled(${name} aallokko_pch_qt)
endfunction()

# aallokko_test(NAME LABELS l... SOURCES a.cpp... [FOLDERS core folders...] [LINKS libs...])
# WHOLE names suites (gtest filters) that run as one test each, because they share what is slow to make.
# FOLDERS links just these folders of aallokko_core and what they need: a call upwards does not link.
function(aallokko_test name)
    cmake_parse_arguments(A "AUTOMOC;OWN_MAIN" "TIMEOUT" "SOURCES;LINKS;FOLDERS;LABELS;ENVIRONMENT;WHOLE" ${ARGN})
    add_executable(${name} ${A_SOURCES})
    # What is tested is optimised, the test itself is not worth the compiler's time.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    set(objects)
    foreach(folder ${A_FOLDERS})
        get_property(inner GLOBAL PROPERTY AALLOKKO_CLOSURE_${folder})
        get_property(libs GLOBAL PROPERTY AALLOKKO_LIBS_${folder})
        list(APPEND objects ${inner})
        list(APPEND A_LINKS ${libs})
    endforeach()
    list(REMOVE_DUPLICATES objects)
    foreach(folder ${objects})
        target_sources(${name} PRIVATE $<TARGET_OBJECTS:aallokko_core_${folder}>)
    endforeach()
    target_link_libraries(${name} PRIVATE aallokko_flags tl::expected ${A_LINKS} GTest::gmock)
    if(A_OWN_MAIN)
        target_link_libraries(${name} PRIVATE GTest::gtest)
    else()
        target_link_libraries(${name} PRIVATE GTest::gtest_main)
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC ${A_AUTOMOC}
        AUTOMOC_MOC_OPTIONS "--include;string")
    # Qt's targets ask for position independent code, so its tests cannot share the others' header.
    if(A_AUTOMOC OR A_LINKS MATCHES "aallokko_[a-z]|Qt6::")
        aallokko_use_precompiled(${name} aallokko_pch_test_qt)
    else()
        aallokko_use_precompiled(${name} aallokko_pch_test)
    endif()
    target_compile_definitions(${name} PRIVATE
        AALLOKKO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" AALLOKKO_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if(NOT A_TIMEOUT)
        set(A_TIMEOUT 120)
    endif()
    set(filter)
    foreach(suites ${A_WHOLE})
        list(APPEND filter ${suites})
        string(REGEX REPLACE "[.][*].*" "" first ${suites})
        add_test(NAME ${first} COMMAND ${name} --gtest_filter=${suites})
        set_tests_properties(${first} PROPERTIES LABELS "${A_LABELS}" TIMEOUT ${A_TIMEOUT}
            ENVIRONMENT "${A_ENVIRONMENT}")
    endforeach()
    if(filter)
        list(JOIN filter ":" filter)
        set(filter TEST_FILTER "-${filter}")
    endif()
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 ${filter}
        PROPERTIES LABELS "${A_LABELS}" TIMEOUT ${A_TIMEOUT} ENVIRONMENT "${A_ENVIRONMENT}")
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# The layers of core, lowest first. A module may use modules of its own layer that stand before it, and all lower ones.
set(ESPALIER_LAYERS
    "base" "sql frame pg store" "catalog" "relations diagram document" "study features" "plan model evaluate"
    "explain compile learn" "columns engine" "cost snapshot quality screening" "training deploy monitor gym lessons" "workbench")

# A module's place among all, lowest first.
function(espalier_place_of module result)
    string(JOIN " " names ${ESPALIER_LAYERS})
    separate_arguments(names UNIX_COMMAND "${names}")
    list(FIND names ${module} place)
    if(place LESS 0)
        message(FATAL_ERROR "core/${module} has no place in ESPALIER_LAYERS")
    endif()
    set(${result} ${place} PARENT_SCOPE)
endfunction()

# espalier_module(diagram USES base relations PUBLIC layout exports LINKS PkgConfig::GRAPHVIZ): one static library of all
# sources in this folder. PUBLIC names the headers that others may include, which the test "layering" holds them to; all,
# where none is named.
function(espalier_module name)
    cmake_parse_arguments(PARSE_ARGV 1 module "" "" "USES;PUBLIC;LINKS")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(target espalier_${name})
    add_library(${target} STATIC ${sources})
    espalier_place_of(${name} own)
    foreach(used IN LISTS module_USES)
        espalier_place_of(${used} place)
        if(NOT place LESS own)
            message(FATAL_ERROR "core/${name} may not use core/${used}: it stands higher")
        endif()
        target_link_libraries(${target} PUBLIC espalier_${used})
    endforeach()
    foreach(header IN LISTS module_PUBLIC)
        if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${header}.h)
            message(FATAL_ERROR "core/${name} has no ${header}.h to be PUBLIC")
        endif()
    endforeach()
    target_link_libraries(${target} PRIVATE ${module_LINKS})
    # A closed set is walked in full: default: is no answer to an enumerator that is new.
    target_compile_options(${target} PRIVATE -Wswitch-enum)
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX UNITY_BUILD_UNIQUE_ID unity)
endfunction()

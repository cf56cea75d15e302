# SPDX-License-Identifier: GPL-3.0-or-later
# The layers of core, lowest first. A module may use modules of its own layer that stand before it, and all lower ones.
set(ESPALIER_LAYERS
    "base" "sql frame pg store" "catalog" "relations diagram" "study features" "plan model evaluate"
    "compile learn" "columns engine" "cost snapshot quality screening" "training deploy gym" "workbench")

function(espalier_layer_of module result)
    set(layer 0)
    foreach(names IN LISTS ESPALIER_LAYERS)
        separate_arguments(names UNIX_COMMAND "${names}")
        if(module IN_LIST names)
            set(${result} ${layer} PARENT_SCOPE)
            return()
        endif()
        math(EXPR layer "${layer} + 1")
    endforeach()
    message(FATAL_ERROR "core/${module} has no place in ESPALIER_LAYERS")
endfunction()

# espalier_module(graph USES base catalog LINKS PkgConfig::GRAPHVIZ): one static library of all sources in this folder.
function(espalier_module name)
    cmake_parse_arguments(PARSE_ARGV 1 module "" "" "USES;LINKS")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(target espalier_${name})
    add_library(${target} STATIC ${sources})
    espalier_layer_of(${name} own)
    foreach(used IN LISTS module_USES)
        espalier_layer_of(${used} layer)
        if(layer GREATER own)
            message(FATAL_ERROR "core/${name} may not use core/${used}: it stands higher")
        endif()
        target_link_libraries(${target} PUBLIC espalier_${used})
    endforeach()
    target_link_libraries(${target} PRIVATE ${module_LINKS})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX UNITY_BUILD_UNIQUE_ID unity)
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# The layers of the window, lowest first. A module may stand ON lower ones only,
# and a page ON no other page: what several of them say or show is in pages/common.
set(ESPALIER_UI_LAYERS
    words base models widgets documents pages/common pages/connect pages/explore pages/study pages/train pages/compare pages/deploy
    pages/monitor pages/learn shell controllers)

# espalier_ui_module(widgets ON base models USES catalog diagram LINKS Qt6::Charts): one static library of all sources in
# this folder. ON names modules of ui, USES modules of core. Qt is linked privately, so that a module sees only the parts
# of Qt it names: ui/words and ui/models have no widget to include.
function(espalier_ui_module name)
    cmake_parse_arguments(PARSE_ARGV 1 module "" "" "ON;USES;LINKS")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    string(REPLACE "/" "_" target "espalier_ui_${name}")
    add_library(${target} STATIC ${sources})
    list(FIND ESPALIER_UI_LAYERS ${name} own)
    foreach(used IN LISTS module_ON)
        list(FIND ESPALIER_UI_LAYERS ${used} layer)
        if(layer LESS 0 OR NOT layer LESS own OR (name MATCHES "^pages/" AND used MATCHES "^pages/" AND NOT used STREQUAL "pages/common"))
            message(FATAL_ERROR "ui/${name} may not stand on ui/${used}")
        endif()
        string(REPLACE "/" "_" used "${used}")
        target_link_libraries(${target} PUBLIC espalier_ui_${used})
    endforeach()
    foreach(used IN LISTS module_USES)
        target_link_libraries(${target} PUBLIC espalier_${used})
    endforeach()
    target_link_libraries(${target} PRIVATE ${module_LINKS})
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
    set_target_properties(${target} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX UNITY_BUILD_UNIQUE_ID unity)
    if(NOT name MATCHES "^(words|models)$")
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/ui/precompiled.h)
    endif()
endfunction()

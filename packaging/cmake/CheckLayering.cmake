# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source file breaks the layering. Run: cmake -DROOT=<source dir> -P CheckLayering.cmake
cmake_minimum_required(VERSION 3.25)
set(problems "")
set(longest 600)
# who opens connections to a database
set(connecting "^(core/(pg|gym|workbench)|tests)/")

# a source without a header of its name: in ui the graph's view and painter, which stand in several files each
set(headerless "^ui/widgets/graph(camera|interaction|keyboard|selecting|paintblocks|paintcard|paintedges)[.]cpp$")

# included header -> the only files that may include it
set(fences
    "dlib/.* -> core/learn/[a-z]+[.]cpp|tests/.*"
    "xgboost/.* -> core/learn/[a-z]+[.]cpp|tests/.*"
    "libpq-fe[.]h -> core/pg/[a-z]+[.]cpp|tests/.*"
    "sqlite3[.]h -> core/store/[a-z]+[.]cpp|tests/.*"
    "(graphviz/|librsvg/|cairo|gvc[.]h|cgraph[.]h).* -> core/diagram/[a-z]+[.]cpp"
    "(Qt.*|Q[A-Z].*) -> (ui|app|tests)/.*"
    "(QtWidgets/.*|QtGui/.*|Q(Widget|Icon|Color|Font|Painter|Pixmap|Brush|Application|Style|Dialog|Graphics|MessageBox|Gui).*) -> ui/(base|widgets|pages|documents|shell|controllers)/.*|ui/precompiled[.]h|app/espalier/.*|tests/.*"
    "(QtCharts/.*|Q(Chart|Line|Bar|Scatter|Area|Value)(View|Series|Set|Axis)?) -> ui/widgets/.*|ui/pages/.*|tests/.*")

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
     ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)

# after(text keyword result): the lower case words that follow a keyword of espalier_module() and its like
function(after text keyword result)
    set(${result} "" PARENT_SCOPE)
    string(REGEX MATCH "espalier_(ui_)?module[(][^)]*[)]" declaration "${text}")
    if(declaration MATCHES "[( \n]${keyword}([a-z/ \n]+)")
        separate_arguments(words UNIX_COMMAND "${CMAKE_MATCH_1}")
        set(${result} ${words} PARENT_SCOPE)
    endif()
endfunction()

# uses_<module> and public_<module>: what its CMakeLists.txt declares
file(GLOB lists RELATIVE ${ROOT} ${ROOT}/core/*/CMakeLists.txt)
foreach(list IN LISTS lists)
    get_filename_component(module ${list} DIRECTORY)
    get_filename_component(module ${module} NAME)
    file(READ ${ROOT}/${list} text)
    after("${text}" USES used)
    after("${text}" PUBLIC public_${module})
    set(uses_${module} ${module} ${used})
endforeach()

# ui_uses_<module> and ui_on_<module>: the same of the window's modules
file(GLOB lists RELATIVE ${ROOT} ${ROOT}/ui/*/CMakeLists.txt ${ROOT}/ui/*/*/CMakeLists.txt)
list(TRANSFORM lists REPLACE "^ui/(.*)/CMakeLists[.]txt$" "\\1" OUTPUT_VARIABLE modules)
foreach(module IN LISTS modules)
    file(READ ${ROOT}/ui/${module}/CMakeLists.txt text)
    after("${text}" ON used)
    set(ui_on_${module} ${module} ${used})
    after("${text}" USES used)
    foreach(one IN LISTS used)
        list(APPEND own_uses_${module} ${uses_${one}})
    endforeach()
endforeach()
# What a lower module of ui uses of core is seen through it.
foreach(module IN LISTS modules)
    foreach(on IN LISTS ui_on_${module})
        list(APPEND ui_uses_${module} ${own_uses_${on}})
    endforeach()
endforeach()

# Of one include of a source: what is wrong with it, in problem.
function(check_include source header)
    set(problem "" PARENT_SCOPE)
    string(REGEX MATCH "^(core|ui|app|tests)/" top ${source})
    string(REGEX REPLACE "^[a-z]+/(pages/[a-z]+|[a-z]+)/.*" "\\1" module ${source})
    if(header MATCHES "^tests/" AND NOT top STREQUAL "tests/")
        set(problem "${source} may not include ${header}" PARENT_SCOPE)
    elseif(header MATCHES "^app/" AND NOT top MATCHES "^(app|tests)/")
        set(problem "${source} may not include ${header}" PARENT_SCOPE)
    elseif(header MATCHES "^ui/" AND top STREQUAL "core/")
        set(problem "${source} may not include ${header}" PARENT_SCOPE)
    elseif(header MATCHES "^ui/" AND source MATCHES "^ui/[a-z]+/")
        string(REGEX REPLACE "^ui/(pages/[a-z]+|[a-z]+)/.*" "\\1" used ${header})
        if(NOT used IN_LIST ui_on_${module})
            set(problem "${source}: ui/${module} does not stand ON ${used}" PARENT_SCOPE)
        endif()
    elseif(header MATCHES "^core/([a-z]+)/([a-z]+)[.]h$")
        set(used ${CMAKE_MATCH_1})
        set(name ${CMAKE_MATCH_2})
        if(top STREQUAL "core/" AND NOT used IN_LIST uses_${module})
            set(problem "${source}: core/${module} does not declare USES ${used}" PARENT_SCOPE)
        elseif(source MATCHES "^ui/[a-z]+/" AND NOT used IN_LIST ui_uses_${module})
            set(problem "${source}: ui/${module} does not declare USES ${used}" PARENT_SCOPE)
        elseif(public_${used} AND NOT name IN_LIST public_${used} AND NOT source MATCHES "^(tests/)?core/${used}/")
            set(problem "${source}: core/${used} keeps ${name}.h to itself" PARENT_SCOPE)
        endif()
    endif()
endfunction()

foreach(source IN LISTS sources)
    file(STRINGS ${ROOT}/${source} includes REGEX "^#include")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "^#include [<\"]([^>\"]+)[>\"].*" "\\1" header "${include}")
        if(header MATCHES "^(core|ui|app|tests)/")
            check_include(${source} ${header})
            list(APPEND problems ${problem})
            continue()
        endif()
        foreach(fence IN LISTS fences)
            string(REPLACE " -> " ";" fence "${fence}")
            list(GET fence 0 fenced)
            list(GET fence 1 allowed)
            if(header MATCHES "^(${fenced})$" AND NOT source MATCHES "^(${allowed})$")
                list(APPEND problems "${source} may not include <${header}>")
            endif()
        endforeach()
    endforeach()

    if(source MATCHES "^(core|ui)/.*[.]cpp$" AND NOT source MATCHES "${headerless}")
        string(REGEX REPLACE "[.]cpp$" ".h" own ${source})
        if(NOT EXISTS ${ROOT}/${own})
            list(APPEND problems "${source} has no header of its name")
        endif()
    endif()

    if(source MATCHES "^core/" AND NOT source MATCHES "^core/[a-z]+/[a-z]+[.](h|cpp)$")
        list(APPEND problems "${source} is not named in lower case letters alone")
    endif()

    file(READ ${ROOT}/${source} text)
    if(text MATCHES "Connection::open[(]" AND NOT source MATCHES "${connecting}")
        list(APPEND problems "${source} opens a connection: the use cases of core/workbench do that")
    endif()
    string(REGEX MATCHALL "\n" newlines "${text}")
    list(LENGTH newlines length)
    if(length GREATER longest)
        list(APPEND problems "${source} has ${length} lines, ${longest} at most")
    endif()
endforeach()

if(problems)
    list(REMOVE_DUPLICATES problems)
    list(JOIN problems "\n  " text)
    message(FATAL_ERROR "layering:\n  ${text}")
endif()
list(LENGTH sources count)
message(STATUS "layering: ${count} files, no problem")

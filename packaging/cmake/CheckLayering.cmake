# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source file breaks the layering. Run: cmake -DROOT=<source dir> -P layering.cmake
cmake_minimum_required(VERSION 3.25)
set(problems "")

# included header -> the only files that may include it
set(fences
    "dlib/.* -> core/learn/[a-z]+[.]cpp"
    "xgboost/.* -> core/learn/[a-z]+[.]cpp"
    "libpq-fe[.]h -> core/pg/[a-z]+[.]cpp"
    "sqlite3[.]h -> core/store/[a-z]+[.]cpp"
    "(graphviz/|librsvg/|cairo|gvc[.]h|cgraph[.]h).* -> core/diagram/[a-z]+[.]cpp"
    "Q[A-Z].* -> (ui|app)/.*|core/[a-z]+/[a-z]+[.]cpp"
    "Q(Widget|Icon|Color|Font|Painter|Pixmap|Brush|Application|Style).* -> ui/(base|widgets|pages|workspace|shell|wiring)/.*|ui/precompiled[.]h|app/.*|core/[a-z]+/[a-z]+[.]cpp"
    "Q(Widget|Dialog|Graphics|MessageBox|Application|Gui|Painter).* -> (ui|app)/.*")

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
     ${ROOT}/app/*.cpp)
file(GLOB lists RELATIVE ${ROOT} ${ROOT}/core/*/CMakeLists.txt)

# uses_<module>: what its CMakeLists.txt declares
foreach(list IN LISTS lists)
    get_filename_component(module ${list} DIRECTORY)
    get_filename_component(module ${module} NAME)
    file(READ ${ROOT}/${list} text)
    set(uses_${module} ${module})
    if(text MATCHES "USES([a-z \n]+)")
        separate_arguments(used UNIX_COMMAND "${CMAKE_MATCH_1}")
        list(APPEND uses_${module} ${used})
    endif()
endforeach()

# ui_uses_<module> and ui_on_<module>: the same of the window's modules
file(GLOB lists RELATIVE ${ROOT} ${ROOT}/ui/*/CMakeLists.txt)
foreach(list IN LISTS lists)
    get_filename_component(module ${list} DIRECTORY)
    get_filename_component(module ${module} NAME)
    file(READ ${ROOT}/${list} text)
    set(ui_on_${module} ${module})
    set(ui_uses_${module} "")
    if(text MATCHES "[( \n]ON([a-z \n]+)")
        separate_arguments(used UNIX_COMMAND "${CMAKE_MATCH_1}")
        list(APPEND ui_on_${module} ${used})
    endif()
    # What a lower module of ui uses of core is seen through it.
    foreach(on IN LISTS ui_on_${module})
        list(APPEND ui_uses_${module} ${ui_uses_${on}})
    endforeach()
    if(text MATCHES "USES([a-z \n]+)")
        separate_arguments(used UNIX_COMMAND "${CMAKE_MATCH_1}")
        foreach(one IN LISTS used)
            list(APPEND ui_uses_${module} ${uses_${one}})
        endforeach()
    endif()
endforeach()

foreach(source IN LISTS sources)
    file(STRINGS ${ROOT}/${source} includes REGEX "^#include")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "^#include [<\"]([^>\"]+)[>\"].*" "\\1" header "${include}")
        foreach(fence IN LISTS fences)
            string(REPLACE " -> " ";" fence "${fence}")
            list(GET fence 0 fenced)
            list(GET fence 1 allowed)
            if(header MATCHES "^(${fenced})$" AND NOT source MATCHES "^(${allowed})$")
                list(APPEND problems "${source} may not include <${header}>")
            endif()
        endforeach()
        if(source MATCHES "^core/([a-z]+)/")
            set(module ${CMAKE_MATCH_1})
            if(header MATCHES "^(ui|app)/")
                list(APPEND problems "${source} may not include ${header}")
            elseif(header MATCHES "^core/([a-z]+)/" AND NOT CMAKE_MATCH_1 IN_LIST uses_${module})
                list(APPEND problems "${source}: core/${module} does not declare USES ${CMAKE_MATCH_1}")
            endif()
        endif()
        if(source MATCHES "^ui/([a-z]+)/")
            set(module ${CMAKE_MATCH_1})
            if(header MATCHES "^app/")
                list(APPEND problems "${source} may not include ${header}")
            elseif(header MATCHES "^ui/([a-z]+)/" AND NOT CMAKE_MATCH_1 IN_LIST ui_on_${module})
                list(APPEND problems "${source}: ui/${module} does not stand ON ${CMAKE_MATCH_1}")
            elseif(header MATCHES "^core/([a-z]+)/" AND NOT CMAKE_MATCH_1 IN_LIST ui_uses_${module})
                list(APPEND problems "${source}: ui/${module} does not declare USES ${CMAKE_MATCH_1}")
            endif()
        endif()
    endforeach()

    file(READ ${ROOT}/${source} text)
    string(REGEX MATCHALL "\n" newlines "${text}")
    list(LENGTH newlines length)
    if(length GREATER 600)
        list(APPEND problems "${source} has ${length} lines, 600 at most")
    endif()
endforeach()

if(problems)
    list(REMOVE_DUPLICATES problems)
    list(JOIN problems "\n  " text)
    message(FATAL_ERROR "layering:\n  ${text}")
endif()
list(LENGTH sources count)
message(STATUS "layering: ${count} files, no problem")

# SPDX-License-Identifier: GPL-3.0-or-later
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_INCLUDE_CURRENT_DIR OFF)

# -Wrestrict: GCC 12 warns falsely of std::string concatenation (GCC bug 105651).
add_compile_options(-Wno-restrict -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-missing-field-initializers -fno-math-errno -ffp-contract=off)
if(ESPALIER_WERROR)
    add_compile_options(-Werror)
endif()
if(ESPALIER_CHECKS)
    add_compile_definitions(ESPALIER_CHECKS)
endif()
include_directories(${PROJECT_SOURCE_DIR})

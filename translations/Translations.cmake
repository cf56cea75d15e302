# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the .ts files into resources of ui/words, below :/i18n. Included by ui/words, whose directory owns the rules.
# cmake --build --preset dev --target update_translations reads the texts of ui and app into the .ts files.
set(espalier_languages de es fr zh)
list(TRANSFORM espalier_languages REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/translations/espalier_\\1.ts" OUTPUT_VARIABLE espalier_translations)
set(espalier_english ${PROJECT_SOURCE_DIR}/translations/espalier_en.ts)
file(GLOB_RECURSE espalier_translated CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ui/*.cpp ${PROJECT_SOURCE_DIR}/ui/*.h
     ${PROJECT_SOURCE_DIR}/app/espalier/*.cpp)
add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR} ${espalier_translated} -ts ${espalier_translations}
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -pluralonly -I ${PROJECT_SOURCE_DIR} ${espalier_translated} -ts ${espalier_english}
    VERBATIM)
qt_add_lrelease(espalier_ui_words TS_FILES ${espalier_translations} ${espalier_english} QM_FILES_OUTPUT_VARIABLE espalier_compiled)
qt_add_resources(espalier_ui_words translations PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${espalier_compiled})

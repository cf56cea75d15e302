# SPDX-License-Identifier: GPL-3.0-or-later
# Two components: espalierctl, and the window with what a desktop wants to know of it.
include(GNUInstallDirs)
install(TARGETS espalierctl DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT espalierctl)
if(ESPALIER_UI)
    set(name io.github.espalier.Espalier)
    install(TARGETS espalier DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT espalier)
    install(FILES resources/${name}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT espalier)
    install(FILES resources/${name}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${name}.xml COMPONENT espalier)
    install(FILES resources/icons/espalier.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${name}.svg
            COMPONENT espalier)
endif()

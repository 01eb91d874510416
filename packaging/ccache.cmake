# Included by the presets before project(): a preset cannot ask whether a program exists.
find_program(DUBAN_CCACHE ccache)
mark_as_advanced(DUBAN_CCACHE)
if(DUBAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${DUBAN_CCACHE}")
endif()

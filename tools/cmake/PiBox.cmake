# What every room, program and test has in common.

add_library(pibox_flags INTERFACE)
target_compile_options(pibox_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough -fno-strict-aliasing)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 14 reports null dereferences inside the standard library at -O2.
  target_compile_options(pibox_flags INTERFACE -Wno-null-dereference -Wduplicated-cond -Wlogical-op)
endif()
if(PIBOX_WERROR)
  target_compile_options(pibox_flags INTERFACE -Werror)
endif()
target_compile_definitions(pibox_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  JSON_USE_IMPLICIT_CONVERSIONS=0)
if(PIBOX_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(PIBOX_SANITIZE)
  add_compile_options(-fsanitize=${PIBOX_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${PIBOX_SANITIZE})
else()
  add_compile_options($<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2> -fstack-protector-strong)
endif()

# pibox_room(<name> [QT] [LINK <target>...]): the static library pibox_<name> of every .cpp in this folder. QT: it has Q_OBJECTs.
function(pibox_room name)
  cmake_parse_arguments(arg "QT" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(pibox_${name} STATIC ${sources})
  add_library(PiBox::${name} ALIAS pibox_${name})
  target_include_directories(pibox_${name} PUBLIC ${PROJECT_SOURCE_DIR}/backend)
  target_link_libraries(pibox_${name} PUBLIC ${arg_LINK} PRIVATE pibox_flags)
  set_target_properties(pibox_${name} PROPERTIES AUTOMOC "${arg_QT}")
endfunction()

# pibox_program(<name> [QT] [LINK <target>...]): the program of every .cpp in this folder.
function(pibox_program name)
  cmake_parse_arguments(arg "QT" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE ${arg_LINK} pibox_flags)
  target_compile_definitions(${name} PRIVATE PIBOX_VERSION="${PROJECT_VERSION}")
  set_target_properties(${name} PROPERTIES AUTOMOC "${arg_QT}" RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# pibox_completion(<name>): what completes this program's words in bash, zsh and fish. They look for a file by the program's name; zsh
# reads the names in the file.
function(pibox_completion name)
  set(from ${PROJECT_SOURCE_DIR}/resources/completions)
  install(FILES ${from}/pibox.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${name})
  install(FILES ${from}/pibox.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d RENAME ${name}.fish)
  install(FILES ${from}/_pibox DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
endfunction()

# pibox_tests(LINK <target>... LABELS <label>...): a Qt Test program of every *_test.cpp in this folder.
function(pibox_tests)
  cmake_parse_arguments(arg "" "" "LINK;LABELS" ${ARGN})
  file(GLOB tests CONFIGURE_DEPENDS *_test.cpp)
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REGEX REPLACE "^backend/" "" folder "${folder}")
  string(REPLACE "/" "_" prefix "${folder}")
  foreach(test ${tests})
    get_filename_component(base ${test} NAME_WE)
    set(target ${prefix}_${base})
    add_executable(${target} ${test})
    target_link_libraries(${target} PRIVATE ${arg_LINK} Qt6::Test pibox_flags)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${folder}/${base} COMMAND ${target})
    set_tests_properties(${folder}/${base} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 900
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PIBOX_BIN=${PROJECT_BINARY_DIR}/bin;PIBOX_SOURCE=${PROJECT_SOURCE_DIR}")
  endforeach()
endfunction()

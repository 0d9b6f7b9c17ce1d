# shellcheck shell=bash
# ./dev format: puts every C++ source in the project's format.
: "${top:?}"

dev_format() {
  cd "$top" || return
  find app backend tests qml \( -name '*.cpp' -o -name '*.h' \) -not -path '*/corpus/*' -print0 | xargs -0r clang-format-19 -i
}

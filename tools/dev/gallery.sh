# shellcheck shell=bash
# ./dev gallery [FOLDER [SET ...]]: every state and page of the screen × kind of screen × {en, de, pseudo, ar, he} × {dark, light, contrast} as pictures;
# or only some sets, such as touch-en-dark; a set may name any language, and a size of the text at its end (touch-ja-light-130).
: "${top:?}"

dev_gallery() {
  local folder=${1:-$top/.dev/gallery}
  case $folder in -h | --help) usage; return 0 ;; esac
  build dev pibox-gallery
  say "making the gallery in $folder"
  "$(build_dir dev)/bin/pibox-gallery" "$folder" "${@:2}"
  say "look at $folder/index.html"
}

# shellcheck shell=bash
# Completion of pibox-upgradectl and pibox-release for bash: the programs themselves say what may come (--complete).
# Goes to /usr/share/bash-completion/completions, once under each name.

_pibox() {
  local words=() current kept word i joined=''
  # bash takes = and : for words of their own; the programs do not.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ ${#words[@]} -gt 0 && ($word == [=:] || -n $joined) ]]; then words[-1]+=$word; else words+=("$word"); fi
    [[ $word == [=:] ]] && joined=yes || joined=''
  done
  current=${words[-1]}
  kept=${current%"${current##*[=:]}"}
  COMPREPLY=()
  while IFS=$'\t' read -r word _; do
    case $word in
      :files | :folders)
        compopt -o filenames
        [ "$word" = :files ] && word=-f || word=-d
        while read -r word; do COMPREPLY+=("$word"); done < <(compgen "$word" -- "${current#"$kept"}")
        ;;
      "$current"*) COMPREPLY+=("${word#"$kept"}") ;;
    esac
  done < <("$1" --complete "${words[@]}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace
}
complete -F _pibox pibox-upgradectl pibox-release

# Completion of pibox-upgradectl and pibox-release for fish: the programs themselves say what may come (--complete).
# Goes to /usr/share/fish/vendor_completions.d, once under each name.

function __pibox_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] --complete $words[2..] 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path (commandline -ct)
            case :folders
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $line
        end
    end
end

complete -c pibox-upgradectl -f -a '(__pibox_complete)'
complete -c pibox-release -f -a '(__pibox_complete)'

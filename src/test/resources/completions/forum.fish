# Completes forum in fish. Made from the program's own model of its commands: do not edit.
# Install it as ~/.config/fish/completions/forum.fish, or: forum completion fish | source

# Tells of the command with these words: its commands and options (a line each, its description behind a tab), what
# stands behind an option (--name=PLACE, or --name?=PLACE when it must be attached), and what stands at its positions,
# the last of them again and again when "..." follows. A place is - (anything), files, commands, keys, @SOURCE (what
# forum knows), =a|b (one of these), ,a|b (several, with commas) or #SOURCE=a|b (one of these, or what forum knows).
function __forum_command --no-scope-shadowing
    set commands
    set options
    set takes
    set places
    switch "$argv"
@COMMANDS@
    end
    set -a options @GLOBAL_OPTIONS@
    set -a takes @GLOBAL_TAKES@
end

function __forum_keys
    printf '%s\n' @KEYS@
end

# Prints what forum knows: source, word, prefix. Its answer cannot be anything but lines of a value, a tab and a text.
function __forum_ask --no-scope-shadowing
    for line in ($program complete $given -- $argv[1] $argv[2] $arguments 2>/dev/null)
        printf '%s%s\n' "$argv[3]" $line
    end
end

# Prints what can stand at a place: place, word, prefix.
function __forum_place --no-scope-shadowing
    switch $argv[1]
        case '@*'
            __forum_ask (string sub -s 2 -- $argv[1]) "$argv[2]" "$argv[3]"
        case '=*'
            for word in (string split '|' -- (string sub -s 2 -- $argv[1]))
                printf '%s%s\n' "$argv[3]" $word
            end
        case ',*'
            set -l before (string match -r '^.*,' -- "$argv[2]")
            for word in (string split '|' -- (string sub -s 2 -- $argv[1]))
                contains -- $word (string split , -- "$before")
                or printf '%s%s%s\n' "$argv[3]" "$before" $word
            end
        case '#*'
            set -l both (string split -m 1 = -- (string sub -s 2 -- $argv[1]))
            set -l found
            for word in (string split '|' -- $both[2])
                test "$word" != "$argv[2]"
                and test (string sub -l (string length -- "$argv[2]") -- $word) = "$argv[2]"
                and set -a found $argv[3]$word
            end
            if set -q found[1]
                printf '%s\n' $found
            else
                __forum_ask $both[1] "$argv[2]" "$argv[3]"
            end
        case keys
            __forum_keys
        case commands
            __forum_command $arguments
            printf '%s\n' $commands
        case files
            for file in (__fish_complete_path "$argv[2]")
                printf '%s%s\n' "$argv[3]" $file
            end
    end
end

# Prints what stands behind an option, "?" before it when it must be attached; fails when nothing does.
function __forum_behind --no-scope-shadowing
    string match -rg -- '^'(string escape --style=regex -- $argv[1])'(\??)=(.*)$' $takes
end

function __forum_complete
    set -l tokens (commandline -opc)
    set -l raw (commandline -ct)
    set -l cur (string unescape -- "$raw" 2>/dev/null; or string replace -r '["\']' '' -- "$raw")
    set -l program $tokens[1]
    string match -q '~/*' -- $program
    and set program $HOME(string sub -s 2 -- $program)
    set -l path
    set -l pending
    set -l ended
    set -l given
    set -l arguments
    set -l commands
    set -l options
    set -l takes
    set -l places
    set -l place
    __forum_command
    for word in $tokens[2..]
        if set -q pending[1]
            string match -q '~/*' -- $word
            and set word $HOME(string sub -s 2 -- $word)
            set -a given $word
            set pending
        else if test -z "$ended"; and test "$word" = --
            set ended 1
        else if test -z "$ended"; and string match -q -- '--*' $word
            set -a given $word
            if not string match -q -- '*=*' $word
                set place (__forum_behind $word)
                and test -z "$place[1]"
                and set pending $place[2]
            end
        else if test -z "$ended"; and string match -q -- '-?*' $word
            set -l letters (string split '' -- (string sub -s 2 -- $word))
            for i in (seq (count $letters))
                if set place (__forum_behind -$letters[$i])
                    test $i = (count $letters)
                    and set pending $place[2]
                    break
                end
            end
        else if string match -q -- $word\t'*' $commands
            set -a path $word
            __forum_command $path
        else
            set -a arguments $word
        end
    end
    if set -q pending[1]
        __forum_place $pending "$cur" ''
    else if test -z "$ended"; and string match -q -- '--*=*' $cur
        set -l both (string split -m 1 = -- $cur)
        set place (__forum_behind $both[1])
        and __forum_place $place[2] "$both[2]" "$both[1]="
    else if test -z "$ended"; and string match -q -- '-*' $cur
        printf '%s\n' $options
    else if set -q commands[1]
        printf '%s\n' $commands
    else
        set -l at (math (count $arguments) + 1)
        if test "$places[-1]" = ...
            set -e places[-1]
            set at (math min $at, (count $places))
        end
        if set -q places[$at]
            __forum_place $places[$at] "$cur" ''
        else if test -z "$ended"; and test -z "$cur"
            printf '%s\n' $options
        end
    end
end

complete -c forum -e
complete -c forum -f -k -a '(__forum_complete)'

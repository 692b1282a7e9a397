# Completes forum in bash. Made from the program's own model of its commands: do not edit.
# Install it as ~/.local/share/bash-completion/completions/forum, or: source <(forum completion bash)

# Tells of the command with these words: commands and options (a line each, its description behind a tab); takes, what
# stands behind an option (--name=PLACE, or --name?=PLACE when it must be attached); places, what stands at its
# positions, the last of them again and again when "..." follows. A place is - (anything), files, commands, keys,
# @SOURCE (what forum knows), =a|b (one of these), ,a|b (several, with commas) or #SOURCE=a|b (one of these, or what
# forum knows).
_forum_command() {
    commands= options= takes= places=()
    case $1 in
@COMMANDS@
    esac
    options+=$_forum_options
    takes+=$_forum_takes
}

_forum_options=@GLOBAL_OPTIONS@
_forum_takes=@GLOBAL_TAKES@
_forum_keys=@KEYS@

# Splits the line into words without their quotation marks and expands what is harmless. Sets words, the last of them
# being the one to complete; open, its open quotation mark; mark, how much of it readline takes for words of their own.
_forum_split() {
    local line=$1 i c next word= begun= tilde= quoted
    words=() open= mark=0 strange=
    for ((i = 0; i < ${#line}; i++)); do
        c=${line:i:1}
        quoted=$open$begun
        if [[ $open == "'" ]]; then
            if [[ $c == "'" ]]; then open=; else word+=$c; fi
        elif [[ $c == \\ ]]; then
            ((++i))
            next=${line:i:1}
            [[ $open && $next != [\"\\\$\`] ]] && word+=\\
            word+=$next begun=1
        elif [[ $c == '$' && ${line:i} =~ ^\$(\{([A-Za-z_][A-Za-z_0-9]*)\}|([A-Za-z_][A-Za-z_0-9]*)) ]]; then
            next=${BASH_REMATCH[2]}${BASH_REMATCH[3]}
            word+=${!next} begun=1 strange=1
            ((i += ${#BASH_REMATCH[0]} - 1))
        elif [[ $c == [\$\`] ]]; then
            word+=$c begun=1 strange=1
        elif [[ $open ]]; then
            if [[ $c == '"' ]]; then open=; else word+=$c; fi
        elif [[ $c == [\"\'] ]]; then
            open=$c begun=1 mark=${#word}
        elif [[ $c == [[:blank:]] ]]; then
            [[ $tilde ]] && word=$HOME${word:1}
            [[ $begun ]] && words+=("$word")
            word= begun= tilde= mark=0 strange=
        else
            [[ $c == '~' && ! $quoted && ${line:i+1:1} == [/[:blank:]] ]] && tilde=1
            word+=$c begun=1
            [[ $COMP_WORDBREAKS == *"$c"* ]] && mark=${#word}
        fi
    done
    words+=("$word")
}

# Offers a value with its description.
_forum_add() {
    values+=("$1")
    texts+=("$2")
}

# Offers those of some lines (a value, a tab, a description) that begin with the word, behind a prefix.
_forum_lines() {
    local value text
    while IFS=$'\t' read -r value text; do
        [[ $value && $value == "$2"* ]] && _forum_add "$3$value" "$text"
    done <<<"$1"
}

# Offers what forum knows: source, word, prefix.
_forum_ask() {
    local value text
    while IFS=$'\t' read -r value text; do
        [[ $value ]] && _forum_add "$3$value" "$text"
    done < <("${words[0]}" complete "${given[@]}" -- "$1" "$2" "${arguments[@]}" 2>/dev/null)
}

# Offers what can stand at a place: place, word, prefix.
_forum_place() {
    local word before=
    case $1 in
        @*) _forum_ask "${1:1}" "$2" "$3" ;;
        =*) _forum_lines "${1//[=|]/$'\n'}" "$2" "$3" ;;
        ,*)
            [[ $2 == *,* ]] && before=${2%,*},
            while read -r word; do
                [[ ",$before" != *",$word,"* ]] && _forum_lines "$word" "${2#"$before"}" "$3$before"
            done <<<"${1//[,|]/$'\n'}"
            ;;
        '#'*)
            word=${1#*=}
            _forum_lines "${word//|/$'\n'}" "$2" "$3"
            [[ ${#values[@]} == 0 || ${values[0]} == "$3$2" ]] || return
            values=() texts=()
            word=${1%%=*}
            _forum_ask "${word:1}" "$2" "$3"
            ;;
        keys) _forum_lines "$_forum_keys" "$2" "$3" ;;
        commands)
            _forum_command "${arguments[*]}"
            _forum_lines "$commands" "$2" "$3"
            ;;
        files)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$2")
            local skip=$((mark - ${#3}))
            ((skip > 0)) && COMPREPLY=("${COMPREPLY[@]#"${2:0:skip}"}")
            ;;
    esac
}

# Says what stands behind an option; fails when nothing does.
_forum_behind() {
    [[ " $takes " =~ \ $1(\??)=([^ ]*)\  ]] || return 1
    attached=${BASH_REMATCH[1]} place=${BASH_REMATCH[2]}
}

# Reads the words before the one to complete.
_forum_read() {
    local word i attached place
    for word in "$@"; do
        if [[ $pending ]]; then
            given+=("$word") pending=
        elif [[ ! $ended && $word == -- ]]; then
            ended=1
        elif [[ ! $ended && $word == --* ]]; then
            given+=("$word")
            [[ $word != *=* ]] && _forum_behind "$word" && [[ ! $attached ]] && pending=$place
        elif [[ ! $ended && $word == -?* ]]; then
            for ((i = 1; i < ${#word}; i++)); do
                if _forum_behind "-${word:i:1}"; then
                    ((i == ${#word} - 1)) && pending=$place
                    break
                fi
            done
        elif [[ $'\n'$commands == *$'\n'"$word"$'\t'* ]]; then
            path+=${path:+ }$word
            _forum_command "$path"
        else
            arguments+=("$word")
        fi
    done
}

# Fills COMPREPLY with what was offered, quoted as the word is; descriptions only where they are listed and not inserted.
_forum_reply() {
    local i value wide=0 room=$((${COLUMNS:-80} - 1)) line
    for i in "${!values[@]}"; do
        value=${values[i]:mark}
        case $open in
            "'") value=${value//\'/\'\\\'\'} ;;
            '"')
                value=${value//\\/\\\\} value=${value//\"/\\\"} value=${value//\$/\\\$} value=${value//\`/\\\`}
                # between quotation marks nothing else keeps bash from looking into its history
                value=${value//!/\"\\!\"}
                ;;
            *)
                [[ $value ]] && printf -v value %q "$value"
                value=${value//\\,/,}
                ;;
        esac
        # bash takes a quotation mark at the end for the closing one, and adds none
        [[ $open && $value == *"$open" ]] && value+=$open
        [[ $value == *: ]] && compopt -o nospace 2>/dev/null
        COMPREPLY+=("$value")
        texts[${#COMPREPLY[@]} - 1]=${texts[i]}
        ((${#value} > wide)) && wide=${#value}
    done
    ((${#COMPREPLY[@]} > 1)) && [[ $COMP_TYPE != 37 && $COMP_TYPE != 42 ]] || return
    ((wide > 40)) && wide=40
    for i in "${!COMPREPLY[@]}"; do
        [[ ${texts[i]} ]] || continue
        # printf counts the bytes of what it fills up
        printf -v line '%*s' $((${#COMPREPLY[i]} < wide ? wide - ${#COMPREPLY[i]} : 0)) ''
        line="${COMPREPLY[i]}$line  (${texts[i]})"
        ((${#line} > room)) && line=${line:0:room-2}…\)
        COMPREPLY[i]=$line
    done
}

_forum() {
    local words open mark strange commands options takes places attached place cur
    local path= pending= ended= given=() arguments=() values=() texts=()
    COMPREPLY=()
    _forum_split "${COMP_LINE:0:COMP_POINT}"
    [[ $strange ]] && return
    cur=${words[${#words[@]} - 1]}
    _forum_command ''
    _forum_read "${words[@]:1:${#words[@]}-2}"
    if [[ $pending ]]; then
        _forum_place "$pending" "$cur" ''
    elif [[ ! $ended && $cur == --*=* ]]; then
        _forum_behind "${cur%%=*}" && _forum_place "$place" "${cur#*=}" "${cur%%=*}="
    elif [[ ! $ended && $cur == -* ]]; then
        _forum_lines "$options" "$cur" ''
    elif [[ $commands ]]; then
        _forum_lines "$commands" "$cur" ''
    else
        local last=$((${#places[@]} - 1)) at=${#arguments[@]}
        [[ $last -ge 0 && ${places[last]} == ... ]] && at=$((at < last ? at : last - 1))
        place=${places[at]}
        if [[ $place && $place != ... ]]; then
            _forum_place "$place" "$cur" ''
        elif [[ ! $ended && ! $cur ]]; then
            _forum_lines "$options" '' ''
        fi
    fi
    ((${#values[@]})) && _forum_reply
    return 0
}

complete -o nosort -F _forum forum 2>/dev/null || complete -F _forum forum

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
        '')
            commands=$'\n'$'ask\tAsk a question\nanswer\tAnswer a question\ncomment\tComment on a question or an answer\nedit\tChange a post\'s text, title, tags or category\nvote\tVote posts up or down, or take votes back\nflag\tReport a post to the moderators\naccept\tAccept the answer that solved a question\nbrowse\tRead and take part in a full-screen browser\nshow\tShow a question with its answers and comments\nlist\tList questions, answers or comments\nsearch\tSearch titles and texts\nrelated\tList questions like one question\nhistory\tList the revisions of a post\ndiff\tCompare two revisions of a post\nrevert\tGo back to an earlier revision of a post\nvotes\tList who voted on a post and who flagged it\nlog\tList what was done to this forum\nupdates\tList what happened to your posts and favorites\nstats\tCount questions, answers, users and votes\nuser\tAdd, show and manage users\ncategory\tManage the tree of categories\ntag\tList, rename and merge tags\nfavorite\tKeep questions, users, tags and categories in sight\nclose\tClose a question to new answers\nreopen\tOpen a closed question again\nconvert\tMake an answer a comment\nhide\tHide posts, or show them again\ndelete\tDelete hidden posts for good\nqueue\tList posts that wait for approval\napprove\tApprove posts that wait\nreject\tReject posts that wait\nconfig\tRead and set the options of the forum\nexport\tWrite the forum to share it\nimport\tBring in what others wrote\nnotify\tTell people of replies by mail\nshell\tTake one command after another, with history\nbatch\tRun many commands at once\ndemo\tMake a small forum to play with\ndoctor\tExamine the store, and mend it\nbackup\tCopy the store while it is in use\ncompletion\tPrint the completion script of a shell\nhelp\tShow the help of a command\n'
            ;;
        'ask')
            options=$'-F\tRead the text from this file\n--file\tRead the text from this file\n--format\tHow the text is written: markdown (unless said), text or html; an edit keeps what it was\n-c\tThe category, by its path such as science/physics\n--category\tThe category, by its path such as science/physics\n-t\tA tag, or several separated by commas; may be repeated\n--tag\tA tag, or several separated by commas; may be repeated\n--tags\tA tag, or several separated by commas; may be repeated\n--follows\tAsk a related question: the answer or question it follows on from, in whose category it stands unless said\n--similar\tAsk nothing; list questions like this one that were asked before\n--anonymous\tWrite without an account\n--name\tYour name to display (optional); with --anonymous\n--notify\tBe told of replies by e-mail, at --notify=ADDRESS or your account\'s own\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='-F=files --file=files --format==markdown|text|html -c=@categories --category=@categories -t=@tags --tag=@tags --tags=@tags --follows=@commentable --name=- --notify?=- --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('-' '-')
            ;;
        'answer')
            options=$'-F\tRead the text from this file\n--file\tRead the text from this file\n--format\tHow the text is written: markdown (unless said), text or html; an edit keeps what it was\n--anonymous\tWrite without an account\n--name\tYour name to display (optional); with --anonymous\n--notify\tBe told of replies by e-mail, at --notify=ADDRESS or your account\'s own\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='-F=files --file=files --format==markdown|text|html --name=- --notify?=- --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@open-questions' '-')
            ;;
        'comment')
            options=$'-F\tRead the text from this file\n--file\tRead the text from this file\n--format\tHow the text is written: markdown (unless said), text or html; an edit keeps what it was\n--anonymous\tWrite without an account\n--name\tYour name to display (optional); with --anonymous\n--notify\tBe told of replies by e-mail, at --notify=ADDRESS or your account\'s own\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='-F=files --file=files --format==markdown|text|html --name=- --notify?=- --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@commentable' '-')
            ;;
        'edit')
            options=$'-F\tRead the text from this file\n--file\tRead the text from this file\n--format\tHow the text is written: markdown (unless said), text or html; an edit keeps what it was\n--title\tThe new title\n-t\tThe new tags, in place of all others; \'\' for none\n--tag\tThe new tags, in place of all others; \'\' for none\n--tags\tThe new tags, in place of all others; \'\' for none\n-c\tThe new category; \'\' for none\n--category\tThe new category; \'\' for none\n--silent\tLeave no mark on the post; the history has it still\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='-F=files --file=files --format==markdown|text|html --title=- -t=@tags --tag=@tags --tags=@tags -c=@categories --category=@categories --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@posts' '-')
            ;;
        'vote')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('#posts=up|down|none' '...')
            ;;
        'flag')
            options=$'--reason\tWhat is wrong with it\n--undo\tTake your flag back\n--clear\tRemove all flags, as a moderator\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--reason=- --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@posts')
            ;;
        'accept')
            options=$'--none\tAccept no answer to this question any more\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@acceptable')
            ;;
        'browse')
            options=$'-s\tNewest first (recent), or the most hot, votes, answers, views, activity\n--sort\tNewest first (recent), or the most hot, votes, answers, views, activity\n'
            takes='-s==recent|hot|votes|answers|views|activity|flags|relevance --sort==recent|hot|votes|answers|views|activity|flags|relevance '
            places=('#filters=is:open|is:closed|is:answered|is:unanswered|is:accepted|is:flagged|is:hidden|is:queued|is:visible|is:question|is:answer|is:comment|tag:|category:|user:|score:|created:' '...')
            ;;
        'show')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question|answers|comments --format=- '
            places=('@threads')
            ;;
        'list')
            options=$'-s\tNewest first (recent), or the most hot, votes, answers, views, activity, flags\n--sort\tNewest first (recent), or the most hot, votes, answers, views, activity, flags\n-c\tOnly in this category or below it\n--category\tOnly in this category or below it\n-t\tOnly with this tag; of several, with all\n--tag\tOnly with this tag; of several, with all\n--tags\tOnly with this tag; of several, with all\n-u\tOnly by this user\n--user\tOnly by this user\n--unanswered\tOnly open questions with no answer; =selected: none accepted; =upvoted: none above 0\n--answered\tOnly questions with an answer\n--accepted\tOnly questions with an accepted answer, or accepted answers\n--open\tOnly questions that are not closed\n--closed\tOnly closed questions\n--flagged\tOnly flagged posts\n--state\tOnly in this state: visible (unless said), queued, hidden, deleted; several: queued,hidden\n--kind\tOnly this kind: question, answer, comment; several: answer,comment\n--min-score\tOnly with this score or more\n--since\tOnly written then or later: 2024-03-01, 2024, 7d\n--until\tOnly written then or earlier\n-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--after\tBegin after this post: the last one of the page before\n--reverse\tTurn the order round: the oldest first, or the least\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-s==recent|hot|votes|answers|views|activity|flags --sort==recent|hot|votes|answers|views|activity|flags -c=@categories --category=@categories -t=@tags --tag=@tags --tags=@tags -u=@handles --user=@handles --unanswered?==none|selected|upvoted --state=,visible|queued|hidden|deleted --kind=,question|answer|comment --min-score=- --since=- --until=- -n=- --limit=- --after=@threads --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question|questionTitle|flagCount --format=- '
            places=()
            ;;
        'search')
            options=$'-s\tBest match first (relevance), or as in list\n--sort\tBest match first (relevance), or as in list\n-c\tOnly in this category or below it\n--category\tOnly in this category or below it\n-t\tOnly with this tag; of several, with all\n--tag\tOnly with this tag; of several, with all\n--tags\tOnly with this tag; of several, with all\n-u\tOnly by this user\n--user\tOnly by this user\n--unanswered\tOnly open questions with no answer; =selected: none accepted; =upvoted: none above 0\n--answered\tOnly questions with an answer\n--accepted\tOnly questions with an accepted answer, or accepted answers\n--open\tOnly questions that are not closed\n--closed\tOnly closed questions\n--flagged\tOnly flagged posts\n--state\tOnly in this state: visible (unless said), queued, hidden, deleted; several: queued,hidden\n--kind\tOnly this kind: question, answer, comment; several: answer,comment\n--min-score\tOnly with this score or more\n--since\tOnly written then or later: 2024-03-01, 2024, 7d\n--until\tOnly written then or earlier\n-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--after\tBegin after this post: the last one of the page before\n--reverse\tTurn the order round: the oldest first, or the least\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-s==recent|hot|votes|answers|views|activity|flags|relevance --sort==recent|hot|votes|answers|views|activity|flags|relevance -c=@categories --category=@categories -t=@tags --tag=@tags --tags=@tags -u=@handles --user=@handles --unanswered?==none|selected|upvoted --state=,visible|queued|hidden|deleted --kind=,question|answer|comment --min-score=- --since=- --until=- -n=- --limit=- --after=@threads --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question|questionTitle|snippet --format=- '
            places=('#filters=is:open|is:closed|is:answered|is:unanswered|is:accepted|is:flagged|is:hidden|is:queued|is:visible|is:question|is:answer|is:comment|tag:|category:|user:|score:|created:' '...')
            ;;
        'related')
            options=$'-n\tPrint at most so many, 0 for all; else what the forum is set to\n--limit\tPrint at most so many, 0 for all; else what the forum is set to\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-n=- --limit=- --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question --format=- '
            places=('@threads')
            ;;
        'history')
            options=$'-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-n=- --limit=- --fields=,number|uid|by|at|title|body|format|tags|category --format=- '
            places=('@threads')
            ;;
        'diff')
            options=$''
            takes=' '
            places=('@posts' '@revisions' '@revisions')
            ;;
        'revert')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@posts' '@revisions')
            ;;
        'votes')
            options=$'-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-n=- --limit=- --fields=,what|by|reason|at --format=- '
            places=('@posts')
            ;;
        'log')
            commands=$'\n'$'undo\tTake back what you did\n'
            options=$'--before\tBegin before the write with this number\n-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='--before=- -n=- --limit=- --fields=,number|at|by|operation|detail|undoable|undoneBy --format=- '
            places=()
            ;;
        'log undo')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,number|at|by|operation|detail|undoable|undoneBy '
            places=('@operations')
            ;;
        'updates')
            options=$'--of\tall (the default), mine or favorites\n-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='--of==all|mine|favorites -n=- --limit=- --fields=,id|at|what|by|question|title|mine --format=- '
            places=()
            ;;
        'stats')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='--fields=,questions|answers|comments|unanswered|unaccepted|hidden|queued|flagged|votes|users|tags|categories|bytes --format=- '
            places=()
            ;;
        'user')
            commands=$'\n'$'add\tAdd a user\nlist\tList users\nshow\tShow the profile of a user\nedit\tChange what a profile says\nrename\tGive a user another handle\nmerge\tMake two users one\nrole\tSet how far a user is trusted\nblock\tStop a user from writing\ndelete\tDelete a blocked user for good\npoints\tSet the bonus points of a user\n'
            options=$''
            takes=' '
            places=()
            ;;
        'user add')
            options=$'--role\tHow far to trust them: registered (unless said), approved, expert, editor, moderator, admin or super\n--name\tFull name\n--location\tWhere they live\n--website\tTheir web page\n--about\tWhat they say about themselves\n--email\tAddress for notifications; never shown, never exported\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--role==registered|approved|expert|editor|moderator|admin|super --name=- --location=- --website=- --about=- --email=- --fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments '
            places=('-')
            ;;
        'user list')
            options=$'-s\tMost points first, or newest, handle, level\n--sort\tMost points first, or newest, handle, level\n--blocked\tOnly blocked users\n--after\tBegin after this user: the last one of the page before\n-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-s==points|newest|handle|level --sort==points|newest|handle|level --after=@handles -n=- --limit=- --fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments --format=- '
            places=()
            ;;
        'user show')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments|bonus|name|location|website|about --format=- '
            places=('@handles')
            ;;
        'user edit')
            options=$'--name\tFull name\n--location\tWhere they live\n--website\tTheir web page\n--about\tWhat they say about themselves\n--email\tAddress for notifications; never shown, never exported\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--name=- --location=- --website=- --about=- --email=- --fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments|bonus|name|location|website|about '
            places=('@handles')
            ;;
        'user rename')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments '
            places=('@handles' '-')
            ;;
        'user merge')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments '
            places=('@handles' '@handles')
            ;;
        'user role')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments '
            places=('@handles' '=registered|approved|expert|editor|moderator|admin|super')
            ;;
        'user block')
            options=$'--undo\tLet the user write again\n--hide-posts\tHide all that the user wrote, too\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments '
            places=('@handles')
            ;;
        'user delete')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments '
            places=('@handles')
            ;;
        'user points')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments|bonus|name|location|website|about '
            places=('@handles' '-')
            ;;
        'category')
            commands=$'\n'$'add\tAdd a category\nlist\tList the categories\nedit\tChange a category\'s title, slug or place\nmove\tMove a category below another\ndelete\tDelete a category\n'
            options=$''
            takes=' '
            places=()
            ;;
        'category add')
            options=$'--parent\tAdd it below this category\n--slug\tThe name in its path; a new category\'s is made from the title\n--description\tWhat belongs there\n--position\tPlace among its siblings, from 1\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--parent=@categories --slug=- --description=- --position=- --fields=,path|slug|title|description|position|questionCount '
            places=('-')
            ;;
        'category list')
            options=$'-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-n=- --limit=- --fields=,path|slug|title|description|position|questionCount --format=- '
            places=()
            ;;
        'category edit')
            options=$'--title\tWhat the category is called\n--slug\tThe name in its path; a new category\'s is made from the title\n--description\tWhat belongs there\n--position\tPlace among its siblings, from 1\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--title=- --slug=- --description=- --position=- --fields=,path|slug|title|description|position|questionCount '
            places=('@categories')
            ;;
        'category move')
            options=$'--top\tMove it to the top\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,path|slug|title|description|position|questionCount '
            places=('@categories' '@categories')
            ;;
        'category delete')
            options=$'--to\tWhere its questions go\n--none\tLeave its questions without a category\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--to=@categories --fields=,path|slug|title|description|position|questionCount '
            places=('@categories')
            ;;
        'tag')
            commands=$'\n'$'list\tList tags\nrename\tRename a tag everywhere\nmerge\tMake several tags one\n'
            options=$''
            takes=' '
            places=()
            ;;
        'tag list')
            options=$'--by-name\tSort by name\n--after\tBegin after this tag: the last one of the page before\n-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='--after=@tag -n=- --limit=- --fields=,name|questionCount --format=- '
            places=()
            ;;
        'tag rename')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,name|questionCount '
            places=('@tag' '-')
            ;;
        'tag merge')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,name|questionCount '
            places=('@tag' '...')
            ;;
        'favorite')
            commands=$'\n'$'add\tAdd a favorite\nremove\tRemove a favorite\nlist\tList your favorites\n'
            options=$''
            takes=' '
            places=()
            ;;
        'favorite add')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,name|kind|title '
            places=('=question|user|tag|category' '@subjects')
            ;;
        'favorite remove')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,name|kind|title '
            places=('=question|user|tag|category' '@favorites')
            ;;
        'favorite list')
            options=$'-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-n=- --limit=- --fields=,name|kind|title --format=- '
            places=()
            ;;
        'close')
            options=$'--duplicate-of\tClose it as a duplicate of this question\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--duplicate-of=@questions --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@open-questions' '-')
            ;;
        'reopen')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@closed-questions' '...')
            ;;
        'convert')
            options=$'--to\tWhat it is to be a comment on: the question or an earlier answer; the latest of these unless said\n--silent\tLeave no mark on the post; the history has it still\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--to=@commentable --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@answers')
            ;;
        'hide')
            options=$'--undo\tShow the posts again\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@hidable' '...')
            ;;
        'delete')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@hidden' '...')
            ;;
        'queue')
            options=$'-n\tPrint at most so many, 20 unless said; 0 for all\n--limit\tPrint at most so many, 20 unless said; 0 for all\n--after\tBegin after this post: the last one of the page before\n--reverse\tTurn the order round: the oldest first, or the least\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='-n=- --limit=- --after=@queued --fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question|questionTitle|flagCount --format=- '
            places=()
            ;;
        'approve')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@queued' '...')
            ;;
        'reject')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question '
            places=('@queued' '...')
            ;;
        'config')
            commands=$'\n'$'list\tList the options\nget\tPrint the value of an option\nset\tSet an option\nreset\tGive an option its default value again\nuser\tSet who you are on this machine\n'
            options=$''
            takes=' '
            places=()
            ;;
        'config list')
            options=$'--set\tOnly options that somebody has set\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n--format\tPrint a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces\n'
            takes='--fields=,key|value|default|isSet|description --format=- '
            places=()
            ;;
        'config get')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,key|value|default|isSet|description '
            places=('keys')
            ;;
        'config set')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,key|value|default|isSet|description '
            places=('keys' '@values')
            ;;
        'config reset')
            options=$'--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--fields=,key|value|default|isSet|description '
            places=('@set-options')
            ;;
        'config user')
            options=$'--reset\tGo by your login name again\n'
            takes=' '
            places=('@handles')
            ;;
        'export')
            options=$'--format\tWhat to write: json, ndjson, schemaorg, markdown or csv; unless said as FILE ends (json, ndjson, jsonld, md or csv), else json\n--ndjson\tWrite one record a line instead of one document\n-o\tThe same as FILE; with --format markdown the folder for a file of each question\n--output\tThe same as FILE; with --format markdown the folder for a file of each question\n--gzip\tCompress, whatever the file is called\n--bom\tBegin csv with a byte-order mark, by which Excel knows that it is UTF-8\n-c\tOnly in this category or below it\n--category\tOnly in this category or below it\n-t\tOnly with this tag; of several, with all\n--tag\tOnly with this tag; of several, with all\n--tags\tOnly with this tag; of several, with all\n-u\tOnly by this user\n--user\tOnly by this user\n--unanswered\tOnly open questions with no answer; =selected: none accepted; =upvoted: none above 0\n--answered\tOnly questions with an answer\n--accepted\tOnly questions with an accepted answer, or accepted answers\n--open\tOnly questions that are not closed\n--closed\tOnly closed questions\n--flagged\tOnly flagged posts\n--state\tOnly in this state: visible (unless said), queued, hidden, deleted; several: queued,hidden\n--kind\tOnly this kind: question, answer, comment; several: answer,comment\n--min-score\tOnly with this score or more\n--since\tOnly written then or later: 2024-03-01, 2024, 7d\n--until\tOnly written then or earlier\n'
            takes='--format==json|ndjson|schemaorg|markdown|csv -o=files --output=files -c=@categories --category=@categories -t=@tags --tag=@tags --tags=@tags -u=@handles --user=@handles --unanswered?==none|selected|upvoted --state=,visible|queued|hidden|deleted --kind=,question|answer|comment --min-score=- --since=- --until=- '
            places=('files')
            ;;
        'import')
            options=$'--from\tWhat the files are written in: json, stackexchange, q2a, csv or schemaorg; auto (unless said) goes by their content\n--source\tWhere the files come from, so that their ids mean the same next time\n--time-zone\tWhere a clock showed the times of a dump that names no time zone (default: UTC)\n-n\tSay what would happen, and change nothing\n--dry-run\tSay what would happen, and change nothing\n--reread\tRead files through that were imported before, the same to the byte\n--skip-invalid\tLeave bad records out and import the rest\n--rejects\tWith --skip-invalid: where to write the records left out (default: rejected.ndjson)\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--from==auto|json|q2a|stackexchange|csv|schemaorg --source=- --time-zone=- --rejects=files --fields=,read|added|updated|unchanged|rejected|kinds|leftOut|notes '
            places=('files' '...')
            ;;
        'notify')
            options=$'-n\tSay who would be told of what, and send nothing\n--dry-run\tSay who would be told of what, and send nothing\n--since\tTell of nothing older (default: 7d)\n--json\tPrint JSON: an array for a list, else an object\n--ndjson\tPrint one JSON object a line\n--tsv\tPrint tab-separated values, also at a terminal\n--header\tBegin with the fields\' names; a table does unless told not to\n--no-header\tBegin with the fields\' names; a table does unless told not to\n--fields\tPrint these fields, in this order\n'
            takes='--since=- --fields=,to|what|id|title '
            places=()
            ;;
        'shell')
            options=$''
            takes=' '
            places=()
            ;;
        'batch')
            options=$'--keep-going\tRun the remaining commands after an error\n'
            takes=' '
            places=('files')
            ;;
        'demo')
            options=$''
            takes=' '
            places=()
            ;;
        'doctor')
            options=$'--fix\tMend what is wrong\n'
            takes=' '
            places=()
            ;;
        'backup')
            options=$''
            takes=' '
            places=('files')
            ;;
        'completion')
            options=$''
            takes=' '
            places=('=bash|zsh|fish')
            ;;
        'help')
            options=$''
            takes=' '
            places=('commands' '...')
            ;;
    esac
    options+=$_forum_options
    takes+=$_forum_takes
}

_forum_options=$'--store\tThe file that holds the forum; else FORUM_STORE, else forum.db in the data folder\n--as\tWho you are; else FORUM_USER, else the configured user, else your login name\n--color\tUse colours: auto, always or never\n--no-pager\tNever start a pager\n-q\tSay only what was asked for: no confirmations, no hints\n--quiet\tSay only what was asked for: no confirmations, no hints\n-v\tSay what went on inside when something fails\n--verbose\tSay what went on inside when something fails\n-h\tShow this help\n--help\tShow this help\n-V\tShow the version\n--version\tShow the version\n'
_forum_takes='--store=files --as=@handles --color==auto|always|never'
_forum_keys=$'title\tthe forum\'s title\nwelcome\ttext shown under a thread and by forum alone\npoints_base\tpoints of every user to begin with\npoints_multiple\twhat every weight below is multiplied by\npoints_post_q\tweight of asking a question\npoints_post_a\tweight of posting an answer\npoints_select_a\tweight of accepting an answer to one\'s question\npoints_a_selected\tweight of having one\'s answer accepted by somebody else\npoints_vote_up_q\tweight of voting a question up\npoints_vote_down_q\tweight of voting a question down\npoints_vote_up_a\tweight of voting an answer up\npoints_vote_down_a\tweight of voting an answer down\npoints_per_q_voted_up\tweight of each vote up on one\'s question\npoints_per_q_voted_down\tweight lost by each vote down on one\'s question\npoints_q_voted_max_gain\tmost that votes up on one question can bring\npoints_q_voted_max_loss\tmost that votes down on one question can cost\npoints_per_a_voted_up\tweight of each vote up on one\'s answer\npoints_per_a_voted_down\tweight lost by each vote down on one\'s answer\npoints_a_voted_max_gain\tmost that votes up on one answer can bring\npoints_a_voted_max_loss\tmost that votes down on one answer can cost\npoints_per_c_voted_up\tweight of each vote up on one\'s comment\npoints_per_c_voted_down\tweight lost by each vote down on one\'s comment\npoints_c_voted_max_gain\tmost that votes up on one comment can bring\npoints_c_voted_max_loss\tmost that votes down on one comment can cost\npoints_to_titles\ttitles of users by points, such as 500 Regular, 5000 Guru\nhot_weight_q_age\thow much a young question counts for hotness\nhot_weight_a_age\thow much a young answer counts for hotness\nhot_weight_answers\thow much each answer counts for hotness\nhot_weight_votes\thow much the score counts for hotness\nhot_weight_views\thow much each view counts for hotness\nmin_len_q_title\tfewest characters of a title\nmax_len_q_title\tmost characters of a title\nmin_len_q_content\tfewest characters of a question\'s text\nmin_len_a_content\tfewest characters of an answer\nmin_len_c_content\tfewest characters of a comment\nmax_len_content\tmost characters of a question\'s text, an answer or a comment\nmin_num_q_tags\tfewest tags of a question\nmax_num_q_tags\tmost tags of a question\nvoting_on_qs\twhether questions can be voted on\nvoting_on_as\twhether answers can be voted on\nvoting_on_cs\twhether comments can be voted on\ncomment_on_qs\twhether questions can be commented on\ncomment_on_as\twhether answers can be commented on\nfollow_on_as\twhether a question can follow on from an answer\nallow_self_answer\twhether askers may answer their own questions\nallow_multi_answers\twhether a user may answer a question more than once\nallow_anonymous_naming\twhether people without an account may give a name to display\nallow_no_category\twhether a question may stand in no category once there are some\nallow_no_sub_category\twhether a question may stand in a category that has subcategories\nallow_close_questions\twhether questions can be closed\nallow_close_own_questions\twhether askers may close their own questions\ndo_close_on_select\twhether a question with an accepted answer counts as closed\nflagging_of_posts\twhether posts can be flagged\nflagging_hide_after\tflags at which a post is hidden\npermit_post_q\twho may ask\npermit_post_q_points\tpoints for permit_post_q\npermit_post_a\twho may answer\npermit_post_a_points\tpoints for permit_post_a\npermit_post_c\twho may comment\npermit_post_c_points\tpoints for permit_post_c\npermit_vote_q\twho may vote on questions\npermit_vote_q_points\tpoints for permit_vote_q\npermit_vote_a\twho may vote on answers\npermit_vote_a_points\tpoints for permit_vote_a\npermit_vote_c\twho may vote on comments\npermit_vote_c_points\tpoints for permit_vote_c\npermit_vote_down\twho of those may vote down\npermit_vote_down_points\tpoints for permit_vote_down\npermit_retag_cat\twho may retag or move any question\npermit_retag_cat_points\tpoints for permit_retag_cat\npermit_edit_q\twho may edit any question\npermit_edit_q_points\tpoints for permit_edit_q\npermit_edit_a\twho may edit any answer\npermit_edit_a_points\tpoints for permit_edit_a\npermit_edit_c\twho may edit any comment\npermit_edit_c_points\tpoints for permit_edit_c\npermit_edit_silent\twho may edit without a mark\npermit_close_q\twho may close any question\npermit_close_q_points\tpoints for permit_close_q\npermit_select_a\twho may accept an answer to any question\npermit_select_a_points\tpoints for permit_select_a\npermit_flag\twho may flag\npermit_flag_points\tpoints for permit_flag\npermit_moderate\twho may approve and reject posts\npermit_moderate_points\tpoints for permit_moderate\npermit_hide_show\twho may hide and show any post\npermit_hide_show_points\tpoints for permit_hide_show\npermit_delete_hidden\twho may delete hidden posts\npermit_view_voters_flaggers\twho may see who voted and who flagged\nmoderate_anon_post\twhether posts of people without an account wait for approval\nmoderate_users\twhether users get approved one by one\nmoderate_unapproved\twhether posts of users not yet approved wait for approval\nmoderate_by_points\twhether posts of users with few points wait for approval\nmoderate_points_limit\tpoints from which moderate_by_points lets posts through\nmoderate_edited_again\twhether an edit by such a user waits for approval again\nblock_bad_usernames\twords that no handle may contain\nblock_bad_words\twords shown as asterisks; * in a word stands for any letters\nallow_change_usernames\twhether users with posts may change their handles\nshow_full_date_days\tage in days up to which times read like 3 days ago\nsort_answers_by\torder of answers\nshow_selected_first\twhether the accepted answer comes first\nmatch_related_qs\thow freely questions count as related\npage_size_related_qs\tmost related questions shown\nmax_rate_user_qs\tmost questions of a user in an hour; 0 for no limit\nmax_rate_user_as\tmost answers of a user in an hour; 0 for no limit\nmax_rate_user_cs\tmost comments of a user in an hour; 0 for no limit\nmax_rate_user_votes\tmost votes of a user in an hour; 0 for no limit\nmax_rate_user_flags\tmost flags of a user in an hour; 0 for no limit\n'

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

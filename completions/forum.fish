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
        case ''
            set commands ask\t'Ask a question' answer\t'Answer a question' comment\t'Comment on a question or an answer' edit\t'Change a post\'s text, title, tags or category' vote\t'Vote posts up or down, or take votes back' flag\t'Report a post to the moderators' accept\t'Accept the answer that solved a question' browse\t'Read and take part in a full-screen browser' show\t'Show a question with its answers and comments' list\t'List questions, answers or comments' search\t'Search titles and texts' related\t'List questions like one question' history\t'List the revisions of a post' diff\t'Compare two revisions of a post' revert\t'Go back to an earlier revision of a post' votes\t'List who voted on a post and who flagged it' log\t'List what was done to this forum' updates\t'List what happened to your posts and favorites' stats\t'Count questions, answers, users and votes' user\t'Add, show and manage users' category\t'Manage the tree of categories' tag\t'List, rename and merge tags' favorite\t'Keep questions, users, tags and categories in sight' close\t'Close a question to new answers' reopen\t'Open a closed question again' convert\t'Make an answer a comment' hide\t'Hide posts, or show them again' delete\t'Delete hidden posts for good' queue\t'List posts that wait for approval' approve\t'Approve posts that wait' reject\t'Reject posts that wait' config\t'Read and set the options of the forum' export\t'Write the forum to share it' import\t'Bring in what others wrote' notify\t'Tell people of replies by mail' shell\t'Take one command after another, with history' batch\t'Run many commands at once' demo\t'Make a small forum to play with' doctor\t'Examine the store, and mend it' backup\t'Copy the store while it is in use' completion\t'Print the completion script of a shell' help\t'Show the help of a command'
        case 'ask'
            set options -F\t'Read the text from this file' --file\t'Read the text from this file' --format\t'How the text is written: markdown (unless said), text or html; an edit keeps what it was' -c\t'The category, by its path such as science/physics' --category\t'The category, by its path such as science/physics' -t\t'A tag, or several separated by commas; may be repeated' --tag\t'A tag, or several separated by commas; may be repeated' --tags\t'A tag, or several separated by commas; may be repeated' --follows\t'Ask a related question: the answer or question it follows on from, in whose category it stands unless said' --similar\t'Ask nothing; list questions like this one that were asked before' --anonymous\t'Write without an account' --name\t'Your name to display (optional); with --anonymous' --notify\t'Be told of replies by e-mail, at --notify=ADDRESS or your account\'s own' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '-F=files' '--file=files' '--format==markdown|text|html' '-c=@categories' '--category=@categories' '-t=@tags' '--tag=@tags' '--tags=@tags' '--follows=@commentable' '--name=-' '--notify?=-' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '-' '-'
        case 'answer'
            set options -F\t'Read the text from this file' --file\t'Read the text from this file' --format\t'How the text is written: markdown (unless said), text or html; an edit keeps what it was' --anonymous\t'Write without an account' --name\t'Your name to display (optional); with --anonymous' --notify\t'Be told of replies by e-mail, at --notify=ADDRESS or your account\'s own' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '-F=files' '--file=files' '--format==markdown|text|html' '--name=-' '--notify?=-' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@open-questions' '-'
        case 'comment'
            set options -F\t'Read the text from this file' --file\t'Read the text from this file' --format\t'How the text is written: markdown (unless said), text or html; an edit keeps what it was' --anonymous\t'Write without an account' --name\t'Your name to display (optional); with --anonymous' --notify\t'Be told of replies by e-mail, at --notify=ADDRESS or your account\'s own' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '-F=files' '--file=files' '--format==markdown|text|html' '--name=-' '--notify?=-' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@commentable' '-'
        case 'edit'
            set options -F\t'Read the text from this file' --file\t'Read the text from this file' --format\t'How the text is written: markdown (unless said), text or html; an edit keeps what it was' --title\t'The new title' -t\t'The new tags, in place of all others; \'\' for none' --tag\t'The new tags, in place of all others; \'\' for none' --tags\t'The new tags, in place of all others; \'\' for none' -c\t'The new category; \'\' for none' --category\t'The new category; \'\' for none' --silent\t'Leave no mark on the post; the history has it still' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '-F=files' '--file=files' '--format==markdown|text|html' '--title=-' '-t=@tags' '--tag=@tags' '--tags=@tags' '-c=@categories' '--category=@categories' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@posts' '-'
        case 'vote'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '#posts=up|down|none' '...'
        case 'flag'
            set options --reason\t'What is wrong with it' --undo\t'Take your flag back' --clear\t'Remove all flags, as a moderator' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--reason=-' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@posts'
        case 'accept'
            set options --none\t'Accept no answer to this question any more' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@acceptable'
        case 'browse'
            set options -s\t'Newest first (recent), or the most hot, votes, answers, views, activity' --sort\t'Newest first (recent), or the most hot, votes, answers, views, activity'
            set takes '-s==recent|hot|votes|answers|views|activity|flags|relevance' '--sort==recent|hot|votes|answers|views|activity|flags|relevance'
            set places '#filters=is:open|is:closed|is:answered|is:unanswered|is:accepted|is:flagged|is:hidden|is:queued|is:visible|is:question|is:answer|is:comment|tag:|category:|user:|score:|created:' '...'
        case 'show'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question|answers|comments' '--format=-'
            set places '@threads'
        case 'list'
            set options -s\t'Newest first (recent), or the most hot, votes, answers, views, activity, flags' --sort\t'Newest first (recent), or the most hot, votes, answers, views, activity, flags' -c\t'Only in this category or below it' --category\t'Only in this category or below it' -t\t'Only with this tag; of several, with all' --tag\t'Only with this tag; of several, with all' --tags\t'Only with this tag; of several, with all' -u\t'Only by this user' --user\t'Only by this user' --unanswered\t'Only open questions with no answer; =selected: none accepted; =upvoted: none above 0' --answered\t'Only questions with an answer' --accepted\t'Only questions with an accepted answer, or accepted answers' --open\t'Only questions that are not closed' --closed\t'Only closed questions' --flagged\t'Only flagged posts' --state\t'Only in this state: visible (unless said), queued, hidden, deleted; several: queued,hidden' --kind\t'Only this kind: question, answer, comment; several: answer,comment' --min-score\t'Only with this score or more' --since\t'Only written then or later: 2024-03-01, 2024, 7d' --until\t'Only written then or earlier' -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --after\t'Begin after this post: the last one of the page before' --reverse\t'Turn the order round: the oldest first, or the least' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-s==recent|hot|votes|answers|views|activity|flags' '--sort==recent|hot|votes|answers|views|activity|flags' '-c=@categories' '--category=@categories' '-t=@tags' '--tag=@tags' '--tags=@tags' '-u=@handles' '--user=@handles' '--unanswered?==none|selected|upvoted' '--state=,visible|queued|hidden|deleted' '--kind=,question|answer|comment' '--min-score=-' '--since=-' '--until=-' '-n=-' '--limit=-' '--after=@threads' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question|questionTitle|flagCount' '--format=-'
        case 'search'
            set options -s\t'Best match first (relevance), or as in list' --sort\t'Best match first (relevance), or as in list' -c\t'Only in this category or below it' --category\t'Only in this category or below it' -t\t'Only with this tag; of several, with all' --tag\t'Only with this tag; of several, with all' --tags\t'Only with this tag; of several, with all' -u\t'Only by this user' --user\t'Only by this user' --unanswered\t'Only open questions with no answer; =selected: none accepted; =upvoted: none above 0' --answered\t'Only questions with an answer' --accepted\t'Only questions with an accepted answer, or accepted answers' --open\t'Only questions that are not closed' --closed\t'Only closed questions' --flagged\t'Only flagged posts' --state\t'Only in this state: visible (unless said), queued, hidden, deleted; several: queued,hidden' --kind\t'Only this kind: question, answer, comment; several: answer,comment' --min-score\t'Only with this score or more' --since\t'Only written then or later: 2024-03-01, 2024, 7d' --until\t'Only written then or earlier' -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --after\t'Begin after this post: the last one of the page before' --reverse\t'Turn the order round: the oldest first, or the least' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-s==recent|hot|votes|answers|views|activity|flags|relevance' '--sort==recent|hot|votes|answers|views|activity|flags|relevance' '-c=@categories' '--category=@categories' '-t=@tags' '--tag=@tags' '--tags=@tags' '-u=@handles' '--user=@handles' '--unanswered?==none|selected|upvoted' '--state=,visible|queued|hidden|deleted' '--kind=,question|answer|comment' '--min-score=-' '--since=-' '--until=-' '-n=-' '--limit=-' '--after=@threads' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question|questionTitle|snippet' '--format=-'
            set places '#filters=is:open|is:closed|is:answered|is:unanswered|is:accepted|is:flagged|is:hidden|is:queued|is:visible|is:question|is:answer|is:comment|tag:|category:|user:|score:|created:' '...'
        case 'related'
            set options -n\t'Print at most so many, 0 for all; else what the forum is set to' --limit\t'Print at most so many, 0 for all; else what the forum is set to' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-n=-' '--limit=-' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question' '--format=-'
            set places '@threads'
        case 'history'
            set options -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-n=-' '--limit=-' '--fields=,number|uid|by|at|title|body|format|tags|category' '--format=-'
            set places '@threads'
        case 'diff'
            set places '@posts' '@revisions' '@revisions'
        case 'revert'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@posts' '@revisions'
        case 'votes'
            set options -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-n=-' '--limit=-' '--fields=,what|by|reason|at' '--format=-'
            set places '@posts'
        case 'log'
            set commands undo\t'Take back what you did'
            set options --before\t'Begin before the write with this number' -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '--before=-' '-n=-' '--limit=-' '--fields=,number|at|by|operation|detail|undoable|undoneBy' '--format=-'
        case 'log undo'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,number|at|by|operation|detail|undoable|undoneBy'
            set places '@operations'
        case 'updates'
            set options --of\t'all (the default), mine or favorites' -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '--of==all|mine|favorites' '-n=-' '--limit=-' '--fields=,id|at|what|by|question|title|mine' '--format=-'
        case 'stats'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '--fields=,questions|answers|comments|unanswered|unaccepted|hidden|queued|flagged|votes|users|tags|categories|bytes' '--format=-'
        case 'user'
            set commands add\t'Add a user' list\t'List users' show\t'Show the profile of a user' edit\t'Change what a profile says' rename\t'Give a user another handle' merge\t'Make two users one' role\t'Set how far a user is trusted' block\t'Stop a user from writing' delete\t'Delete a blocked user for good' points\t'Set the bonus points of a user'
        case 'user add'
            set options --role\t'How far to trust them: registered (unless said), approved, expert, editor, moderator, admin or super' --name\t'Full name' --location\t'Where they live' --website\t'Their web page' --about\t'What they say about themselves' --email\t'Address for notifications; never shown, never exported' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--role==registered|approved|expert|editor|moderator|admin|super' '--name=-' '--location=-' '--website=-' '--about=-' '--email=-' '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments'
            set places '-'
        case 'user list'
            set options -s\t'Most points first, or newest, handle, level' --sort\t'Most points first, or newest, handle, level' --blocked\t'Only blocked users' --after\t'Begin after this user: the last one of the page before' -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-s==points|newest|handle|level' '--sort==points|newest|handle|level' '--after=@handles' '-n=-' '--limit=-' '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments' '--format=-'
        case 'user show'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments|bonus|name|location|website|about' '--format=-'
            set places '@handles'
        case 'user edit'
            set options --name\t'Full name' --location\t'Where they live' --website\t'Their web page' --about\t'What they say about themselves' --email\t'Address for notifications; never shown, never exported' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--name=-' '--location=-' '--website=-' '--about=-' '--email=-' '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments|bonus|name|location|website|about'
            set places '@handles'
        case 'user rename'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments'
            set places '@handles' '-'
        case 'user merge'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments'
            set places '@handles' '@handles'
        case 'user role'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments'
            set places '@handles' '=registered|approved|expert|editor|moderator|admin|super'
        case 'user block'
            set options --undo\t'Let the user write again' --hide-posts\t'Hide all that the user wrote, too' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments'
            set places '@handles'
        case 'user delete'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments'
            set places '@handles'
        case 'user points'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,handle|uid|level|points|createdAt|blocked|questions|answers|comments|bonus|name|location|website|about'
            set places '@handles' '-'
        case 'category'
            set commands add\t'Add a category' list\t'List the categories' edit\t'Change a category\'s title, slug or place' move\t'Move a category below another' delete\t'Delete a category'
        case 'category add'
            set options --parent\t'Add it below this category' --slug\t'The name in its path; a new category\'s is made from the title' --description\t'What belongs there' --position\t'Place among its siblings, from 1' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--parent=@categories' '--slug=-' '--description=-' '--position=-' '--fields=,path|slug|title|description|position|questionCount'
            set places '-'
        case 'category list'
            set options -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-n=-' '--limit=-' '--fields=,path|slug|title|description|position|questionCount' '--format=-'
        case 'category edit'
            set options --title\t'What the category is called' --slug\t'The name in its path; a new category\'s is made from the title' --description\t'What belongs there' --position\t'Place among its siblings, from 1' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--title=-' '--slug=-' '--description=-' '--position=-' '--fields=,path|slug|title|description|position|questionCount'
            set places '@categories'
        case 'category move'
            set options --top\t'Move it to the top' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,path|slug|title|description|position|questionCount'
            set places '@categories' '@categories'
        case 'category delete'
            set options --to\t'Where its questions go' --none\t'Leave its questions without a category' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--to=@categories' '--fields=,path|slug|title|description|position|questionCount'
            set places '@categories'
        case 'tag'
            set commands list\t'List tags' rename\t'Rename a tag everywhere' merge\t'Make several tags one'
        case 'tag list'
            set options --by-name\t'Sort by name' --after\t'Begin after this tag: the last one of the page before' -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '--after=@tag' '-n=-' '--limit=-' '--fields=,name|questionCount' '--format=-'
        case 'tag rename'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,name|questionCount'
            set places '@tag' '-'
        case 'tag merge'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,name|questionCount'
            set places '@tag' '...'
        case 'favorite'
            set commands add\t'Add a favorite' remove\t'Remove a favorite' list\t'List your favorites'
        case 'favorite add'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,name|kind|title'
            set places '=question|user|tag|category' '@subjects'
        case 'favorite remove'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,name|kind|title'
            set places '=question|user|tag|category' '@favorites'
        case 'favorite list'
            set options -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-n=-' '--limit=-' '--fields=,name|kind|title' '--format=-'
        case 'close'
            set options --duplicate-of\t'Close it as a duplicate of this question' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--duplicate-of=@questions' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@open-questions' '-'
        case 'reopen'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@closed-questions' '...'
        case 'convert'
            set options --to\t'What it is to be a comment on: the question or an earlier answer; the latest of these unless said' --silent\t'Leave no mark on the post; the history has it still' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--to=@commentable' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@answers'
        case 'hide'
            set options --undo\t'Show the posts again' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@hidable' '...'
        case 'delete'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@hidden' '...'
        case 'queue'
            set options -n\t'Print at most so many, 20 unless said; 0 for all' --limit\t'Print at most so many, 20 unless said; 0 for all' --after\t'Begin after this post: the last one of the page before' --reverse\t'Turn the order round: the oldest first, or the least' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '-n=-' '--limit=-' '--after=@queued' '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question|questionTitle|flagCount' '--format=-'
        case 'approve'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@queued' '...'
        case 'reject'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,id|uid|kind|title|body|format|author|authorName|authorPoints|category|tags|score|upvotes|downvotes|answerCount|commentCount|acceptedAnswer|closed|duplicateOf|state|views|hotness|createdAt|editedAt|editedBy|activeAt|parent|question'
            set places '@queued' '...'
        case 'config'
            set commands list\t'List the options' get\t'Print the value of an option' set\t'Set an option' reset\t'Give an option its default value again' user\t'Set who you are on this machine'
        case 'config list'
            set options --set\t'Only options that somebody has set' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order' --format\t'Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces'
            set takes '--fields=,key|value|default|isSet|description' '--format=-'
        case 'config get'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,key|value|default|isSet|description'
            set places 'keys'
        case 'config set'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,key|value|default|isSet|description'
            set places 'keys' '@values'
        case 'config reset'
            set options --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--fields=,key|value|default|isSet|description'
            set places '@set-options'
        case 'config user'
            set options --reset\t'Go by your login name again'
            set places '@handles'
        case 'export'
            set options --format\t'What to write: json, ndjson, schemaorg, markdown or csv; unless said as FILE ends (json, ndjson, jsonld, md or csv), else json' --ndjson\t'Write one record a line instead of one document' -o\t'The same as FILE; with --format markdown the folder for a file of each question' --output\t'The same as FILE; with --format markdown the folder for a file of each question' --gzip\t'Compress, whatever the file is called' --bom\t'Begin csv with a byte-order mark, by which Excel knows that it is UTF-8' -c\t'Only in this category or below it' --category\t'Only in this category or below it' -t\t'Only with this tag; of several, with all' --tag\t'Only with this tag; of several, with all' --tags\t'Only with this tag; of several, with all' -u\t'Only by this user' --user\t'Only by this user' --unanswered\t'Only open questions with no answer; =selected: none accepted; =upvoted: none above 0' --answered\t'Only questions with an answer' --accepted\t'Only questions with an accepted answer, or accepted answers' --open\t'Only questions that are not closed' --closed\t'Only closed questions' --flagged\t'Only flagged posts' --state\t'Only in this state: visible (unless said), queued, hidden, deleted; several: queued,hidden' --kind\t'Only this kind: question, answer, comment; several: answer,comment' --min-score\t'Only with this score or more' --since\t'Only written then or later: 2024-03-01, 2024, 7d' --until\t'Only written then or earlier'
            set takes '--format==json|ndjson|schemaorg|markdown|csv' '-o=files' '--output=files' '-c=@categories' '--category=@categories' '-t=@tags' '--tag=@tags' '--tags=@tags' '-u=@handles' '--user=@handles' '--unanswered?==none|selected|upvoted' '--state=,visible|queued|hidden|deleted' '--kind=,question|answer|comment' '--min-score=-' '--since=-' '--until=-'
            set places 'files'
        case 'import'
            set options --from\t'What the files are written in: json, stackexchange, q2a, csv or schemaorg; auto (unless said) goes by their content' --source\t'Where the files come from, so that their ids mean the same next time' --time-zone\t'Where a clock showed the times of a dump that names no time zone (default: UTC)' -n\t'Say what would happen, and change nothing' --dry-run\t'Say what would happen, and change nothing' --reread\t'Read files through that were imported before, the same to the byte' --skip-invalid\t'Leave bad records out and import the rest' --rejects\t'With --skip-invalid: where to write the records left out (default: rejected.ndjson)' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--from==auto|json|q2a|stackexchange|csv|schemaorg' '--source=-' '--time-zone=-' '--rejects=files' '--fields=,read|added|updated|unchanged|rejected|kinds|leftOut|notes'
            set places 'files' '...'
        case 'notify'
            set options -n\t'Say who would be told of what, and send nothing' --dry-run\t'Say who would be told of what, and send nothing' --since\t'Tell of nothing older (default: 7d)' --json\t'Print JSON: an array for a list, else an object' --ndjson\t'Print one JSON object a line' --tsv\t'Print tab-separated values, also at a terminal' --header\t'Begin with the fields\' names; a table does unless told not to' --no-header\t'Begin with the fields\' names; a table does unless told not to' --fields\t'Print these fields, in this order'
            set takes '--since=-' '--fields=,to|what|id|title'
        case 'shell'
        case 'batch'
            set options --keep-going\t'Run the remaining commands after an error'
            set places 'files'
        case 'demo'
        case 'doctor'
            set options --fix\t'Mend what is wrong'
        case 'backup'
            set places 'files'
        case 'completion'
            set places '=bash|zsh|fish'
        case 'help'
            set places 'commands' '...'
    end
    set -a options --store\t'The file that holds the forum; else FORUM_STORE, else forum.db in the data folder' --as\t'Who you are; else FORUM_USER, else the configured user, else your login name' --color\t'Use colours: auto, always or never' --no-pager\t'Never start a pager' -q\t'Say only what was asked for: no confirmations, no hints' --quiet\t'Say only what was asked for: no confirmations, no hints' -v\t'Say what went on inside when something fails' --verbose\t'Say what went on inside when something fails' -h\t'Show this help' --help\t'Show this help' -V\t'Show the version' --version\t'Show the version'
    set -a takes '--store=files' '--as=@handles' '--color==auto|always|never'
end

function __forum_keys
    printf '%s\n' title\t'the forum\'s title' welcome\t'text shown under a thread and by forum alone' points_base\t'points of every user to begin with' points_multiple\t'what every weight below is multiplied by' points_post_q\t'weight of asking a question' points_post_a\t'weight of posting an answer' points_select_a\t'weight of accepting an answer to one\'s question' points_a_selected\t'weight of having one\'s answer accepted by somebody else' points_vote_up_q\t'weight of voting a question up' points_vote_down_q\t'weight of voting a question down' points_vote_up_a\t'weight of voting an answer up' points_vote_down_a\t'weight of voting an answer down' points_per_q_voted_up\t'weight of each vote up on one\'s question' points_per_q_voted_down\t'weight lost by each vote down on one\'s question' points_q_voted_max_gain\t'most that votes up on one question can bring' points_q_voted_max_loss\t'most that votes down on one question can cost' points_per_a_voted_up\t'weight of each vote up on one\'s answer' points_per_a_voted_down\t'weight lost by each vote down on one\'s answer' points_a_voted_max_gain\t'most that votes up on one answer can bring' points_a_voted_max_loss\t'most that votes down on one answer can cost' points_per_c_voted_up\t'weight of each vote up on one\'s comment' points_per_c_voted_down\t'weight lost by each vote down on one\'s comment' points_c_voted_max_gain\t'most that votes up on one comment can bring' points_c_voted_max_loss\t'most that votes down on one comment can cost' points_to_titles\t'titles of users by points, such as 500 Regular, 5000 Guru' hot_weight_q_age\t'how much a young question counts for hotness' hot_weight_a_age\t'how much a young answer counts for hotness' hot_weight_answers\t'how much each answer counts for hotness' hot_weight_votes\t'how much the score counts for hotness' hot_weight_views\t'how much each view counts for hotness' min_len_q_title\t'fewest characters of a title' max_len_q_title\t'most characters of a title' min_len_q_content\t'fewest characters of a question\'s text' min_len_a_content\t'fewest characters of an answer' min_len_c_content\t'fewest characters of a comment' max_len_content\t'most characters of a question\'s text, an answer or a comment' min_num_q_tags\t'fewest tags of a question' max_num_q_tags\t'most tags of a question' voting_on_qs\t'whether questions can be voted on' voting_on_as\t'whether answers can be voted on' voting_on_cs\t'whether comments can be voted on' comment_on_qs\t'whether questions can be commented on' comment_on_as\t'whether answers can be commented on' follow_on_as\t'whether a question can follow on from an answer' allow_self_answer\t'whether askers may answer their own questions' allow_multi_answers\t'whether a user may answer a question more than once' allow_anonymous_naming\t'whether people without an account may give a name to display' allow_no_category\t'whether a question may stand in no category once there are some' allow_no_sub_category\t'whether a question may stand in a category that has subcategories' allow_close_questions\t'whether questions can be closed' allow_close_own_questions\t'whether askers may close their own questions' do_close_on_select\t'whether a question with an accepted answer counts as closed' flagging_of_posts\t'whether posts can be flagged' flagging_hide_after\t'flags at which a post is hidden' permit_post_q\t'who may ask' permit_post_q_points\t'points for permit_post_q' permit_post_a\t'who may answer' permit_post_a_points\t'points for permit_post_a' permit_post_c\t'who may comment' permit_post_c_points\t'points for permit_post_c' permit_vote_q\t'who may vote on questions' permit_vote_q_points\t'points for permit_vote_q' permit_vote_a\t'who may vote on answers' permit_vote_a_points\t'points for permit_vote_a' permit_vote_c\t'who may vote on comments' permit_vote_c_points\t'points for permit_vote_c' permit_vote_down\t'who of those may vote down' permit_vote_down_points\t'points for permit_vote_down' permit_retag_cat\t'who may retag or move any question' permit_retag_cat_points\t'points for permit_retag_cat' permit_edit_q\t'who may edit any question' permit_edit_q_points\t'points for permit_edit_q' permit_edit_a\t'who may edit any answer' permit_edit_a_points\t'points for permit_edit_a' permit_edit_c\t'who may edit any comment' permit_edit_c_points\t'points for permit_edit_c' permit_edit_silent\t'who may edit without a mark' permit_close_q\t'who may close any question' permit_close_q_points\t'points for permit_close_q' permit_select_a\t'who may accept an answer to any question' permit_select_a_points\t'points for permit_select_a' permit_flag\t'who may flag' permit_flag_points\t'points for permit_flag' permit_moderate\t'who may approve and reject posts' permit_moderate_points\t'points for permit_moderate' permit_hide_show\t'who may hide and show any post' permit_hide_show_points\t'points for permit_hide_show' permit_delete_hidden\t'who may delete hidden posts' permit_view_voters_flaggers\t'who may see who voted and who flagged' moderate_anon_post\t'whether posts of people without an account wait for approval' moderate_users\t'whether users get approved one by one' moderate_unapproved\t'whether posts of users not yet approved wait for approval' moderate_by_points\t'whether posts of users with few points wait for approval' moderate_points_limit\t'points from which moderate_by_points lets posts through' moderate_edited_again\t'whether an edit by such a user waits for approval again' block_bad_usernames\t'words that no handle may contain' block_bad_words\t'words shown as asterisks; * in a word stands for any letters' allow_change_usernames\t'whether users with posts may change their handles' show_full_date_days\t'age in days up to which times read like 3 days ago' sort_answers_by\t'order of answers' show_selected_first\t'whether the accepted answer comes first' match_related_qs\t'how freely questions count as related' page_size_related_qs\t'most related questions shown' max_rate_user_qs\t'most questions of a user in an hour; 0 for no limit' max_rate_user_as\t'most answers of a user in an hour; 0 for no limit' max_rate_user_cs\t'most comments of a user in an hour; 0 for no limit' max_rate_user_votes\t'most votes of a user in an hour; 0 for no limit' max_rate_user_flags\t'most flags of a user in an hour; 0 for no limit'
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

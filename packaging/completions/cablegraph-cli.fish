# Fish completion of cablegraph-cli.
set -l verbs extract parse add search export briefing compare stats
set -l formats json jsonl graphml yed gexf xgmml dot csv csv-nodes csv-edges stix stix-strict ftm annotations cypher
set -l none "not __fish_seen_subcommand_from $verbs"

complete -c cablegraph-cli -n $none -f
complete -c cablegraph-cli -s h -l help -d 'Show how to call the program and exit'
complete -c cablegraph-cli -n $none -l version -d 'Show the version and exit'
complete -c cablegraph-cli -n $none -a extract -d 'Print the graph that articles make'
complete -c cablegraph-cli -n $none -a parse -d 'Print the language analysis of texts as CoNLL-U'
complete -c cablegraph-cli -n $none -a add -d 'Add articles to a library'
complete -c cablegraph-cli -n $none -a search -d 'Print what a library holds on some words'
complete -c cablegraph-cli -n $none -a export -d 'Write a library for other programs'
complete -c cablegraph-cli -n $none -a briefing -d 'Write what a library says as one HTML page'
complete -c cablegraph-cli -n $none -a compare -d 'Print what is new, gone and changed'
complete -c cablegraph-cli -n $none -a stats -d 'Print how much of what a library holds'

complete -c cablegraph-cli -n '__fish_seen_subcommand_from extract add' -l published -x -d 'When the articles appeared'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from extract' -l format -x -a "$formats text" -d 'How to write the graph'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from export' -l format -x -a "$formats" -d 'How to write the library'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from parse' -l format -x -a conllu -d 'How to write the analysis'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from extract export briefing' -l output -r -F -d 'File or folder to write to'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from extract' -l explain -d 'Print the rule behind each edge'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from parse' -l names -d 'With names in the last column'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from add' -l graphs -r -F -d 'Graphs made elsewhere'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from search' -l limit -x -d 'At most so many of each'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from briefing' -l node -x -d 'Only what concerns it'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from briefing' -l title -x -d 'Of the page'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from briefing' -l filter -x -d 'A filter kept in the library'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from briefing' -l since -x -d 'Not before this day'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from briefing' -l until -x -d 'Not after this day'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from compare' -l format -x -a 'text json' -d 'How to print it'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from compare' -l before-filter -x -d 'A filter kept in the library'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from compare' -l before-since -x -d 'Not before this day'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from compare' -l before-until -x -d 'Not after this day'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from compare' -l after-filter -x -d 'A filter kept in the library'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from compare' -l after-since -x -d 'Not before this day'
complete -c cablegraph-cli -n '__fish_seen_subcommand_from compare' -l after-until -x -d 'Not after this day'

# Fish completion of cablegraph.
complete -c cablegraph -l export -r -F -d 'Draw a picture without a window'
complete -c cablegraph -l size -x -a '1600x1000 1920x1080 3840x2160' -d 'Size of the picture in pixels'
complete -c cablegraph -s h -l help -d 'Show how to call the program and exit'
complete -c cablegraph -s v -l version -d 'Show the version and exit'
